package apparat.layout.alliances.start;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.distance.Terms;
import java.util.Arrays;
import java.util.List;

/**
 * The stress of the whole period with one place a person: the days' terms, added up by pair (the
 * aggregate of Brandes and Mader, GD 2011).
 *
 * @param a one person of each pair
 * @param b the other, of the greater number
 * @param lengths the mean of the days on which both are in view
 * @param weights the sum of the weights on those days
 */
record Aggregate(int people, int[] a, int[] b, double[] lengths, double[] weights) {

  static Aggregate of(Period period, List<Terms> terms) {
    Term[] all = all(period, terms);
    Arrays.sort(all, (p, q) -> Long.compare(p.pair, q.pair));
    int pairs = 0;
    for (int k = 0; k < all.length; k++) {
      pairs += k == 0 || all[k].pair != all[k - 1].pair ? 1 : 0;
    }
    Aggregate sum =
        new Aggregate(
            period.people(), new int[pairs], new int[pairs], new double[pairs], new double[pairs]);
    int at = -1;
    for (int k = 0; k < all.length; k++) {
      if (k == 0 || all[k].pair != all[k - 1].pair) {
        at++;
        sum.a[at] = (int) (all[k].pair / period.people());
        sum.b[at] = (int) (all[k].pair % period.people());
      }
      sum.weights[at] += all[k].weight;
      sum.lengths[at] += all[k].weight * all[k].length;
    }
    for (int k = 0; k < pairs; k++) {
      sum.lengths[k] /= sum.weights[k];
    }
    return sum;
  }

  private static Term[] all(Period period, List<Terms> terms) {
    Term[] all = new Term[terms.stream().mapToInt(day -> day.others().length).sum()];
    int at = 0;
    for (int t = 0; t < terms.size(); t++) {
      Day day = period.days().get(t);
      Terms of = terms.get(t);
      for (int i = 0; i < day.size(); i++) {
        for (int e = of.starts()[i]; e < of.starts()[i + 1]; e++) {
          long a = day.people()[i];
          long b = day.people()[of.others()[e]];
          long pair = Math.min(a, b) * period.people() + Math.max(a, b);
          all[at++] = new Term(pair, of.lengths()[e], of.weights()[e] * day.weight());
        }
      }
    }
    return all;
  }

  /** The stress of these places. */
  double stress(double[] x, double[] y) {
    double stress = 0;
    for (int k = 0; k < a.length; k++) {
      double off = Math.hypot(x[a[k]] - x[b[k]], y[a[k]] - y[b[k]]) - lengths[k];
      stress += weights[k] * off * off;
    }
    return stress;
  }

  private record Term(long pair, double length, double weight) {}
}
