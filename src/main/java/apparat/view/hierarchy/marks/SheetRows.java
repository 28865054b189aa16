package apparat.view.hierarchy.marks;

import apparat.geometry.Box;
import apparat.history.Seat;
import apparat.history.Wing;
import apparat.record.Rank;
import apparat.view.hierarchy.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the bodies of an opened wing stand in their sheet: each in its row, which has as many lines
 * as its people need.
 *
 * @param rows from top to bottom, column by column
 * @param nameless bodies of the day that one line at the foot tells of, as nobody in them is known
 */
record SheetRows(List<Row> rows, List<String> nameless) {
  private static final double LABEL = 92;
  private static final double NARROWEST_CHIP = 104;
  private static final double GAP = 8;
  private static final double EDGE = 20;
  private static final double WIDEST_CELL = 420;
  private static final double NARROWEST_CELL = 240;
  private static final double APART = 12;
  private static final int FEW_LINES = 2;

  /**
   * A body in its place.
   *
   * @param line its first line, from 0
   * @param x from the left edge of the rows
   */
  record Row(String body, int line, int lines, double x, double width) {
    private Row at(int line, double x) {
      return new Row(body, line, lines, x, width);
    }
  }

  SheetRows {
    rows = List.copyOf(rows);
    nameless = List.copyOf(nameless);
  }

  /**
   * Every body of the period has its row and room for all of its fullest day: nothing moves. Those
   * that need many lines stand last, so that on other days no gap parts the others.
   */
  static SheetRows ofPeriod(Scene scene, Wing wing, double width) {
    int columns = Math.max(1, (int) (width / WIDEST_CELL));
    double cell = cell(width, columns);
    List<Row> all =
        scene.period.folded(wing).stream()
            .map(body -> new Row(body, 0, lines(scene.period.most(body), cell), 0, cell))
            .sorted(Comparator.comparing(row -> row.lines() > FEW_LINES))
            .toList();
    return new SheetRows(inColumns(all, columns, width, 0), List.of());
  }

  /**
   * As close as can be: those bodies only that exist on the day, first those of many people over
   * the whole width; bodies of which nobody is known share a line.
   */
  static SheetRows ofDay(Scene scene, Wing wing, double width) {
    int columns = Math.max(1, (int) (width / NARROWEST_CELL));
    double cell = cell(width, columns);
    List<String> alive = scene.period.folded(wing).stream().filter(scene.snapshot::alive).toList();
    List<Row> rows = new ArrayList<>();
    List<Row> cells = new ArrayList<>();
    List<String> nameless = new ArrayList<>();
    int top = 0;
    for (String body : alive) {
      int people = scene.seatsIn(body).size();
      if (scene.snapshot.seatsIn(body).isEmpty()) {
        nameless.add(body);
      } else if (people > across(cell)) {
        Row row = new Row(body, top, lines(people, width), 0, width);
        rows.add(row);
        top += row.lines();
      } else {
        cells.add(new Row(body, 0, 1, 0, cell));
      }
    }
    rows.addAll(inColumns(cells, columns, width, top));
    return new SheetRows(rows, nameless);
  }

  /** How many lines high all is. */
  int lines() {
    return rows.stream().mapToInt(row -> row.line() + row.lines()).max().orElse(0)
        + (nameless.isEmpty() ? 0 : 1);
  }

  /** The rows that end in so many lines, by body, from that corner on. */
  Map<String, Box> set(double left, double top, double pitch, int lines) {
    Map<String, Box> boxes = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.line() + row.lines() <= lines) {
        double y = top + row.line() * pitch;
        boxes.put(row.body(), new Box(left + row.x(), y, row.width(), row.lines() * pitch - 3));
      }
    }
    return boxes;
  }

  /** Who sits in a body, its head first. */
  static List<Seat> seats(Scene scene, String body) {
    List<Seat> seats = new ArrayList<>(scene.seatsIn(body));
    seats.sort((one, other) -> Boolean.compare(!isHead(one), !isHead(other)));
    return seats;
  }

  private static boolean isHead(Seat seat) {
    return seat.rank() == Rank.HEAD;
  }

  /** How many chips stand beside each other in a row so wide. */
  static int across(double width) {
    return Math.max(1, (int) ((width - LABEL + GAP - EDGE) / (NARROWEST_CHIP + GAP)));
  }

  private static int lines(int people, double width) {
    return Math.max(1, Math.ceilDiv(people, across(width)));
  }

  private static double cell(double width, int columns) {
    return columns == 1 ? width : width / columns - APART;
  }

  /** One below the other, in columns as low as can be. */
  private static List<Row> inColumns(List<Row> rows, int columns, double width, int top) {
    int most = rows.stream().mapToInt(Row::lines).sum();
    for (int height = Math.ceilDiv(most, columns); height < most; height++) {
      List<Row> placed = inColumns(rows, height, width / columns, top, columns);
      if (placed.size() == rows.size()) {
        return placed;
      }
    }
    return inColumns(rows, most, width / columns, top, columns);
  }

  private static List<Row> inColumns(
      List<Row> rows, int height, double pitch, int top, int columns) {
    List<Row> placed = new ArrayList<>();
    int column = 0;
    int line = 0;
    for (Row row : rows) {
      if (line > 0 && line + row.lines() > height) {
        column++;
        line = 0;
      }
      if (column < columns) {
        placed.add(row.at(top + line, column * pitch));
      }
      line += row.lines();
    }
    return placed;
  }
}
