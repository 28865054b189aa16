package apparat.view.alliances.marks;

import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Point;
import apparat.layout.rope.Bow;
import apparat.layout.rope.Obstacles;
import apparat.view.alliances.scene.News.Crossing;
import apparat.view.alliances.scene.Someone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way of those who cross over: a tail from each old place, all tails run together in a shaft,
 * and the shaft ends in a head before the people where they are now.
 *
 * @param shaft the common part; of one person all of the way
 * @param tails by person; none where there is one person only
 */
record Arrow(Crossing crossing, Bow shaft, Map<Someone, Bow> tails) {

  /** A shorter way is shown by tails alone. */
  private static final double LEAST_LENGTH = 110;

  /** How far a way bends out, as shares of its length, in the order of trying. */
  private static final double[] LIFTS = {0.24, -0.24, 0.12, -0.12, 0.34, -0.34};

  /** Where on the way the tails meet. */
  private static final double MEET = 0.3;

  /** How early a tail turns into the shaft, as shares of its length, in the order of trying. */
  private static final List<Double> TURNS = List.of(0.4, 0.2, 0.0, 0.6, 0.8);

  /** How far else it bends out, as shares of its length, where all these run through somebody. */
  private static final List<Double> ASIDE = List.of(0.25, -0.25, 0.45, -0.45);

  private static final double AIR = 13;
  private static final double STEP = 0.02;

  /** The arrow of a crossing, where it is long enough. */
  static Optional<Arrow> of(Crossing crossing, Obstacles obstacles) {
    if (crossing.length() <= LEAST_LENGTH) {
      return Optional.empty();
    }
    Bow way = way(crossing.from(), crossing.to(), obstacles);
    Bow whole = way.part(0, end(crossing, way));
    if (crossing.movers().size() == 1) {
      return Optional.of(new Arrow(crossing, whole, Map.of()));
    }
    Bow shaft = whole.part(MEET, 1);
    Map<Someone, Bow> tails = new LinkedHashMap<>();
    crossing.movers().forEach((one, place) -> tails.put(one, tail(place, shaft, obstacles)));
    return Optional.of(new Arrow(crossing, shaft, tails));
  }

  /** From an old place into the direction of the shaft, past others rather than from under them. */
  private static Bow tail(Point place, Bow shaft, Obstacles obstacles) {
    List<Bow> ways =
        Stream.concat(
                TURNS.stream().map(turn -> tail(place, shaft, turn)),
                ASIDE.stream().map(lift -> lifted(place, shaft.from(), lift)))
            .toList();
    Bow best = ways.getFirst();
    double least = obstacles.cost(best);
    for (Bow way : ways) {
      double cost = obstacles.cost(way);
      if (cost < least - 1e-9) {
        least = cost;
        best = way;
      }
    }
    return best;
  }

  private static Bow tail(Point place, Bow shaft, double turn) {
    Point end = shaft.from();
    Point d = shaft.direction(0);
    double before = turn * beeline(place, end);
    return new Bow(place, new Point(end.x() - before * d.x(), end.y() - before * d.y()), end);
  }

  /** The single ways of a crossing that has no arrow. */
  static Map<Someone, Bow> steps(Crossing crossing) {
    Map<Someone, Bow> steps = new LinkedHashMap<>();
    crossing
        .movers()
        .forEach(
            (one, place) -> {
              Bow way = Bow.straight(place, new Point(one.disc().x(), one.disc().y()));
              steps.put(one, way);
            });
    return steps;
  }

  /** What is left of a way after so far from its beginning. */
  static Bow after(Bow way, double distance) {
    double share = 0;
    while (share < 1 - STEP && beeline(way.from(), way.at(share)) < distance) {
      share += STEP / 2;
    }
    return way.part(share, 1);
  }

  private static double beeline(Point a, Point b) {
    return Math.hypot(b.x() - a.x(), b.y() - a.y());
  }

  private static Bow way(Point from, Point to, Obstacles obstacles) {
    Bow best = lifted(from, to, LIFTS[0]);
    double least = obstacles.cost(best);
    for (double lift : LIFTS) {
      Bow bow = lifted(from, to, lift);
      double cost = obstacles.cost(bow);
      if (cost < least - 1e-9) {
        least = cost;
        best = bow;
      }
    }
    return best;
  }

  /** Bent upwards where the share is positive. */
  private static Bow lifted(Point from, Point to, double share) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    Point middle = from.towards(to, 0.5);
    double lift = dx >= 0 ? share : -share;
    return new Bow(from, new Point(middle.x() + lift * dy, middle.y() - lift * dx), to);
  }

  /** Where on the way the head may end without lying under those who crossed. */
  private static double end(Crossing crossing, Bow way) {
    double share = 1;
    while (share > 0.5 && under(crossing, way.at(share))) {
      share -= STEP;
    }
    return share;
  }

  private static boolean under(Crossing crossing, Point point) {
    return crossing.movers().keySet().stream()
        .anyMatch(
            one ->
                Math.hypot(point.x() - one.disc().x(), point.y() - one.disc().y())
                    < one.reach().radius() + AIR);
  }

  /** A band along the shaft that grows from the width of a tail, with a head. */
  Path outline(double tail, double width) {
    double head = Math.min(0.5, 1.9 * width / shaft.length());
    Bow band = shaft.part(0, 1 - head);
    Bow left = edge(band, -tail / 2, -width / 2);
    Bow right = edge(band, tail / 2, width / 2);
    Point d = shaft.direction(1 - head);
    Point neck = band.to();
    Point one = new Point(neck.x() + d.y() * width, neck.y() - d.x() * width);
    Point other = new Point(neck.x() - d.y() * width, neck.y() + d.x() * width);
    return new Path(
        List.of(
            new Segment.Move(left.from().x(), left.from().y()),
            curve(left.from(), left.control(), left.to()),
            new Segment.Line(one.x(), one.y()),
            new Segment.Line(shaft.to().x(), shaft.to().y()),
            new Segment.Line(other.x(), other.y()),
            new Segment.Line(right.to().x(), right.to().y()),
            curve(right.to(), right.control(), right.from()),
            new Segment.Close()));
  }

  private static Bow edge(Bow band, double first, double last) {
    Bow at = band.beside(first);
    return new Bow(at.from(), band.beside((first + last) / 2).control(), band.beside(last).to());
  }

  private static Segment curve(Point from, Point control, Point to) {
    Point a = from.towards(control, 2.0 / 3);
    Point b = to.towards(control, 2.0 / 3);
    return new Segment.Curve(a.x(), a.y(), b.x(), b.y(), to.x(), to.y());
  }
}
