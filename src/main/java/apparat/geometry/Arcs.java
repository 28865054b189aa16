package apparat.geometry;

import apparat.geometry.Path.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Ways that bend out to one side, always the same as seen by who goes there: two who change places
 * pass beside each other.
 */
public final class Arcs {
  private Arcs() {}

  /** The lift half way, as a share of the way, brought down to nothing at both ends. */
  public static double lift(double share, double t) {
    return share * 4 * t * (1 - t);
  }

  /**
   * A form on the straight way between two others, lifted off it.
   *
   * @param between of the same make as both ends, as {@link Outline#towards} gives it
   * @param lift how far to the side, as a share of the whole way of each point
   */
  public static Outline bent(Outline from, Outline to, Outline between, double lift) {
    return switch (between) {
      case Circle(double x, double y, double radius) -> {
        Point place = aside(centre(from), centre(to), new Point(x, y), lift);
        yield new Circle(place.x(), place.y(), radius);
      }
      case Rect(Box box, double radius) -> {
        Point old = new Point(box.x(), box.y());
        Point place = aside(centre(from), centre(to), old, lift);
        yield new Rect(new Box(place.x(), place.y(), box.width(), box.height()), radius);
      }
      case Path path -> bent((Path) from, (Path) to, path, lift);
    };
  }

  /** A place on a straight way, lifted off it. */
  public static Point aside(Point from, Point to, Point between, double lift) {
    return new Point(
        between.x() - lift * (to.y() - from.y()), between.y() + lift * (to.x() - from.x()));
  }

  /**
   * A line led elsewhere at both ends, evenly between them.
   *
   * @param first by how much its beginning goes, to the right and down
   * @param last the same for its end
   */
  public static Path shifted(Path line, Point first, Point last) {
    List<Segment> segments = new ArrayList<>(line.segments().size());
    int n = Math.max(1, line.segments().size() - 1);
    for (int i = 0; i < line.segments().size(); i++) {
      Point before = first.towards(last, Math.max(0, i - 1.0) / n);
      Point by = first.towards(last, (double) i / n);
      Point early = before.towards(by, 1 / 3.0);
      Point late = before.towards(by, 2 / 3.0);
      segments.add(
          switch (line.segments().get(i)) {
            case Segment.Move(double x, double y) -> new Segment.Move(x + by.x(), y + by.y());
            case Segment.Line(double x, double y) -> new Segment.Line(x + by.x(), y + by.y());
            case Segment.Curve c ->
                new Segment.Curve(
                    c.x1() + early.x(),
                    c.y1() + early.y(),
                    c.x2() + late.x(),
                    c.y2() + late.y(),
                    c.x() + by.x(),
                    c.y() + by.y());
            case Segment.Close close -> close;
          });
    }
    return new Path(segments);
  }

  private static Point centre(Outline outline) {
    Box box = outline.bounds();
    return new Point(box.centreX(), box.centreY());
  }

  private static Path bent(Path from, Path to, Path between, double lift) {
    List<Segment> segments = new ArrayList<>(between.segments().size());
    for (int i = 0; i < between.segments().size(); i++) {
      segments.add(
          bent(from.segments().get(i), to.segments().get(i), between.segments().get(i), lift));
    }
    return new Path(segments);
  }

  private static Segment bent(Segment from, Segment to, Segment between, double lift) {
    return switch (between) {
      case Segment.Move(double x, double y) -> {
        Segment.Move a = (Segment.Move) from;
        Segment.Move b = (Segment.Move) to;
        yield new Segment.Move(x - lift * (b.y() - a.y()), y + lift * (b.x() - a.x()));
      }
      case Segment.Line(double x, double y) -> {
        Segment.Line a = (Segment.Line) from;
        Segment.Line b = (Segment.Line) to;
        yield new Segment.Line(x - lift * (b.y() - a.y()), y + lift * (b.x() - a.x()));
      }
      case Segment.Curve c -> {
        Segment.Curve a = (Segment.Curve) from;
        Segment.Curve b = (Segment.Curve) to;
        yield new Segment.Curve(
            c.x1() - lift * (b.y1() - a.y1()),
            c.y1() + lift * (b.x1() - a.x1()),
            c.x2() - lift * (b.y2() - a.y2()),
            c.y2() + lift * (b.x2() - a.x2()),
            c.x() - lift * (b.y() - a.y()),
            c.y() + lift * (b.x() - a.x()));
      }
      case Segment.Close close -> close;
    };
  }
}
