package apparat.export.svg;

import apparat.geometry.Path.Segment;
import java.util.List;

/** Writes the pieces of a path in the short language of SVG. */
final class PathData {
  private PathData() {}

  static void append(StringBuilder out, List<Segment> segments) {
    double x = Double.NaN;
    double y = Double.NaN;
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.Move(double toX, double toY) -> {
          piece(out, 'M', toX, toY);
          x = toX;
          y = toY;
        }
        case Segment.Line(double toX, double toY) -> {
          if (toY == y) {
            piece(out, 'H', toX);
          } else if (toX == x) {
            piece(out, 'V', toY);
          } else {
            piece(out, 'L', toX, toY);
          }
          x = toX;
          y = toY;
        }
        case Segment.Curve c -> {
          piece(out, 'C', c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
          x = c.x();
          y = c.y();
        }
        case Segment.Close() -> {
          out.append('Z');
          x = Double.NaN;
          y = Double.NaN;
        }
      }
    }
  }

  private static void piece(StringBuilder out, char command, double... numbers) {
    out.append(command);
    for (int i = 0; i < numbers.length; i++) {
      if (i > 0) {
        out.append(' ');
      }
      Numbers.append(out, numbers[i]);
    }
  }
}
