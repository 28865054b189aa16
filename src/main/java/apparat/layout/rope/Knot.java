package apparat.layout.rope;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the lines of the people of one side run together.
 *
 * @param flow the way on which they come, on average; the shorter, the less they agree
 * @param cost of the ways there
 */
record Knot(Point point, Point flow, double cost) {

  private static final double[] ALONG = {
    0.03, 0.1, 0.17, 0.24, 0.31, 0.38, 0.45, 0.53, 0.61, 0.69, 0.78
  };
  private static final double[] ACROSS = {0, -30, 30, -60, 60, -95, 95, -135, 135, -180, 180};

  /** Where the way is shorter than this, places aside are closer. */
  private static final double LONG = 500;

  /** A knot lies no further aside than this share of the way. */
  private static final double MOST_ASIDE = 0.3;

  private static final double HALF = 6;

  /** How much it weighs against that of the trunk. */
  private static final double LENGTH = 0.8;

  /** How much longer ways may be for one less thing that one of them runs through. */
  private static final double THROUGH = 45;

  private static final double MOST_THROUGH = 6;

  /** How much longer a way may be rather than that it comes to the knot at a right angle. */
  private static final double TURN = 130;

  private static final double ON = 150;

  /** How much longer a way may be that crosses no trunk of another rope. */
  private static final double ON_ROPE = 150;

  /** Of many people the ways weigh like those of so many, as the trunk is one. */
  private static final int MANY = 3;

  /**
   * Places of a knot from which it goes on to the other side, the best first.
   *
   * @param from the middle of the people
   * @param to the middle of those of the other side
   */
  static List<Knot> between(Point from, Point to, List<Circle> people, Obstacles obstacles) {
    double length = Math.max(1, apart(from, to));
    double ux = (to.x() - from.x()) / length;
    double uy = (to.y() - from.y()) / length;
    List<Knot> knots = new ArrayList<>();
    for (double along : ALONG) {
      for (double aside : ACROSS) {
        double across = aside * Math.min(1, length / LONG);
        if (Math.abs(across) > MOST_ASIDE * length) {
          continue;
        }
        Point point =
            new Point(
                from.x() + ux * along * length - uy * across,
                from.y() + uy * along * length + ux * across);
        Box around = new Box(point.x() - HALF, point.y() - HALF, 2 * HALF, 2 * HALF);
        if (obstacles.room().contains(around) && obstacles.clear(around)) {
          knots.add(new Knot(point, flow(point, people), cost(point, to, people, obstacles)));
        }
      }
    }
    knots.sort(Comparator.comparingDouble(Knot::cost));
    return knots;
  }

  private static double cost(Point knot, Point to, List<Circle> people, Obstacles obstacles) {
    double length = Math.max(1e-6, apart(knot, to));
    Point on = new Point((to.x() - knot.x()) / length, (to.y() - knot.y()) / length);
    double cost = 0;
    for (Circle person : people) {
      Bow feeder = Feeders.smooth(person, knot, on);
      Course course = new Course(feeder);
      double through = obstacles.cost(feeder, course, List.of(person), MOST_THROUGH);
      cost +=
          LENGTH * feeder.length()
              + THROUGH * Math.min(MOST_THROUGH, through)
              + turn(person, knot, on)
              + ON_ROPE * obstacles.ropesCrossed(course);
    }
    return cost / Math.max(1, people.size()) * Math.min(MANY, people.size());
  }

  private static Point flow(Point knot, List<Circle> people) {
    double x = 0;
    double y = 0;
    for (Circle person : people) {
      double dx = knot.x() - person.x();
      double dy = knot.y() - person.y();
      double length = Math.max(1e-6, Point.length(dx, dy));
      x += dx / length / people.size();
      y += dy / length / people.size();
    }
    return new Point(x, y);
  }

  /** Much where the trunk does not go on as the ways come. */
  double turn(Point on) {
    double back = 1 - (flow.x() * on.x() + flow.y() * on.y());
    return ON * back * back;
  }

  /** Nothing for who stands behind the knot, most for who stands before it. */
  private static double turn(Circle person, Point knot, Point on) {
    double dx = knot.x() - person.x();
    double dy = knot.y() - person.y();
    double length = Math.max(1e-6, Point.length(dx, dy));
    double back = 1 - (dx * on.x() + dy * on.y()) / length;
    return TURN * back * back;
  }

  private static double apart(Point a, Point b) {
    return Point.length(b.x() - a.x(), b.y() - a.y());
  }
}
