package apparat.io.datapackage.table;

import apparat.io.datapackage.cell.ValueCell;
import java.util.Arrays;
import java.util.List;

/**
 * The keys of the rows read so far: exact, and small enough for millions of rows.
 *
 * <p>A slot holds the number of a row and the hash of its key, so that the keys themselves, far
 * apart in memory, are looked at only when two hashes agree.
 */
final class RowKeys {

  private static final long ROW = 0xFFFF_FFFFL;

  private final List<ValueCell<?>> cells;
  private int[] keys;
  private int[] lines;

  /** The hash of the key above, the number of the row, counted from 1, below; 0 where free. */
  private long[] slots;

  private int size;

  /** For rows that have these cells for a key, and about so many rows. */
  RowKeys(List<ValueCell<?>> cells, int rows) {
    this.cells = cells;
    int expected = Math.max(16, rows);
    keys = new int[expected * cells.size()];
    lines = new int[expected];
    slots = new long[Integer.highestOneBit(expected) * 4];
  }

  /** Remembers the key of the current row; the line of an earlier row with the same key, or 0. */
  int add(int line) {
    int width = cells.size();
    if (width == 0) {
      return 0;
    }
    if (size == lines.length) {
      lines = Arrays.copyOf(lines, size * 2);
      keys = Arrays.copyOf(keys, size * 2 * width);
    }
    for (int i = 0; i < width; i++) {
      keys[size * width + i] = cells.get(i).number();
    }
    lines[size] = line;
    int hash = hash(size);
    int slot = slotOf(size, hash);
    if (slots[slot] != 0) {
      return lines[(int) (slots[slot] & ROW) - 1];
    }
    slots[slot] = (long) hash << Integer.SIZE | ++size;
    if (size * 2 > slots.length) {
      grow();
    }
    return 0;
  }

  private int hash(int row) {
    int width = cells.size();
    int hash = 0;
    for (int i = row * width; i < (row + 1) * width; i++) {
      hash = (hash + keys[i]) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  /** The slot of a row with the same key, or the free one where it goes. */
  private int slotOf(int row, int hash) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0 && !same(slots[slot], row, hash)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean same(long slot, int row, int hash) {
    if ((int) (slot >>> Integer.SIZE) != hash) {
      return false;
    }
    int width = cells.size();
    int other = (int) (slot & ROW) - 1;
    return Arrays.equals(
        keys, row * width, (row + 1) * width, keys, other * width, (other + 1) * width);
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 4];
    for (long taken : old) {
      if (taken != 0) {
        int slot = (int) (taken >>> Integer.SIZE) & (slots.length - 1);
        while (slots[slot] != 0) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = taken;
      }
    }
  }
}
