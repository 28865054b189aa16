package apparat.export.pdf;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Outline;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Rect;
import java.util.List;

/** Writes outlines as the path operators of PDF. */
final class Outlines {
  /** How far the control points of a cubic that looks like a quarter of a circle stand off. */
  private static final double QUARTER = 0.5522847498;

  private Outlines() {}

  static void append(Operators out, Outline outline) {
    switch (outline) {
      case Rect(Box b, double radius) when radius <= 0 ->
          out.numbers(b.x(), b.y(), b.width(), b.height()).operator("re");
      case Rect(Box box, double radius) ->
          rounded(out, box, Math.min(radius, Math.min(box.width(), box.height()) / 2));
      case Circle(double x, double y, double r) -> circle(out, x, y, r);
      case Path(List<Segment> segments) ->
          segments.forEach(segment -> append(out, segment, 1, 0, 0));
    }
  }

  /** A piece of a path, enlarged, then moved. */
  static void append(Operators out, Segment segment, double scale, double dx, double dy) {
    switch (segment) {
      case Segment.Move(double x, double y) ->
          out.numbers(x * scale + dx, y * scale + dy).operator("m");
      case Segment.Line(double x, double y) ->
          out.numbers(x * scale + dx, y * scale + dy).operator("l");
      case Segment.Curve c ->
          out.numbers(
                  c.x1() * scale + dx,
                  c.y1() * scale + dy,
                  c.x2() * scale + dx,
                  c.y2() * scale + dy,
                  c.x() * scale + dx,
                  c.y() * scale + dy)
              .operator("c");
      case Segment.Close() -> out.operator("h");
    }
  }

  /** Begins at the right and turns downwards, as SVG has it: the dashes begin there. */
  private static void circle(Operators out, double x, double y, double r) {
    double k = r * QUARTER;
    out.numbers(x + r, y).operator("m");
    out.numbers(x + r, y + k, x + k, y + r, x, y + r).operator("c");
    out.numbers(x - k, y + r, x - r, y + k, x - r, y).operator("c");
    out.numbers(x - r, y - k, x - k, y - r, x, y - r).operator("c");
    out.numbers(x + k, y - r, x + r, y - k, x + r, y).operator("c");
    out.operator("h");
  }

  private static void rounded(Operators out, Box b, double r) {
    double k = r * (1 - QUARTER);
    out.numbers(b.x() + r, b.y()).operator("m");
    out.numbers(b.right() - r, b.y()).operator("l");
    out.numbers(b.right() - k, b.y(), b.right(), b.y() + k, b.right(), b.y() + r).operator("c");
    out.numbers(b.right(), b.bottom() - r).operator("l");
    out.numbers(b.right(), b.bottom() - k, b.right() - k, b.bottom(), b.right() - r, b.bottom())
        .operator("c");
    out.numbers(b.x() + r, b.bottom()).operator("l");
    out.numbers(b.x() + k, b.bottom(), b.x(), b.bottom() - k, b.x(), b.bottom() - r).operator("c");
    out.numbers(b.x(), b.y() + r).operator("l");
    out.numbers(b.x(), b.y() + k, b.x() + k, b.y(), b.x() + r, b.y()).operator("c");
    out.operator("h");
  }
}
