package apparat.layout.rope;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import java.util.List;
import java.util.stream.IntStream;
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
 * @param free whether a place was found at which trunk, bar and label touch nothing, and feeders
 *     nobody else
 */
public record Rope(
    List<Bow> left, Bow trunk, List<Bow> right, double bar, Box label, boolean free) {

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

  /** How much longer a way may be beside which there is room for the label. */
  private static final double NO_ROOM = 800;

  /** How much longer a way may be that crosses one line less, and one rope less. */
  private static final double ON_LINE = 30;

  private static final double ON_ROPE = 1200;

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

  /** Where a label fits beside a trunk. */
  private record Fit(double bar, Box label, boolean free, int crossed) {

    double cost() {
      return (free ? 0 : NO_ROOM) + BEHIND * crossed;
    }
  }

  /** The best trunk of those looked at. */
  private record Found(Bow trunk, Fit fit, double cost) {}

  /** The rope between the people of two sides. */
  public static Rope between(
      List<Circle> left, List<Circle> right, Size size, Obstacles obstacles) {
    Way way = new Way(mean(left), mean(right));
    Found found = found(way, left, right, size, obstacles);
    Bow best = found.trunk();
    Fit bestFit = found.fit();
    List<Bow> fromLeft = Feeders.of(left, best.from(), best.direction(0), obstacles);
    List<Bow> fromRight = Feeders.of(right, best.to(), back(best.direction(1)), obstacles);
    boolean free =
        bestFit.free()
            && obstacles.clear(best)
            && nobody(fromLeft, left, obstacles)
            && nobody(fromRight, right, obstacles);
    return new Rope(fromLeft, best, fromRight, bestFit.bar(), bestFit.label(), free);
  }

  private static Found found(
      Way way, List<Circle> left, List<Circle> right, Size size, Obstacles obstacles) {
    Obstacles wide = obstacles.grown(size.thick() / 2 + AIR);
    List<Knot> knotsA = Knot.between(way.from(), way.to(), left, obstacles);
    List<Knot> knotsB = Knot.between(way.to(), way.from(), right, obstacles);
    Bow middle = Bow.straight(way.from().towards(way.to(), 0.2), way.from().towards(way.to(), 0.8));
    Found best = new Found(middle, nowhere(middle, size), Double.POSITIVE_INFINITY);
    for (Knot p : knotsA) {
      for (Knot q : knotsB) {
        if (p.cost() + q.cost() >= best.cost()) {
          break; // the others cost more
        }
        double known = p.cost() + q.cost() + way.cost(p.point(), q.point());
        for (double bend : BENDS) {
          double cost = known + Math.abs(bend) * BENT;
          if (cost >= best.cost()) {
            break;
          }
          Bow trunk = Bow.bent(p.point(), q.point(), bend);
          cost += p.turn(trunk.direction(0)) + q.turn(back(trunk.direction(1)));
          cost += THROUGH * wide.cost(trunk, List.of(), (best.cost() - cost) / THROUGH);
          best = better(best, trunk, cost, size, obstacles);
        }
      }
    }
    return best;
  }

  /** The trunk, if it costs less with the lines that it crosses and with its label. */
  private static Found better(Found best, Bow trunk, double known, Size size, Obstacles obstacles) {
    if (known >= best.cost()) {
      return best;
    }
    Course course = new Course(trunk);
    double crossed =
        known + ON_LINE * obstacles.crossed(course) + ON_ROPE * obstacles.ropesCrossed(course);
    if (crossed >= best.cost()) {
      return best;
    }
    Fit fit = fit(trunk, size, obstacles);
    double cost = crossed + fit.cost();
    return cost < best.cost() ? new Found(trunk, fit, cost) : best;
  }

  /** Whether the feeders run through none but those from whom they come. */
  private static boolean nobody(List<Bow> feeders, List<Circle> people, Obstacles obstacles) {
    return IntStream.range(0, feeders.size())
        .noneMatch(i -> obstacles.throughSomebody(feeders.get(i), people.get(i)));
  }

  /** How far the middles of two sides are apart. */
  public static double apart(List<Circle> left, List<Circle> right) {
    return new Way(mean(left), mean(right)).length();
  }

  /** All lines of it. */
  public Stream<Bow> lines() {
    return Stream.of(left, List.of(trunk), right).flatMap(List::stream);
  }

  private static Point back(Point direction) {
    return new Point(-direction.x(), -direction.y());
  }

  private static Point mean(List<Circle> discs) {
    return new Point(
        discs.stream().mapToDouble(Circle::x).average().orElse(0),
        discs.stream().mapToDouble(Circle::y).average().orElse(0));
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
            && obstacles.clearOfWords(label.grown(FROM_NAMES))
            && obstacles.clear(label)
            && !trunk.enters(label.grown(size.thick() / 2 + 2))) {
          Fit fit = new Fit(bar, label, true, obstacles.crossed(label));
          if (fit.cost() == 0) {
            return fit; // none is better
          }
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
