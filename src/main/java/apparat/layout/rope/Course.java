package apparat.layout.rope;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** A line in straight pieces with the box around it, to be asked often what it touches. */
public final class Course {
  private final double[] xs;
  private final double[] ys;
  private final Box bounds;

  public Course(Bow bow) {
    boolean straight = isStraight(bow);
    int pieces = straight ? 1 : Bow.PIECES;
    xs = new double[pieces + 1];
    ys = new double[pieces + 1];
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= pieces; i++) {
      double t = (double) i / pieces;
      double s = 1 - t;
      double x = s * s * bow.from().x() + 2 * s * t * bow.control().x() + t * t * bow.to().x();
      double y = s * s * bow.from().y() + 2 * s * t * bow.control().y() + t * t * bow.to().y();
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      xs[i] = x;
      ys[i] = y;
    }
    bounds = Box.ofEdges(left, top, right, bottom);
  }

  private Course(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
    DoubleSummaryStatistics across = Arrays.stream(xs).summaryStatistics();
    DoubleSummaryStatistics down = Arrays.stream(ys).summaryStatistics();
    this.bounds = Box.ofEdges(across.getMin(), down.getMin(), across.getMax(), down.getMax());
  }

  /** A closed line through these points. */
  public static Course around(List<Point> ring) {
    double[] xs = new double[ring.size() + 1];
    double[] ys = new double[ring.size() + 1];
    for (int i = 0; i < xs.length; i++) {
      Point point = ring.get(i % ring.size());
      xs[i] = point.x();
      ys[i] = point.y();
    }
    return new Course(xs, ys);
  }

  private static boolean isStraight(Bow bow) {
    Point middle = bow.from().towards(bow.to(), 0.5);
    return Math.abs(middle.x() - bow.control().x()) + Math.abs(middle.y() - bow.control().y())
        < 1e-9;
  }

  /** How many of its points lie outside the box. */
  int pointsOutside(Box room) {
    if (room.contains(bounds)) {
      return 0;
    }
    int outside = 0;
    for (int i = 0; i < xs.length; i++) {
      outside += room.contains(xs[i], ys[i]) ? 0 : 1;
    }
    return xs.length == 2 ? outside * Bow.PIECES / 2 : outside;
  }

  /** Whether it comes nearer to the disc than so much. */
  boolean touches(Circle disc, double air) {
    double reach = disc.radius() + air;
    if (!bounds.grown(reach).contains(disc.x(), disc.y())) {
      return false;
    }
    for (int i = 0; i + 1 < xs.length; i++) {
      if (squared(i, disc.x(), disc.y()) < reach * reach) {
        return true;
      }
    }
    return false;
  }

  /** The squared distance of the point from a piece. */
  private double squared(int i, double x, double y) {
    double dx = xs[i + 1] - xs[i];
    double dy = ys[i + 1] - ys[i];
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : ((x - xs[i]) * dx + (y - ys[i]) * dy) / length;
    double t = Math.clamp(along, 0, 1);
    double offX = x - xs[i] - t * dx;
    double offY = y - ys[i] - t * dy;
    return offX * offX + offY * offY;
  }

  /** Whether it enters the box. */
  public boolean enters(Box box) {
    if (bounds.x() > box.right()
        || bounds.right() < box.x()
        || bounds.y() > box.bottom()
        || bounds.bottom() < box.y()) {
      return false;
    }
    for (int i = 0; i + 1 < xs.length; i++) {
      if (enters(box, i)) {
        return true;
      }
    }
    return false;
  }

  /** Liang and Barsky 1984: whether some of the piece lies between all four edges. */
  private boolean enters(Box box, int i) {
    if (beside(i, box.x(), box.y(), box.right(), box.bottom())) {
      return false;
    }
    double[] share = {0, 1};
    double dx = xs[i + 1] - xs[i];
    double dy = ys[i + 1] - ys[i];
    return cut(share, -dx, xs[i] - box.x())
        && cut(share, dx, box.right() - xs[i])
        && cut(share, -dy, ys[i] - box.y())
        && cut(share, dy, box.bottom() - ys[i])
        && share[0] < share[1];
  }

  /** Whether the two cross each other. */
  boolean crosses(Course other) {
    if (bounds.x() > other.bounds.right()
        || bounds.right() < other.bounds.x()
        || bounds.y() > other.bounds.bottom()
        || bounds.bottom() < other.bounds.y()) {
      return false;
    }
    Box around = other.bounds;
    for (int i = 0; i + 1 < xs.length; i++) {
      if (beside(i, around.x(), around.y(), around.right(), around.bottom())) {
        continue;
      }
      for (int j = 0; j + 1 < other.xs.length; j++) {
        if (!beside(i, other, j)
            && side(i, other, j) * side(i, other, j + 1) < 0
            && other.side(j, this, i) * other.side(j, this, i + 1) < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean beside(int i, Course other, int j) {
    double x = other.xs[j];
    double y = other.ys[j];
    double nextX = other.xs[j + 1];
    double nextY = other.ys[j + 1];
    return beside(
        i, Math.min(x, nextX), Math.min(y, nextY), Math.max(x, nextX), Math.max(y, nextY));
  }

  /** Whether all of the piece lies left or right of what is between these edges, above or below. */
  private boolean beside(int i, double left, double top, double right, double bottom) {
    return Math.max(xs[i], xs[i + 1]) < left
        || Math.min(xs[i], xs[i + 1]) > right
        || Math.max(ys[i], ys[i + 1]) < top
        || Math.min(ys[i], ys[i + 1]) > bottom;
  }

  /** On which side of a piece a point of the other lies. */
  private double side(int i, Course other, int point) {
    return (xs[i + 1] - xs[i]) * (other.ys[point] - ys[i])
        - (ys[i + 1] - ys[i]) * (other.xs[point] - xs[i]);
  }

  private static boolean cut(double[] share, double step, double room) {
    if (step == 0) {
      return room >= 0;
    }
    if (step < 0) {
      share[0] = Math.max(share[0], room / step);
    } else {
      share[1] = Math.min(share[1], room / step);
    }
    return true;
  }
}
