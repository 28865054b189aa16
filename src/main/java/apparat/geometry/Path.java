package apparat.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * A path of straight and cubic pieces.
 *
 * @param segments in order; the first is a {@link Segment.Move}
 */
public record Path(List<Segment> segments) implements Outline {

  /** A piece of a path, starting where the one before it ended. */
  public sealed interface Segment {
    /** Lifts the pen to a point. */
    record Move(double x, double y) implements Segment {}

    /** A straight line to a point. */
    record Line(double x, double y) implements Segment {}

    /** A cubic curve by two control points to a point. */
    record Curve(double x1, double y1, double x2, double y2, double x, double y)
        implements Segment {}

    /** Back to the last move. */
    record Close() implements Segment {}
  }

  public Path {
    segments = List.copyOf(segments);
  }

  /** The open path through the points, straight from one to the next. */
  public static Path line(Point... points) {
    List<Segment> segments = new ArrayList<>();
    for (Point point : points) {
      segments.add(
          segments.isEmpty()
              ? new Segment.Move(point.x(), point.y())
              : new Segment.Line(point.x(), point.y()));
    }
    return new Path(segments);
  }

  /** The closed polygon through the points. */
  public static Path polygon(Point... points) {
    List<Segment> segments = new ArrayList<>(line(points).segments());
    segments.add(new Segment.Close());
    return new Path(segments);
  }

  @Override
  public Box bounds() {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Segment segment : segments) {
      for (Point point : points(segment)) {
        left = Math.min(left, point.x());
        top = Math.min(top, point.y());
        right = Math.max(right, point.x());
        bottom = Math.max(bottom, point.y());
      }
    }
    return left > right ? new Box(0, 0, 0, 0) : Box.ofEdges(left, top, right, bottom);
  }

  private static List<Point> points(Segment segment) {
    return switch (segment) {
      case Segment.Move(double x, double y) -> List.of(new Point(x, y));
      case Segment.Line(double x, double y) -> List.of(new Point(x, y));
      case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
          List.of(new Point(x1, y1), new Point(x2, y2), new Point(x, y));
      case Segment.Close() -> List.of();
    };
  }
}
