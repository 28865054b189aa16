package apparat.view.alliances.marks;

import apparat.geometry.Box;
import apparat.text.Lines;
import apparat.text.Type;
import apparat.text.Typeface;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of a hull with how many of its people are shown.
 *
 * @param lines of the name, one or two
 * @param counted "n of m", or nothing where all are shown
 * @param box where it stands
 * @param cost how bad the place is
 */
record Title(List<String> lines, String counted, Type type, Type label, Box box, double cost) {

  private static final double GAP = 7;
  private static final double HEIGHT = 0.98;
  private static final double LEADING = 1.08;

  /** Shorter names are not broken. */
  private static final double LEAST_BROKEN = 150;

  /** What it costs at the start to be in two lines. */
  private static final double TWO_LINES = 8;

  /** The name in one line and, if it is long, in two; not yet in a place. */
  static List<Title> of(String name, String counted, Type type, Type label) {
    List<Title> ways = new ArrayList<>();
    ways.add(of(List.of(name), counted, type, label, 0));
    double width = Typeface.width(name, type);
    if (width > LEAST_BROKEN) {
      List<String> lines = Lines.broken(name, type, 0.66 * width);
      if (lines.size() == 2) {
        ways.add(of(lines, counted, type, label, TWO_LINES));
      }
    }
    return ways;
  }

  private static Title of(List<String> lines, String counted, Type type, Type label, double cost) {
    double count = counted.isEmpty() ? 0 : GAP + Typeface.width(counted, label);
    double last = Typeface.width(lines.getLast(), type) + count;
    double width = Math.max(last, Typeface.width(lines.getFirst(), type));
    double height = type.size() * (HEIGHT + LEADING * (lines.size() - 1));
    return new Title(lines, counted, type, label, new Box(0, 0, width, height), cost);
  }

  /** The same in that place. */
  Title at(Box place, double worse) {
    return new Title(lines, counted, type, label, place, cost + worse);
  }

  /** Where a line begins; lines are centred over each other. */
  double left(int line) {
    return box.x() + (box.width() - width(line)) / 2;
  }

  /** The room that a line takes, with the number at its end. */
  Box letters(int line) {
    return new Box(left(line), baseline(line) - 0.76 * type.size(), width(line), type.size());
  }

  private double width(int line) {
    double width = Typeface.width(lines.get(line), type);
    boolean withCount = line == lines.size() - 1 && !counted.isEmpty();
    return withCount ? width + GAP + Typeface.width(counted, label) : width;
  }

  double baseline(int line) {
    return box.y() + type.size() * (0.76 + LEADING * line);
  }

  double countLeft() {
    int last = lines.size() - 1;
    return left(last) + Typeface.width(lines.getLast(), type) + GAP;
  }
}
