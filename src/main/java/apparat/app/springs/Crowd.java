package apparat.app.springs;

import apparat.geometry.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands where on a picture on which everything may move: boxes, asked by their places. */
final class Crowd {

  private static final double CELL = 64;

  private final Map<Long, List<Box>> cells = new HashMap<>();

  void take(Box box) {
    for (int column = cell(box.x()); column <= cell(box.right()); column++) {
      for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
        cells.computeIfAbsent(key(column, row), k -> new ArrayList<>()).add(box);
      }
    }
  }

  boolean free(Box box) {
    for (int column = cell(box.x()); column <= cell(box.right()); column++) {
      for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
        if (cells.getOrDefault(key(column, row), List.of()).stream().anyMatch(box::overlaps)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int cell(double at) {
    return (int) Math.floor(at / CELL);
  }

  private static long key(int column, int row) {
    return ((long) column << 32) ^ (row & 0xffffffffL);
  }
}
