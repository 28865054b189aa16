package apparat.io.datapackage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/** Rows that belong together, found without making a key for each: there may be millions. */
final class Groups<T> {

  private final List<T> rows;
  private final int[] next;
  private final int[] slots;
  private final ToIntFunction<T> hash;
  private final BiPredicate<T, T> together;

  Groups(List<T> rows, ToIntFunction<T> hash, BiPredicate<T, T> together) {
    this.rows = rows;
    this.hash = hash;
    this.together = together;
    next = new int[rows.size()];
    slots = new int[Integer.highestOneBit(Math.max(2, rows.size())) * 4];
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
    int mixed = hash.applyAsInt(row) * 0x9E3779B1;
    int slot = (mixed ^ mixed >>> 15) & (slots.length - 1);
    while (slots[slot] != 0 && !together.test(rows.get(slots[slot] - 1), row)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
