package apparat.layout.hull;

import apparat.geometry.Box;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

  /** How finely the field is known, and how wide things are, in units of the frame. */
  private static final double CELL = 5;

  private static final double CLOSING = 26;
  private static final double WAY = 9;
  private static final double APART = 7;
  private static final double KEPT = 4;

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
    Box area =
        members.stream()
            .map(member -> member.disc().bounds().union(member.name()))
            .reduce(Box::union)
            .orElseThrow()
            .grown(margin + CLOSING + 4 * CELL);
    List<Figure> near =
        others.stream().filter(o -> o.disc().bounds().union(o.name()).overlaps(area)).toList();
    List<Spine.Way> ways = Spine.of(members, near);
    Grid grid = new Grid(area, CELL);
    grid.fill((x, y) -> reach(members, ways, x, y) - margin - CLOSING);
    grid.depth();
    List<double[]> distances = List.of(grid.values.clone());
    int[] at = {0};
    grid.fill(
        (x, y) -> {
          double closed = CLOSING - distances.getFirst()[at[0]++];
          double pushed = Math.max(closed, APART - nearest(near, x, y));
          double kept = Math.min(pushed, nearest(members, x, y) - KEPT);
          return Math.max(kept, outside(frame, x, y));
        });
    grid.blur(2, 2);
    double[] blurred = grid.values.clone();
    at[0] = 0;
    grid.fill(
        (x, y) -> {
          double value = Math.max(blurred[at[0]++], 2.5 - nearestDisc(near, x, y));
          double kept = Math.min(value, nearestDisc(members, x, y) - KEPT);
          return Math.max(kept, outside(frame, x, y));
        });
    return new Hull(
        Contour.of(grid).stream()
            .filter(ring -> length(ring) > SHORTEST)
            .sorted(Comparator.comparingDouble(Hull::length).reversed())
            .map(Hull::resampled)
            .toList());
  }

  private static double reach(List<Figure> members, List<Spine.Way> ways, double x, double y) {
    double nearest = nearest(members, x, y);
    for (Spine.Way way : ways) {
      nearest = Math.min(nearest, way.distance(x, y) - WAY);
    }
    return nearest;
  }

  private static double nearest(List<Figure> figures, double x, double y) {
    double nearest = 1e6;
    for (Figure figure : figures) {
      nearest = Math.min(nearest, figure.distance(x, y));
    }
    return nearest;
  }

  private static double nearestDisc(List<Figure> figures, double x, double y) {
    double nearest = 1e6;
    for (Figure figure : figures) {
      nearest = Math.min(nearest, figure.fromDisc(x, y));
    }
    return nearest;
  }

  /** How far the point lies outside the frame; negative inside. */
  private static double outside(Box frame, double x, double y) {
    double dx = Math.max(frame.x() - x, x - frame.right());
    double dy = Math.max(frame.y() - y, y - frame.bottom());
    return Math.max(dx, dy);
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

  /** The outline as a smooth closed path (Catmull and Rom 1974, as cubic pieces). */
  public Path path() {
    List<Segment> segments = new ArrayList<>();
    for (List<Point> ring : rings) {
      int n = ring.size();
      segments.add(new Segment.Move(ring.getFirst().x(), ring.getFirst().y()));
      for (int i = 0; i < n; i++) {
        Point before = ring.get((i + n - 1) % n);
        Point from = ring.get(i);
        Point to = ring.get((i + 1) % n);
        Point after = ring.get((i + 2) % n);
        segments.add(
            new Segment.Curve(
                from.x() + (to.x() - before.x()) / 6,
                from.y() + (to.y() - before.y()) / 6,
                to.x() - (after.x() - from.x()) / 6,
                to.y() - (after.y() - from.y()) / 6,
                to.x(),
                to.y()));
      }
      segments.add(new Segment.Close());
    }
    return new Path(segments);
  }

  /** Whether the point lies inside, counting windings. */
  public boolean contains(double x, double y) {
    int winding = 0;
    for (List<Point> ring : rings) {
      double[] xs = ring.stream().mapToDouble(Point::x).toArray();
      double[] ys = ring.stream().mapToDouble(Point::y).toArray();
      winding += new apparat.geometry.Polyline(xs, ys, true).winding(x, y);
    }
    return winding != 0;
  }
}
