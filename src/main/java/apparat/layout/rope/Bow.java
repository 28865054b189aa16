package apparat.layout.rope;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Point;
import apparat.geometry.Polyline;
import java.util.List;

/** A line that bends once, or not at all: a quadratic curve. */
public record Bow(Point from, Point control, Point to) {

  /** How far a line may bend out, as shares of its length, in the order of trying. */
  private static final double[] BENDS = {
    0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.25, -0.25, 0.33, -0.33
  };

  static final int PIECES = 16;

  /** The straight line. */
  public static Bow straight(Point from, Point to) {
    return bent(from, to, 0);
  }

  /** A line whose middle lies beside the straight one by that share of its length. */
  static Bow bent(Point from, Point to, double share) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    Point middle = from.towards(to, 0.5);
    return new Bow(from, new Point(middle.x() - 2 * share * dy, middle.y() + 2 * share * dx), to);
  }

  /**
   * The line between two discs, from rim to rim, that bends least among those that run through the
   * fewest others, a disc counting more than a name.
   */
  public static Bow between(Circle a, Circle b, Obstacles obstacles) {
    List<Circle> ends = List.of(a, b);
    Bow best = straight(centre(a), centre(b));
    double least = Double.POSITIVE_INFINITY;
    for (double bend : BENDS) {
      double known = 2.2 * Math.abs(bend);
      if (known >= least) {
        break;
      }
      Bow bow = bent(centre(a), centre(b), bend).clipped(a.radius(), b.radius());
      double cost = obstacles.cost(bow, ends, least - known) + known;
      if (cost < least - 1e-9) {
        least = cost;
        best = bow;
      }
    }
    return best;
  }

  private static Point centre(Circle circle) {
    return new Point(circle.x(), circle.y());
  }

  /** The same bend with so much cut off at both ends. */
  Bow clipped(double start, double end) {
    double length = length();
    if (start + end >= length) {
      return this;
    }
    return part(start / length, 1 - end / length);
  }

  /** The piece between two shares of the way (de Casteljau). */
  public Bow part(double t1, double t2) {
    Point a = at(t1);
    Point b = at(t2);
    Point bend = from.towards(control, t1).towards(control.towards(to, t1), t2);
    return new Bow(a, bend, b);
  }

  /** The point at a share of the way. */
  public Point at(double t) {
    return from.towards(control, t).towards(control.towards(to, t), t);
  }

  /** The direction at a share of the way, of length 1. */
  public Point direction(double t) {
    double dx = (control.x() - from.x()) * (1 - t) + (to.x() - control.x()) * t;
    double dy = (control.y() - from.y()) * (1 - t) + (to.y() - control.y()) * t;
    double length = Point.length(dx, dy);
    return length == 0 ? new Point(1, 0) : new Point(dx / length, dy / length);
  }

  /** The same line moved sideways, to its left where negative. */
  public Bow beside(double offset) {
    Point d = direction(0.5);
    double dx = -d.y() * offset;
    double dy = d.x() * offset;
    return new Bow(moved(from, dx, dy), moved(control, dx, dy), moved(to, dx, dy));
  }

  private static Point moved(Point point, double dx, double dy) {
    return new Point(point.x() + dx, point.y() + dy);
  }

  public double length() {
    double length = 0;
    Point before = from;
    for (int i = 1; i <= PIECES; i++) {
      Point next = at((double) i / PIECES);
      length += Point.length(next.x() - before.x(), next.y() - before.y());
      before = next;
    }
    return length;
  }

  /** The line in straight pieces. */
  public Polyline pieces() {
    double[] xs = new double[PIECES + 1];
    double[] ys = new double[PIECES + 1];
    for (int i = 0; i <= PIECES; i++) {
      Point point = at((double) i / PIECES);
      xs[i] = point.x();
      ys[i] = point.y();
    }
    return new Polyline(xs, ys, false);
  }

  /** Whether it enters the box. */
  public boolean enters(Box box) {
    return new Course(this).enters(box);
  }

  /** The line as a path of one cubic piece, so that any two can be blended. */
  public Path path() {
    Point first = from.towards(control, 2.0 / 3);
    Point second = to.towards(control, 2.0 / 3);
    return new Path(
        List.of(
            new Segment.Move(from.x(), from.y()),
            new Segment.Curve(first.x(), first.y(), second.x(), second.y(), to.x(), to.y())));
  }
}
