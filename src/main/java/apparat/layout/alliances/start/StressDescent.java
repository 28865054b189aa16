package apparat.layout.alliances.start;

import java.util.Arrays;

/**
 * Stochastic gradient descent on the aggregate stress: Zheng, Pawar and Goodman, "Graph Drawing by
 * Stochastic Gradient Descent" (TVCG 25(9), 2018).
 *
 * <p>We depart in two things: the pairs come in one fixed scattered order instead of a random one,
 * so that the result is always the same; and of several starts on a spiral the one that ends with
 * the least stress is taken.
 */
final class StressDescent {

  private static final int ROUNDS = 40;
  private static final int STARTS = 8;
  private static final int PAIRS_FOR_MANY_STARTS = 20_000;

  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private final Aggregate aggregate;
  private final int[] order;

  StressDescent(Aggregate aggregate) {
    this.aggregate = aggregate;
    this.order = scattered(aggregate.a().length);
  }

  /** The places of the least stress found: all x, then all y. */
  double[][] best() {
    double[][] best = descended(0);
    double least = aggregate.stress(best[0], best[1]);
    int pairs = aggregate.a().length;
    int starts = pairs == 0 || pairs > PAIRS_FOR_MANY_STARTS ? 1 : STARTS;
    for (int start = 1; start < starts; start++) {
      double[][] next = descended(start);
      double stress = aggregate.stress(next[0], next[1]);
      if (stress < least * (1 - 1e-6)) {
        best = next;
        least = stress;
      }
    }
    return best;
  }

  private double[][] descended(int start) {
    double[][] places = spiral(start);
    double[] weights = aggregate.weights();
    if (weights.length == 0) {
      return places;
    }
    double first = 1 / Arrays.stream(weights).min().orElseThrow();
    double last = 0.1 / Arrays.stream(weights).max().orElseThrow();
    double decay = Math.log(first / last) / (ROUNDS - 1);
    for (int round = 0; round < ROUNDS; round++) {
      round(places[0], places[1], first * Math.exp(-decay * round));
    }
    return places;
  }

  private void round(double[] x, double[] y, double rate) {
    for (int k : order) {
      int a = aggregate.a()[k];
      int b = aggregate.b()[k];
      double dx = x[a] - x[b];
      double dy = y[a] - y[b];
      double distance = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
      double step = Math.min(1, aggregate.weights()[k] * rate);
      double share = step * (distance - aggregate.lengths()[k]) / 2 / distance;
      x[a] -= share * dx;
      y[a] -= share * dy;
      x[b] += share * dx;
      y[b] += share * dy;
    }
  }

  private double[][] spiral(int start) {
    int n = aggregate.people();
    double[][] places = new double[2][n];
    int stride = 1 + start * 7;
    while (gcd(stride, n) > 1) {
      stride++;
    }
    for (int i = 0; i < n; i++) {
      int turn = (int) ((long) i * stride % n);
      double radius = Math.sqrt(turn + 0.5) / 2;
      places[0][i] = radius * Math.cos(turn * GOLDEN_ANGLE);
      places[1][i] = radius * Math.sin(turn * GOLDEN_ANGLE);
    }
    return places;
  }

  /** The numbers below n, each once, far from in order: steps of the golden section. */
  private static int[] scattered(int n) {
    int stride = Math.max(1, (int) (n * 0.6180339887498949));
    while (gcd(stride, n) > 1) {
      stride++;
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = (int) ((long) i * stride % n);
    }
    return order;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
