package apparat.layout.rope;

import apparat.geometry.Circle;
import apparat.geometry.Point;
import java.util.List;

/** The thin ends of a rope: from each person into the direction of the trunk. */
final class Feeders {

  /** How early a way turns into the direction of the trunk, in the order of trying. */
  private static final double[] EARLY = {1, 0.6, 1.5, 0.3};

  /** What it costs to turn earlier or later than the first. */
  private static final double OTHERWISE = 0.3;

  private static final double ALONG = 0.8;
  private static final double ASIDE = 0.25;

  /** So exactly a way begins at the rim. */
  private static final int HALVINGS = 14;

  private Feeders() {}

  /**
   * A way from the rim of each to the knot, in their order.
   *
   * @param on the direction in which it goes on from the knot, of length 1
   */
  static List<Bow> of(List<Circle> people, Point knot, Point on, Obstacles obstacles) {
    return people.stream().map(person -> of(person, knot, on, obstacles)).toList();
  }

  private static Bow of(Circle person, Point knot, Point on, Obstacles obstacles) {
    Bow best = smooth(person, knot, on);
    double least = Double.POSITIVE_INFINITY;
    for (double early : EARLY) {
      Bow bow = fromRim(smooth(person, knot, on, early), person.radius());
      double known = early == 1 ? 0 : OTHERWISE;
      double cost = obstacles.cost(bow, List.of(person), least - known) + known;
      if (cost < least - 1e-9) {
        least = cost;
        best = bow;
      }
    }
    return best;
  }

  /** What is left of it outside of the disc in whose middle it begins. */
  private static Bow fromRim(Bow bow, double radius) {
    double inside = 0;
    double outside = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double share = (inside + outside) / 2;
      Point at = bow.at(share);
      if (Point.length(at.x() - bow.from().x(), at.y() - bow.from().y()) < radius) {
        inside = share;
      } else {
        outside = share;
      }
    }
    return outside == 1 ? bow : bow.part(outside, 1);
  }

  /** From the middle of the disc without a corner into the direction. */
  static Bow smooth(Circle person, Point knot, Point on) {
    return smooth(person, knot, on, 1);
  }

  private static Bow smooth(Circle person, Point knot, Point on, double early) {
    double dx = knot.x() - person.x();
    double dy = knot.y() - person.y();
    double length = Point.length(dx, dy);
    double before = early * Math.max(ASIDE * length, ALONG * (dx * on.x() + dy * on.y()));
    Point turn = new Point(knot.x() - before * on.x(), knot.y() - before * on.y());
    return new Bow(new Point(person.x(), person.y()), turn, knot);
  }
}
