package apparat.layout.rope;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Many lines between two groups, run together: feeders from each person to a knot, one trunk from
 * knot to knot with a bar across it and room for its label.
 *
 * <p>The idea is that of edge bundling (Holten 2006) with an explicit confluent trunk (Dickerson et
 * al. 2005), so that what runs together can be counted and nothing is read into crossings. The
 * knots are searched on a grid about the line between the groups: first nobody is run through, then
 * ways are short.
 *
 * @param left feeders from the people of the one side, in their order
 * @param right feeders from the people of the other side
 * @param bar where the bar crosses the trunk, as a share of the way
 * @param label where the label stands; outside all obstacles if {@code free}, and on as few lines
 *     as can be
 * @param free whether a place was found at which trunk, bar and label touch nothing
 */
public record Rope(
    List<Bow> left, Bow trunk, List<Bow> right, double bar, Box label, boolean free) {

  private static final double[] ALONG = {0.1, 0.17, 0.24, 0.31, 0.38, 0.44};
  private static final double[] ACROSS = {0, -30, 30, -60, 60, -95, 95, -135, 135, -180, 180};
  private static final double[] BENDS = {0, 0.1, -0.1, 0.2, -0.2};
  private static final double[] BARS = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
  private static final double HALF_BAR = 17;

  /** Between the trunk and people or words. */
  private static final double AIR = 4;

  /** How much longer a way may be for a trunk that is straight, by the bend that it is spared. */
  private static final double BENT = 3000;

  /** Between the label and the names of people, which it must not seem to go on. */
  private static final double FROM_NAMES = 6;

  /** How much longer a way may be for one less thing that it runs through. */
  private static final double THROUGH = 4000;

  /** A knot lies no further aside than this share of the way. */
  private static final double MOST_ASIDE = 0.3;

  /** How much longer a way may be for one line less behind the label. */
  private static final double BEHIND = 160;

  /**
   * How large things are.
   *
   * @param width of the label
   * @param height of the label
   * @param thick how wide the trunk is
   */
  public record Size(double width, double height, double thick) {}

  /** A knot with what its feeders cost. */
  private record Knot(Point point, double cost) {}

  /** Where a label fits beside a trunk. */
  private record Fit(double bar, Box label, boolean free, int crossed) {

    double cost() {
      return (free ? 0 : 3000) + BEHIND * crossed;
    }
  }

  /** The rope between the people of two sides. */
  public static Rope between(
      List<Circle> left, List<Circle> right, Size size, Obstacles obstacles) {
    Obstacles wide = obstacles.grown(size.thick() / 2 + AIR);
    Point a = mean(left);
    Point b = mean(right);
    List<Knot> knotsA = knots(a, b, left, obstacles);
    List<Knot> knotsB = knots(b, a, right, obstacles);
    double least = Double.POSITIVE_INFINITY;
    Bow best = Bow.straight(a.towards(b, 0.2), a.towards(b, 0.8));
    Fit bestFit = nowhere(best, size);
    for (Knot p : knotsA) {
      for (Knot q : knotsB) {
        double distance = distance(p.point(), q.point());
        double known = p.cost() + q.cost() + distance * 0.9 + Math.max(0, 150 - distance) * 6;
        for (double bend : BENDS) {
          double cost = known + Math.abs(bend) * BENT;
          if (cost >= least) {
            break;
          }
          Bow trunk = Bow.bent(p.point(), q.point(), bend);
          cost += THROUGH * wide.cost(trunk, List.of(), (least - cost) / THROUGH);
          if (cost < least) {
            Fit fit = fit(trunk, size, obstacles);
            cost += fit.cost();
            if (cost < least) {
              least = cost;
              best = trunk;
              bestFit = fit;
            }
          }
        }
      }
    }
    return new Rope(
        feeders(left, best.from(), obstacles),
        best,
        feeders(right, best.to(), obstacles),
        bestFit.bar(),
        bestFit.label(),
        bestFit.free() && obstacles.clear(best));
  }

  /** All lines of it. */
  public Stream<Bow> lines() {
    return Stream.of(left, List.of(trunk), right).flatMap(List::stream);
  }

  private static List<Bow> feeders(List<Circle> people, Point knot, Obstacles obstacles) {
    return people.stream()
        .map(person -> Bow.between(person, new Circle(knot.x(), knot.y(), 0.01), obstacles))
        .toList();
  }

  private static Point mean(List<Circle> discs) {
    return new Point(
        discs.stream().mapToDouble(Circle::x).average().orElse(0),
        discs.stream().mapToDouble(Circle::y).average().orElse(0));
  }

  private static double distance(Point a, Point b) {
    return Point.length(b.x() - a.x(), b.y() - a.y());
  }

  private static List<Knot> knots(Point from, Point to, List<Circle> people, Obstacles obstacles) {
    double length = Math.max(1, distance(from, to));
    double ux = (to.x() - from.x()) / length;
    double uy = (to.y() - from.y()) / length;
    List<Knot> knots = new ArrayList<>();
    for (double along : ALONG) {
      for (double across : ACROSS) {
        if (Math.abs(across) > MOST_ASIDE * length) {
          continue;
        }
        Point point =
            new Point(
                from.x() + ux * along * length - uy * across,
                from.y() + uy * along * length + ux * across);
        Box around = new Box(point.x() - 6, point.y() - 6, 12, 12);
        if (obstacles.room().contains(around) && obstacles.clear(around)) {
          knots.add(new Knot(point, feederCost(point, people, obstacles)));
        }
      }
    }
    knots.sort(Comparator.comparingDouble(Knot::cost));
    return knots;
  }

  private static double feederCost(Point knot, List<Circle> people, Obstacles obstacles) {
    double cost = 0;
    for (Circle person : people) {
      Bow straight = Bow.straight(new Point(person.x(), person.y()), knot);
      double through = obstacles.cost(straight, List.of(person), 4);
      cost += straight.length() + 25 * Math.min(4, through);
    }
    return cost / Math.max(1, people.size()) * Math.min(3, people.size());
  }

  private static Fit fit(Bow trunk, Size size, Obstacles obstacles) {
    Fit best = nowhere(trunk, size);
    for (double bar : BARS) {
      Point at = trunk.at(bar);
      Point d = trunk.direction(bar);
      double dx = Math.abs(d.y()) * HALF_BAR + 3;
      double dy = Math.abs(d.x()) * HALF_BAR + 3;
      if (!obstacles.clear(new Box(at.x() - dx, at.y() - dy, 2 * dx, 2 * dy))) {
        continue;
      }
      for (int side = 0; side < 6; side++) {
        Box label = label(trunk, bar, side, size);
        if (obstacles.room().contains(label)
            && !trunk.enters(label.grown(size.thick() / 2 + 2))
            && obstacles.clear(label)
            && obstacles.names().stream().noneMatch(label.grown(FROM_NAMES)::overlaps)) {
          Fit fit = new Fit(bar, label, true, obstacles.crossed(label));
          best = fit.cost() < best.cost() ? fit : best;
        }
      }
    }
    return best;
  }

  private static Fit nowhere(Bow trunk, Size size) {
    return new Fit(0.5, label(trunk, 0.5, 0, size), false, 0);
  }

  /** Beside the end of the bar: above, below, right of it, left of it, then to the corners. */
  private static Box label(Bow trunk, double bar, int side, Size size) {
    Point at = trunk.at(bar);
    Point d = trunk.direction(bar);
    double lift = Math.abs(d.x()) * HALF_BAR + 5;
    double shift = Math.abs(d.y()) * HALF_BAR + 8;
    double width = size.width();
    double height = size.height();
    double x =
        switch (side) {
          case 0, 1 -> at.x() - width / 2;
          case 2, 4 -> at.x() + shift;
          default -> at.x() - shift - width;
        };
    double y =
        switch (side) {
          case 0 -> at.y() - lift - height;
          case 1 -> at.y() + lift;
          case 4 -> at.y() + 6;
          case 5 -> at.y() - height - 6;
          default -> at.y() - height / 2;
        };
    return new Box(x, y, width, height);
  }
}
