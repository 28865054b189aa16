package apparat.layout.alliances.separation;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.EachDay;
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

  /** Cosine and sine of the turns from middle to middle: none, then to both sides in turn. */
  private static final double[] COS = new double[2 * DIRECTIONS + 1];

  private static final double[] SIN = new double[2 * DIRECTIONS + 1];

  static {
    for (int k = 0; k < COS.length; k++) {
      double turn = TURN * (k % 2 == 0 ? k / 2 : -(k + 1) / 2);
      COS[k] = StrictMath.cos(turn);
      SIN[k] = StrictMath.sin(turn);
    }
  }

  private static final int CUTS = 6;

  private final Places places;
  private final double gapX;
  private final double gapY;
  private final double weight;
  private final EachDay days;
  private final double[][] middleX;
  private final double[][] middleY;
  private final double[][] half;
  private final double[][] up;
  private final double[][] down;
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
    this.places = places;
    this.gapX = GAP / scaleX;
    this.gapY = GAP / scaleY;
    this.weight = WEIGHT * weight;
    this.half = period.sizes(Extent::half);
    this.up = period.sizes(Extent::up);
    this.down = period.sizes(Extent::down);
    this.days = EachDay.of(period);
    this.middleX = period.numbers();
    this.middleY = period.numbers();
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
    days.each(this::look);
  }

  private void look(int t) {
    Arrays.fill(byX[t], 0);
    Arrays.fill(byY[t], 0);
    int[][] camps = groups.get(t);
    for (int a = 0; a < camps.length; a++) {
      middleX[t][a] = mean(places.x()[t], camps[a]);
      middleY[t][a] = mean(places.y()[t], camps[a]);
    }
    for (int a = 0; a < camps.length; a++) {
      for (int b = a + 1; b < camps.length; b++) {
        if (camps[a].length > 1 || camps[b].length > 1) {
          pair(t, a, b);
        }
      }
    }
  }

  private void pair(int t, int a, int b) {
    double towardsX = middleX[t][b] - middleX[t][a];
    double towardsY = middleY[t][b] - middleY[t][a];
    double way = Math.sqrt(towardsX * towardsX + towardsY * towardsY);
    double cos = way > 0 ? towardsX / way : 1;
    double sin = way > 0 ? towardsY / way : 0;
    int[] left = groups.get(t)[a];
    int[] right = groups.get(t)[b];
    double best = Double.POSITIVE_INFINITY;
    double bestX = cos;
    double bestY = sin;
    for (int k = 0; k < COS.length; k++) {
      double ux = cos * COS[k] - sin * SIN[k];
      double uy = sin * COS[k] + cos * SIN[k];
      double depth = reach(t, left, ux, uy) + reach(t, right, -ux, -uy) + gap(ux, uy);
      if (depth <= 0) {
        return;
      }
      if (depth < best - 1e-9) {
        best = depth;
        bestX = ux;
        bestY = uy;
      }
    }
    cut(t, left, right, bestX, bestY);
  }

  private static double mean(double[] values, int[] seats) {
    double sum = 0;
    for (int seat : seats) {
      sum += values[seat];
    }
    return sum / seats.length;
  }

  private double gap(double ux, double uy) {
    double x = gapX * ux;
    double y = gapY * uy;
    return Math.sqrt(x * x + y * y);
  }

  /** How far the camp reaches along the direction. */
  private double reach(int t, int[] seats, double ux, double uy) {
    double[] x = places.x()[t];
    double[] y = places.y()[t];
    double[] halves = half[t];
    double[] highs = uy > 0 ? down[t] : up[t];
    double wide = Math.abs(ux);
    double high = Math.abs(uy);
    double furthest = Double.NEGATIVE_INFINITY;
    for (int seat : seats) {
      double reach = ux * x[seat] + uy * y[seat] + wide * halves[seat] + high * highs[seat];
      furthest = Math.max(furthest, reach);
    }
    return furthest;
  }

  private double reach(int t, int seat, double ux, double uy) {
    return ux * places.x()[t][seat]
        + uy * places.y()[t][seat]
        + Math.abs(ux) * half[t][seat]
        + Math.abs(uy) * (uy > 0 ? down[t][seat] : up[t][seat]);
  }

  private void cut(int t, int[] a, int[] b, double ux, double uy) {
    double high = reach(t, a, ux, uy);
    double low = -reach(t, b, -ux, -uy);
    double half = gap(ux, uy) / 2;
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
