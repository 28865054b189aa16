package apparat.drawing.tween;

import apparat.drawing.Mark;
import apparat.drawing.Placed;
import apparat.drawing.ShapeMark;
import apparat.geometry.Arcs;
import apparat.geometry.Circle;
import apparat.geometry.Outline;
import apparat.geometry.Path;
import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far people step aside who would otherwise run through somebody on the way. Of two who would
 * meet, who goes farther steps aside, as little as is enough and to the side on which it is; where
 * nothing helps both go as they would.
 */
final class Detours {

  /** How far aside half way, in drawing units, to one side and to the other, the least first. */
  private static final double[] TRIED = {20, -20, 35, -35, 50, -50, 70, -70};

  /** Between two discs that pass each other. */
  private static final double AIR = 2;

  /** In so many steps of a way two are looked for who meet. */
  private static final int SAMPLES = 20;

  /** Among more people nobody is followed by eye, and all pairs would take too long. */
  private static final int MOST = 80;

  /** Somebody who stands somewhere on both days. */
  private record Walker(Circle from, Circle to) {

    double way() {
      return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    /** The vector aside at a share of the way. */
    Point aside(double units, double moved) {
      if (units == 0 || way() == 0) {
        return new Point(0, 0);
      }
      double size = units * Arcs.lift(1, moved) / way();
      return new Point(-size * (to.y() - from.y()), size * (to.x() - from.x()));
    }
  }

  private final Map<String, Walker> walkers;
  private final double bend;

  /** Where everybody is at each step. */
  private final Map<String, List<Circle>> places = new HashMap<>();

  /** How far aside those go who step aside, as in {@link #TRIED}. */
  private final Map<String, Double> aside = new LinkedHashMap<>();

  private Detours(Map<String, Walker> walkers, double bend) {
    this.walkers = walkers;
    this.bend = bend;
    walkers.forEach((name, walker) -> places.put(name, places(walker, 0)));
  }

  /**
   * @param before the discs of all, by their names
   * @param after the same on the other day
   * @param bend how far ways bend out anyway, as a share of their length
   */
  static Detours of(Map<String, Circle> before, Map<String, Circle> after, double bend) {
    Map<String, Walker> walkers = new LinkedHashMap<>();
    after.forEach(
        (name, to) -> {
          if (before.containsKey(name)) {
            walkers.put(name, new Walker(before.get(name), to));
          }
        });
    if (walkers.size() > MOST) {
      walkers.clear();
    }
    Detours detours = new Detours(walkers, bend);
    detours.find();
    return detours;
  }

  private List<Circle> places(Walker walker, double units) {
    List<Circle> places = new ArrayList<>(SAMPLES - 1);
    for (int i = 1; i < SAMPLES; i++) {
      double moved = (double) i / SAMPLES;
      Outline straight = walker.from().towards(walker.to(), moved).orElseThrow();
      Circle bent =
          (Circle) Arcs.bent(walker.from(), walker.to(), straight, Arcs.lift(bend, moved));
      Point by = walker.aside(units, moved);
      places.add(new Circle(bent.x() + by.x(), bent.y() + by.y(), bent.radius()));
    }
    return places;
  }

  private void find() {
    List<String> names = List.copyOf(walkers.keySet());
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (meet(places.get(names.get(i)), places.get(names.get(j)))) {
          boolean first = walkers.get(names.get(i)).way() >= walkers.get(names.get(j)).way();
          String farther = names.get(first ? i : j);
          if (!stepsAside(farther)) {
            stepsAside(names.get(first ? j : i));
          }
        }
      }
    }
  }

  private boolean stepsAside(String name) {
    Walker walker = walkers.get(name);
    if (walker.way() == 0) {
      return false;
    }
    for (double units : TRIED) {
      List<Circle> way = places(walker, units);
      if (walkers.keySet().stream()
          .noneMatch(other -> !other.equals(name) && meet(way, places.get(other)))) {
        places.put(name, way);
        aside.put(name, units);
        return true;
      }
    }
    return false;
  }

  private static boolean meet(List<Circle> one, List<Circle> other) {
    for (int i = 0; i < one.size(); i++) {
      Circle a = one.get(i);
      Circle b = other.get(i);
      double apart = a.radius() + b.radius() + AIR;
      double dx = a.x() - b.x();
      double dy = a.y() - b.y();
      if (dx * dx + dy * dy < apart * apart) {
        return true;
      }
    }
    return false;
  }

  /** How far aside somebody is at a share of the way. */
  private Point aside(String name, double moved) {
    return aside.containsKey(name)
        ? walkers.get(name).aside(aside.get(name), moved)
        : new Point(0, 0);
  }

  /**
   * The mark, led aside with those on whom it hangs.
   *
   * @param people one, or the two between whom it is drawn from the first to the second
   */
  Mark led(Mark mark, List<String> people, double moved) {
    if (people.isEmpty() || people.stream().noneMatch(aside::containsKey)) {
      return mark;
    }
    Point first = aside(people.getFirst(), moved);
    Point last = aside(people.getLast(), moved);
    return mark instanceof ShapeMark line && line.outline() instanceof Path path
        ? line.withOutline(Arcs.shifted(path, first, last))
        : Placed.moved(mark, (first.x() + last.x()) / 2, (first.y() + last.y()) / 2);
  }

  /** Who steps aside and stands where a circle is on both days, as whoever is selected does. */
  List<String> around(Optional<Mark> before, Optional<Mark> after) {
    Optional<Circle> from = before.flatMap(Detours::circle);
    Optional<Circle> to = after.flatMap(Detours::circle);
    return from.isPresent() && to.isPresent() ? around(from.get(), to.get()) : List.of();
  }

  private List<String> around(Circle before, Circle after) {
    return aside.keySet().stream()
        .filter(name -> same(walkers.get(name).from(), before))
        .filter(name -> same(walkers.get(name).to(), after))
        .toList();
  }

  private static Optional<Circle> circle(Mark mark) {
    return mark instanceof ShapeMark shape && shape.outline() instanceof Circle circle
        ? Optional.of(circle)
        : Optional.empty();
  }

  private static boolean same(Circle a, Circle b) {
    return a.x() == b.x() && a.y() == b.y();
  }

  /** Whether somebody steps aside. */
  boolean any() {
    return !aside.isEmpty();
  }
}
