package apparat.layout.hull;

import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The closed lines at which a field changes sign (marching squares, Lorensen and Cline 1987). */
final class Contour {

  private final Grid grid;
  private final Map<Integer, Integer> next = new HashMap<>();

  private Contour(Grid grid) {
    this.grid = grid;
  }

  /** The lines around what is negative; the border of the grid must not be. */
  static List<List<Point>> of(Grid grid) {
    Contour contour = new Contour(grid);
    for (int row = 0; row + 1 < grid.rows; row++) {
      for (int column = 0; column + 1 < grid.columns; column++) {
        contour.square(row, column);
      }
    }
    return contour.rings();
  }

  /** Each edge has a number: the horizontal one from a crossing is even, the vertical one odd. */
  private void square(int row, int column) {
    int at = row * grid.columns + column;
    int top = 2 * at;
    int left = 2 * at + 1;
    int bottom = 2 * (at + grid.columns);
    int right = 2 * (at + 1) + 1;
    int sign =
        inside(at, 1)
            + inside(at + 1, 2)
            + inside(at + grid.columns + 1, 4)
            + inside(at + grid.columns, 8);
    switch (sign) {
      case 1 -> next.put(left, top);
      case 2 -> next.put(top, right);
      case 3 -> next.put(left, right);
      case 4 -> next.put(right, bottom);
      case 5 -> {
        next.put(left, top);
        next.put(right, bottom);
      }
      case 6 -> next.put(top, bottom);
      case 7 -> next.put(left, bottom);
      case 8 -> next.put(bottom, left);
      case 9 -> next.put(bottom, top);
      case 10 -> {
        next.put(top, right);
        next.put(bottom, left);
      }
      case 11 -> next.put(bottom, right);
      case 12 -> next.put(right, left);
      case 13 -> next.put(right, top);
      case 14 -> next.put(top, left);
      default -> {}
    }
  }

  private int inside(int at, int bit) {
    return grid.values[at] < 0 ? bit : 0;
  }

  private List<List<Point>> rings() {
    List<List<Point>> rings = new ArrayList<>();
    TreeSet<Integer> open = new TreeSet<>(next.keySet());
    while (!open.isEmpty()) {
      List<Point> ring = new ArrayList<>();
      int edge = open.first();
      while (open.remove(edge)) {
        ring.add(crossing(edge));
        edge = next.getOrDefault(edge, -1);
      }
      rings.add(ring);
    }
    return rings;
  }

  private Point crossing(int edge) {
    int at = edge / 2;
    int other = edge % 2 == 0 ? at + 1 : at + grid.columns;
    double a = grid.values[at];
    double b = grid.values[other];
    double t = a == b ? 0.5 : Math.clamp(a / (a - b), 0, 1);
    Point from = new Point(grid.x(at % grid.columns), grid.y(at / grid.columns));
    Point to = new Point(grid.x(other % grid.columns), grid.y(other / grid.columns));
    return from.towards(to, t);
  }
}
