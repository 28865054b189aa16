package apparat.layout.alliances.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.distance.Terms;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** With one place a person the stress of all days is that of the aggregate, but for a constant. */
class AggregateLawsTest {

  /** Weight and weighted length of each pair, added up day by day. */
  private static TreeMap<String, double[]> naive(Period period, List<Terms> terms) {
    TreeMap<String, double[]> sums = new TreeMap<>();
    for (int t = 0; t < terms.size(); t++) {
      Day day = period.days().get(t);
      Terms of = terms.get(t);
      for (int i = 0; i < day.size(); i++) {
        for (int e = of.starts()[i]; e < of.starts()[i + 1]; e++) {
          int one = day.people()[i];
          int other = day.people()[of.others()[e]];
          double[] sum = sums.computeIfAbsent(pair(one, other), key -> new double[2]);
          sum[0] += day.weight() * of.weights()[e];
          sum[1] += day.weight() * of.weights()[e] * of.lengths()[e];
        }
      }
    }
    return sums;
  }

  private static String pair(int one, int other) {
    return Math.min(one, other) + "/" + Math.max(one, other);
  }

  @Property(tries = 60)
  void each_pair_once_with_the_sum_of_weights_and_the_mean_of_lengths(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 9) int people,
      @ForAll @IntRange(min = 1, max = 5) int days) {
    Period period = RandomPeriods.period(seed, people, days);
    List<Terms> terms = RandomPeriods.terms(period);
    Aggregate aggregate = Aggregate.of(period, terms);
    TreeMap<String, double[]> naive = naive(period, terms);
    assertThat(aggregate.a()).hasSize(naive.size());
    for (int k = 0; k < aggregate.a().length; k++) {
      assertThat(aggregate.a()[k]).isLessThan(aggregate.b()[k]);
      double[] sum = naive.remove(pair(aggregate.a()[k], aggregate.b()[k]));
      assertThat(sum).as("a pair that shares a day").isNotNull();
      assertThat(aggregate.weights()[k]).isEqualTo(sum[0], within(1e-9));
      assertThat(aggregate.lengths()[k]).isEqualTo(sum[1] / sum[0], within(1e-9));
    }
    assertThat(naive).isEmpty();
  }

  @Property(tries = 60)
  void two_places_differ_by_as_much_as_on_all_days_together(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int people) {
    Period period = RandomPeriods.period(seed, people, 4);
    List<Terms> terms = RandomPeriods.terms(period);
    Aggregate aggregate = Aggregate.of(period, terms);
    Random random = new Random(seed);
    double[][] one = {random.doubles(people).toArray(), random.doubles(people).toArray()};
    double[][] other = {random.doubles(people).toArray(), random.doubles(people).toArray()};
    double difference = stress(period, terms, one) - stress(period, terms, other);
    assertThat(aggregate.stress(one[0], one[1]) - aggregate.stress(other[0], other[1]))
        .isEqualTo(difference, within(1e-6));
  }

  /** The stress of each day with these places, by weight of the day, added up. */
  private static double stress(Period period, List<Terms> terms, double[][] places) {
    double sum = 0;
    for (int t = 0; t < terms.size(); t++) {
      Day day = period.days().get(t);
      Terms of = terms.get(t);
      for (int i = 0; i < day.size(); i++) {
        for (int e = of.starts()[i]; e < of.starts()[i + 1]; e++) {
          int a = day.people()[i];
          int b = day.people()[of.others()[e]];
          double distance = Math.hypot(places[0][a] - places[0][b], places[1][a] - places[1][b]);
          double off = distance - of.lengths()[e];
          sum += day.weight() * of.weights()[e] * off * off;
        }
      }
    }
    return sum;
  }

  @Test
  void who_is_alone_has_no_pair_and_no_stress() {
    Period period = RandomPeriods.period(1, 1, 3);
    Aggregate aggregate = Aggregate.of(period, RandomPeriods.terms(period));
    assertThat(aggregate.a()).isEmpty();
    assertThat(aggregate.stress(new double[] {3}, new double[] {4})).isZero();
  }
}
