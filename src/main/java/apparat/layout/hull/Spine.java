package apparat.layout.hull;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.Arrays;
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

  private static final double HALF_WIDTH = 9;

  private Spine() {}

  /** A way between two members. */
  record Way(double x1, double y1, double x2, double y2) {

    /** How far the point lies outside the band along the way; negative inside. */
    double distance(double x, double y) {
      return fromMiddle(x, y) - HALF_WIDTH;
    }

    Box bounds() {
      Box box = Box.ofEdges(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
      return box.grown(HALF_WIDTH);
    }

    double fromMiddle(double x, double y) {
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
    int n = members.size();
    double[] costs = new double[n];
    Arrays.fill(costs, Double.POSITIVE_INFINITY);
    boolean[] reached = new boolean[n];
    Way[] cheapest = new Way[n];
    Arrays.fill(cheapest, new Way(0, 0, 0, 0));
    int at = 0;
    for (int step = 1; step < n; step++) {
      reached[at] = true;
      int next = -1;
      for (int b = 0; b < n; b++) {
        if (reached[b]) {
          continue;
        }
        Way way = way(members.get(at), members.get(b));
        double cost = cost(way, others);
        if (cost < costs[b]) {
          costs[b] = cost;
          cheapest[b] = way;
        }
        next = next < 0 || costs[b] < costs[next] ? b : next;
      }
      if (cheapest[next].length() <= LONGEST) {
        ways.add(cheapest[next]);
      }
      at = next;
    }
    return ways;
  }

  private static Way way(Figure a, Figure b) {
    return new Way(a.disc().x(), a.disc().y(), b.disc().x(), b.disc().y());
  }

  private static double cost(Way way, List<Figure> others) {
    int over = 0;
    for (Figure other : others) {
      Circle disc = other.disc();
      over += way.fromMiddle(disc.x(), disc.y()) < disc.radius() + 12 ? 1 : 0;
    }
    return way.length() * (1 + STRANGER * over);
  }
}
