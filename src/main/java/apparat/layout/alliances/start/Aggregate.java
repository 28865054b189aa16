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

  /** Room for the number of a term behind the number of a pair. */
  private static final int TERM_BITS = 31;

  static Aggregate of(Period period, List<Terms> terms) {
    int count = terms.stream().mapToInt(day -> day.others().length).sum();
    long[] pairs = new long[count];
    double[] lengths = new double[count];
    double[] weights = new double[count];
    gather(period, terms, pairs, lengths, weights);
    Arrays.sort(pairs);
    int different = 0;
    for (int k = 0; k < count; k++) {
      different += k == 0 || pair(pairs[k]) != pair(pairs[k - 1]) ? 1 : 0;
    }
    Aggregate sum =
        new Aggregate(
            period.people(),
            new int[different],
            new int[different],
            new double[different],
            new double[different]);
    sum.addUp(pairs, lengths, weights);
    return sum;
  }

  /** All terms of all days; the number of the term stands behind that of the pair. */
  private static void gather(
      Period period, List<Terms> terms, long[] pairs, double[] lengths, double[] weights) {
    int at = 0;
    for (int t = 0; t < terms.size(); t++) {
      Day day = period.days().get(t);
      Terms of = terms.get(t);
      for (int i = 0; i < day.size(); i++) {
        for (int e = of.starts()[i]; e < of.starts()[i + 1]; e++) {
          long a = day.people()[i];
          long b = day.people()[of.others()[e]];
          long pair = Math.min(a, b) * period.people() + Math.max(a, b);
          pairs[at] = pair << TERM_BITS | at;
          lengths[at] = of.lengths()[e];
          weights[at++] = of.weights()[e] * day.weight();
        }
      }
    }
  }

  private static long pair(long key) {
    return key >> TERM_BITS;
  }

  private void addUp(long[] pairs, double[] termLengths, double[] termWeights) {
    int at = -1;
    for (int k = 0; k < pairs.length; k++) {
      if (k == 0 || pair(pairs[k]) != pair(pairs[k - 1])) {
        at++;
        a[at] = (int) (pair(pairs[k]) / people);
        b[at] = (int) (pair(pairs[k]) % people);
      }
      int term = (int) (pairs[k] & (1L << TERM_BITS) - 1);
      weights[at] += termWeights[term];
      lengths[at] += termWeights[term] * termLengths[term];
    }
    for (int k = 0; k < lengths.length; k++) {
      lengths[k] /= weights[k];
    }
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
}
