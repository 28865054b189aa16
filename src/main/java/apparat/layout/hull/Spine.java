package apparat.layout.hull;

import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The minimum spanning tree of a group (Prim 1957), which ties its members into one shape; a way
 * that leads over somebody who does not belong counts as longer.
 */
final class Spine {

  /** How much longer a way is for each stranger on it. */
  private static final double STRANGER = 0.8;

  /** Longer ways are not bridged: the group then has two islands. */
  private static final double LONGEST = 330;

  private Spine() {}

  /** A way between two members. */
  record Way(double x1, double y1, double x2, double y2) {

    double distance(double x, double y) {
      double dx = x2 - x1;
      double dy = y2 - y1;
      double squared = dx * dx + dy * dy;
      double along = squared == 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / squared;
      double t = Math.clamp(along, 0, 1);
      return Point.length(x - x1 - t * dx, y - y1 - t * dy);
    }

    double length() {
      return Point.length(x2 - x1, y2 - y1);
    }
  }

  static List<Way> of(List<Figure> members, List<Figure> others) {
    List<Way> ways = new ArrayList<>();
    boolean[] reached = new boolean[members.size()];
    if (reached.length > 0) {
      reached[0] = true;
    }
    for (int step = 1; step < reached.length; step++) {
      double best = Double.POSITIVE_INFINITY;
      int next = -1;
      Way way = new Way(0, 0, 0, 0);
      for (int a = 0; a < reached.length; a++) {
        for (int b = 0; b < reached.length; b++) {
          if (reached[a] && !reached[b]) {
            Way candidate = way(members.get(a), members.get(b));
            double cost = cost(candidate, others);
            if (cost < best) {
              best = cost;
              next = b;
              way = candidate;
            }
          }
        }
      }
      reached[next] = true;
      if (way.length() <= LONGEST) {
        ways.add(way);
      }
    }
    return ways;
  }

  private static Way way(Figure a, Figure b) {
    return new Way(a.disc().x(), a.disc().y(), b.disc().x(), b.disc().y());
  }

  private static double cost(Way way, List<Figure> others) {
    long over =
        others.stream()
            .filter(
                other ->
                    way.distance(other.disc().x(), other.disc().y()) < other.disc().radius() + 12)
            .count();
    return way.length() * (1 + STRANGER * over);
  }
}
