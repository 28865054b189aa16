package apparat.layout.hull;

import apparat.geometry.Box;
import apparat.geometry.Path;
import apparat.geometry.Point;
import apparat.geometry.SmoothRing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The soft outline of a group: the contour of a distance field over the discs and names of its
 * members and the tree that joins them, from which others are pushed out.
 *
 * <p>After Collins, Penn and Carpendale, "Bubble Sets" (2009), which sums energies of members and
 * others over a grid, and Simonetto, Auber and Archambault, "Fully Automatic Visualisation of
 * Overlapping Sets" (2009). Departs from both: distances in place of energies, closed and blurred,
 * so that the width of the margin is the same everywhere.
 *
 * @param rings closed lines of as many points each, the longest first
 */
public record Hull(List<List<Point>> rings) {

  /** Points of each ring, so that the outlines of two days can be blended. */
  private static final int POINTS = 72;

  /** A ring shorter than this is an artefact of the grid. */
  private static final double SHORTEST = 60;

  public Hull {
    rings = rings.stream().map(List::copyOf).toList();
  }

  /**
   * The outline of the members.
   *
   * @param others who must stay outside
   * @param frame which it does not leave
   * @param margin around members
   */
  public static Hull around(List<Figure> members, List<Figure> others, Box frame, double margin) {
    if (members.isEmpty()) {
      return new Hull(List.of());
    }
    Grid grid = Field.of(members, others, frame, margin);
    List<List<Point>> rings =
        Contour.of(grid).stream()
            .filter(ring -> length(ring) > SHORTEST)
            .sorted(Comparator.comparingDouble(Hull::length).reversed())
            .toList();
    return new Hull(
        rings.stream()
            .filter(ring -> holdsSomebody(ring, isHole(ring, rings.getFirst()) ? others : members))
            .map(Hull::resampled)
            .toList());
  }

  /** Holes are gone around the other way. */
  private static boolean isHole(List<Point> ring, List<Point> longest) {
    return area(ring) * area(longest) < 0;
  }

  private static double area(List<Point> ring) {
    double twice = 0;
    Point from = ring.getLast();
    for (Point to : ring) {
      twice += from.x() * to.y() - to.x() * from.y();
      from = to;
    }
    return twice / 2;
  }

  /** An island or a hole around nobody means nothing and is not drawn. */
  private static boolean holdsSomebody(List<Point> ring, List<Figure> figures) {
    return figures.stream().anyMatch(one -> winding(ring, one.disc().x(), one.disc().y()) != 0);
  }

  private static double length(List<Point> ring) {
    double length = 0;
    for (int i = 0; i < ring.size(); i++) {
      length += step(ring, i);
    }
    return length;
  }

  private static double step(List<Point> ring, int i) {
    Point a = ring.get(i);
    Point b = ring.get((i + 1) % ring.size());
    return Point.length(b.x() - a.x(), b.y() - a.y());
  }

  /** Points at even distances, from the topmost on. */
  private static List<Point> resampled(List<Point> ring) {
    int first = 0;
    for (int i = 1; i < ring.size(); i++) {
      if (ring.get(i).y() < ring.get(first).y()) {
        first = i;
      }
    }
    double pitch = length(ring) / POINTS;
    List<Point> even = new ArrayList<>(POINTS);
    double gone = 0;
    for (int i = 0; i < ring.size() && even.size() < POINTS; i++) {
      int at = (first + i) % ring.size();
      double step = step(ring, at);
      while (even.size() < POINTS && even.size() * pitch <= gone + step && step > 0) {
        Point next = ring.get((at + 1) % ring.size());
        even.add(ring.get(at).towards(next, (even.size() * pitch - gone) / step));
      }
      gone += step;
    }
    while (even.size() < POINTS) {
      even.add(ring.get(first));
    }
    return even;
  }

  /** The outline as a smooth closed path. */
  public Path path() {
    return new Path(rings.stream().flatMap(ring -> SmoothRing.through(ring).stream()).toList());
  }

  /** The box around all its lines; empty where there are none. */
  public Optional<Box> bounds() {
    return rings.stream()
        .flatMap(List::stream)
        .map(point -> new Box(point.x(), point.y(), 0, 0))
        .reduce(Box::union);
  }

  /** Whether the point lies inside, counting windings. */
  public boolean contains(double x, double y) {
    int winding = 0;
    for (List<Point> ring : rings) {
      winding += winding(ring, x, y);
    }
    return winding != 0;
  }

  private static int winding(List<Point> ring, double x, double y) {
    int winding = 0;
    Point from = ring.getLast();
    for (Point to : ring) {
      double side = (to.x() - from.x()) * (y - from.y()) - (x - from.x()) * (to.y() - from.y());
      if (from.y() <= y && to.y() > y && side > 0) {
        winding++;
      } else if (from.y() > y && to.y() <= y && side < 0) {
        winding--;
      }
      from = to;
    }
    return winding;
  }
}
