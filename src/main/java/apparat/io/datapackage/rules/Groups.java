package apparat.io.datapackage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/** Rows that belong together, found without making a key for each: there may be millions. */
final class Groups<T> {

  /** How many groups of rows that follow one another stand side by side. */
  private static final int NEAR = 16;

  private final List<T> rows;
  private final int[] next;
  private final int[] slots;
  private final ToIntFunction<T> near;
  private final ToIntFunction<T> hash;
  private final BiPredicate<T, T> together;

  /**
   * Groups rows.
   *
   * @param near equal for rows that mostly follow one another, so that they are looked for together
   * @param hash equal for the rows of a group
   */
  Groups(List<T> rows, ToIntFunction<T> near, ToIntFunction<T> hash, BiPredicate<T, T> together) {
    this.rows = rows;
    this.near = near;
    this.hash = hash;
    this.together = together;
    next = new int[rows.size()];
    slots = new int[Integer.highestOneBit(Math.max(NEAR, rows.size())) * 4];
  }

  /** The groups of at least two rows, each in the order of the rows. */
  List<List<T>> ofSeveral() {
    boolean[] several = new boolean[rows.size()];
    for (int i = rows.size() - 1; i >= 0; i--) {
      int slot = slotOf(rows.get(i));
      next[i] = slots[slot];
      if (slots[slot] != 0) {
        several[slots[slot] - 1] = false;
        several[i] = true;
      }
      slots[slot] = i + 1;
    }
    List<List<T>> groups = new ArrayList<>();
    for (int i = 0; i < several.length; i++) {
      if (several[i]) {
        groups.add(group(i));
      }
    }
    return groups;
  }

  private List<T> group(int first) {
    List<T> group = new ArrayList<>();
    for (int i = first + 1; i != 0; i = next[i - 1]) {
      group.add(rows.get(i - 1));
    }
    return group;
  }

  private int slotOf(T row) {
    int mask = slots.length - 1;
    int home = mix(near.applyAsInt(row)) * NEAR & mask;
    for (int slot = home; slot < home + NEAR; slot++) {
      if (slots[slot] == 0 || together.test(rows.get(slots[slot] - 1), row)) {
        return slot;
      }
    }
    int slot = mix(hash.applyAsInt(row)) & mask;
    while (slots[slot] != 0 && !together.test(rows.get(slots[slot] - 1), row)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int mix(int hash) {
    int mixed = hash * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }
}
