package apparat.io.datapackage.table;

import apparat.io.datapackage.cell.ValueCell;
import java.util.Arrays;
import java.util.List;

/** The keys of the rows read so far: exact, and small enough for millions of rows. */
final class RowKeys {

  private final List<ValueCell<?>> cells;
  private int[] keys;
  private int[] lines = new int[256];
  private int[] slots = new int[1024];
  private int size;

  RowKeys(List<ValueCell<?>> cells) {
    this.cells = cells;
    keys = new int[256 * cells.size()];
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
    int slot = slotOf(size);
    if (slots[slot] != 0) {
      return lines[slots[slot] - 1];
    }
    slots[slot] = ++size;
    if (size * 2 > slots.length) {
      grow();
    }
    return 0;
  }

  /** The slot of a row with the same key, or the free one where it goes. */
  private int slotOf(int row) {
    int width = cells.size();
    int hash = 0;
    for (int i = row * width; i < (row + 1) * width; i++) {
      hash = (hash + keys[i]) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0 && !same(slots[slot] - 1, row)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean same(int row, int other) {
    int width = cells.size();
    for (int i = 0; i < width; i++) {
      if (keys[row * width + i] != keys[other * width + i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int row = 0; row < size; row++) {
      slots[slotOf(row)] = row + 1;
    }
  }
}
