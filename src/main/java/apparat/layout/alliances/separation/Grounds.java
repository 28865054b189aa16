package apparat.layout.alliances.separation;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import apparat.layout.alliances.majorization.Pushes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Keeps camps on grounds of their own: of two camps of a day, each stays on its side of a straight
 * line, with room for two outlines between them; who has no camp stays out of camps in the same
 * way.
 *
 * <p>The line is the one that costs least: of some directions around that from middle to middle the
 * one along which the two reach least far into one another (as in a separating axis test), and on
 * it the place that asks least of all people together.
 */
public final class Grounds implements Pushes {

  /** How far the boxes of two camps stay apart, in units of the frame: room for two outlines. */
  private static final double GAP = 48;

  /** How much that counts beside stress. */
  private static final double WEIGHT = 3;

  private static final int DIRECTIONS = 4;
  private static final double TURN = Math.PI / 12;
  private static final int CUTS = 6;

  private final Period period;
  private final Places places;
  private final double gapX;
  private final double gapY;
  private final double weight;
  private final double[][] byX;
  private final double[][] byY;
  private final List<int[][]> groups = new ArrayList<>();

  /**
   * Looks at {@code places} whenever told to.
   *
   * @param weight what the stress of a person on a day weighs, on average
   * @param scaleX units of the frame for one of x
   * @param scaleY units of the frame for one of y
   */
  public Grounds(Period period, Places places, double weight, double scaleX, double scaleY) {
    this.period = period;
    this.places = places;
    this.gapX = GAP / scaleX;
    this.gapY = GAP / scaleY;
    this.weight = WEIGHT * weight;
    this.byX = period.numbers();
    this.byY = period.numbers();
    period.days().forEach(day -> groups.add(grouped(day)));
  }

  /** The camps of the day, each with its seats; who has none is alone. */
  private static int[][] grouped(Day day) {
    TreeMap<Integer, List<Integer>> seats = new TreeMap<>();
    for (int i = 0; i < day.size(); i++) {
      int ground = day.grounds()[i];
      seats.computeIfAbsent(ground < 0 ? -1 - i : ground, g -> new ArrayList<>()).add(i);
    }
    return seats.values().stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  @Override
  public void add(int day, int seat, double x, double y, double scale, double[] sums) {
    double pushX = byX[day][seat];
    double pushY = byY[day][seat];
    if (pushX != 0 || pushY != 0) {
      double w = weight * scale;
      sums[0] += w;
      sums[1] += w * (x + pushX);
      sums[2] += w;
      sums[3] += w * (y + pushY);
    }
  }

  /** Adds what the day asks of the person, and 1 if it asks anything: x, y, count. */
  void asked(int day, int seat, double[] sums) {
    if (byX[day][seat] != 0 || byY[day][seat] != 0) {
      sums[0] += byX[day][seat];
      sums[1] += byY[day][seat];
      sums[2]++;
    }
  }

  /** Finds the lines again, from where people stand now. */
  public void look() {
    for (int t = 0; t < byX.length; t++) {
      Arrays.fill(byX[t], 0);
      Arrays.fill(byY[t], 0);
      int[][] camps = groups.get(t);
      for (int a = 0; a < camps.length; a++) {
        for (int b = a + 1; b < camps.length; b++) {
          if (camps[a].length > 1 || camps[b].length > 1) {
            pair(t, camps[a], camps[b]);
          }
        }
      }
    }
  }

  private void pair(int t, int[] a, int[] b) {
    double dx = mean(places.x()[t], b) - mean(places.x()[t], a);
    double dy = mean(places.y()[t], b) - mean(places.y()[t], a);
    double towards = Math.atan2(dy, dx);
    double best = Double.POSITIVE_INFINITY;
    double bestAngle = towards;
    for (int k = 0; k <= 2 * DIRECTIONS; k++) {
      double angle = towards + TURN * (k % 2 == 0 ? k / 2 : -(k + 1) / 2);
      double depth = reach(t, a, angle, 1) + reach(t, b, angle, -1) + gap(angle);
      if (depth <= 0) {
        return;
      }
      if (depth < best - 1e-9) {
        best = depth;
        bestAngle = angle;
      }
    }
    cut(t, a, b, bestAngle);
  }

  private static double mean(double[] values, int[] seats) {
    double sum = 0;
    for (int seat : seats) {
      sum += values[seat];
    }
    return sum / seats.length;
  }

  private double gap(double angle) {
    double x = gapX * Math.cos(angle);
    double y = gapY * Math.sin(angle);
    return Math.sqrt(x * x + y * y);
  }

  /** How far the camp reaches along the direction ({@code side} 1) or against it (-1). */
  private double reach(int t, int[] seats, double angle, int side) {
    double furthest = Double.NEGATIVE_INFINITY;
    for (int seat : seats) {
      furthest = Math.max(furthest, reach(t, seat, Math.cos(angle) * side, Math.sin(angle) * side));
    }
    return furthest;
  }

  private double reach(int t, int seat, double ux, double uy) {
    Extent extent = period.days().get(t).extents()[seat];
    return ux * places.x()[t][seat]
        + uy * places.y()[t][seat]
        + Math.abs(ux) * extent.half()
        + Math.abs(uy) * (uy > 0 ? extent.down() : extent.up());
  }

  private void cut(int t, int[] a, int[] b, double angle) {
    double ux = Math.cos(angle);
    double uy = Math.sin(angle);
    double high = reach(t, a, angle, 1);
    double low = -reach(t, b, angle, -1);
    double half = gap(angle) / 2;
    double bestLine = (low + high) / 2;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k <= CUTS; k++) {
      double line = low + (high - low) * k / CUTS;
      double asked = asked(t, a, ux, uy, line - half) + asked(t, b, -ux, -uy, -line - half);
      if (asked < least - 1e-9) {
        least = asked;
        bestLine = line;
      }
    }
    push(t, a, ux, uy, bestLine - half);
    push(t, b, -ux, -uy, -bestLine - half);
  }

  private double asked(int t, int[] seats, double ux, double uy, double limit) {
    double sum = 0;
    for (int seat : seats) {
      sum += Math.max(0, reach(t, seat, ux, uy) - limit);
    }
    return sum;
  }

  private void push(int t, int[] seats, double ux, double uy, double limit) {
    for (int seat : seats) {
      double over = reach(t, seat, ux, uy) - limit;
      if (over > 0) {
        byX[t][seat] -= over * ux;
        byY[t][seat] -= over * uy;
      }
    }
  }
}
