package apparat.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** The piece between this and another of the same kind; empty for two kinds. */
    private Optional<Segment> towards(Segment other, double t) {
      return Optional.ofNullable(
          switch (this) {
            case Move a when other instanceof Move b ->
                new Move(mix(a.x, b.x, t), mix(a.y, b.y, t));
            case Line a when other instanceof Line b ->
                new Line(mix(a.x, b.x, t), mix(a.y, b.y, t));
            case Curve a when other instanceof Curve b ->
                new Curve(
                    mix(a.x1, b.x1, t),
                    mix(a.y1, b.y1, t),
                    mix(a.x2, b.x2, t),
                    mix(a.y2, b.y2, t),
                    mix(a.x, b.x, t),
                    mix(a.y, b.y, t));
            case Close a when other instanceof Close -> a;
            default -> null;
          });
    }

    private static double mix(double a, double b, double t) {
      return a + (b - a) * t;
    }
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

  @Override
  public Optional<Outline> towards(Outline other, double t) {
    if (!(other instanceof Path path) || path.segments.size() != segments.size()) {
      return Optional.empty();
    }
    List<Segment> between = new ArrayList<>(segments.size());
    for (int i = 0; i < segments.size(); i++) {
      segments.get(i).towards(path.segments.get(i), t).ifPresent(between::add);
    }
    return between.size() == segments.size() ? Optional.of(new Path(between)) : Optional.empty();
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
