package apparat.layout.alliances.majorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.layout.alliances.day.Chain;
import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import apparat.layout.alliances.distance.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Sweeps lower what they are said to lower, and end where no small step in any direction is better:
 * stress and coupling are summed up here pair by pair, and slopes found by finite differences.
 */
class CoupledStressLawsTest {

  private static final double NEAREST = 1e-3;
  private static final Room ENDLESS = new Room(1e6, 1e6);

  /** People without size on some days, each pair with a length and a weight of its own. */
  private record Case(
      Period period, List<Terms> terms, double[][][] lengths, double[][][] weights) {

    static Case of(Random random, int people, int days) {
      List<Day> all = new ArrayList<>();
      List<Terms> terms = new ArrayList<>();
      double[][][] lengths = new double[days][people][people];
      double[][][] weights = new double[days][people][people];
      for (int t = 0; t < days; t++) {
        all.add(day(people, 1 + random.nextInt(3)));
        for (int a = 0; a < people; a++) {
          for (int b = a + 1; b < people; b++) {
            lengths[t][a][b] = lengths[t][b][a] = 0.5 + 3 * random.nextDouble();
            weights[t][a][b] = weights[t][b][a] = 0.2 + random.nextDouble();
          }
        }
        terms.add(terms(people, lengths[t], weights[t]));
      }
      return new Case(Period.of(all, people), terms, lengths, weights);
    }

    private static Day day(int people, double weight) {
      Extent[] none = new Extent[people];
      Arrays.fill(none, Extent.NONE);
      int[] grounds = new int[people];
      Arrays.fill(grounds, -1);
      int[] seats = IntStream.range(0, people).toArray();
      return new Day(weight, seats, grounds, new int[people][0], none, List.of());
    }

    private static Terms terms(int people, double[][] lengths, double[][] weights) {
      int[] starts = IntStream.rangeClosed(0, people).map(i -> i * (people - 1)).toArray();
      int[] others = new int[people * (people - 1)];
      double[] flat = new double[others.length];
      double[] heavy = new double[others.length];
      int at = 0;
      for (int a = 0; a < people; a++) {
        for (int b = 0; b < people; b++) {
          if (a != b) {
            others[at] = b;
            flat[at] = lengths[a][b];
            heavy[at++] = weights[a][b];
          }
        }
      }
      return new Terms(starts, others, flat, heavy);
    }

    Places scattered(Random random) {
      Places places = new Places(period.numbers(), period.numbers());
      for (int t = 0; t < period.days().size(); t++) {
        Arrays.setAll(places.x()[t], i -> 4 * random.nextDouble());
        Arrays.setAll(places.y()[t], i -> 4 * random.nextDouble());
      }
      return places;
    }

    CoupledStress on(Places places) {
      return new CoupledStress(period, terms, ENDLESS, places, Pushes.NONE);
    }

    /** Half the weighted squares of what each pair is off, and what moves cost. */
    double objective(Places places, double coupling) {
      double sum = 0;
      for (int t = 0; t < lengths.length; t++) {
        for (int a = 0; a < period.people(); a++) {
          for (int b = a + 1; b < period.people(); b++) {
            double off = distance(places, t, a, b) - lengths[t][a][b];
            sum += period.days().get(t).weight() * weights[t][a][b] * off * off / 2;
          }
        }
      }
      for (int i = 0; i < period.people(); i++) {
        Chain chain = period.chains().get(i);
        for (int k = 0; k + 1 < chain.size(); k++) {
          sum += coupling * chain.holds()[k] * rounded(places.moved(chain, k, k + 1));
        }
      }
      return sum;
    }

    /** The distance, rounded off below what counts as none. */
    private static double rounded(double way) {
      return way > NEAREST ? way : way * way / (2 * NEAREST) + NEAREST / 2;
    }

    private static double distance(Places places, int t, int a, int b) {
      return Math.hypot(places.x()[t][a] - places.x()[t][b], places.y()[t][a] - places.y()[t][b]);
    }
  }

  @Property(tries = 30)
  void no_sweep_makes_it_worse(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 7) int people,
      @ForAll @IntRange(min = 1, max = 5) int days) {
    Random random = new Random(seed);
    Case some = Case.of(random, people, days);
    Places places = some.scattered(random);
    double coupling = 3 * random.nextDouble();
    CoupledStress stress = some.on(places);
    double before = some.objective(places, coupling);
    for (int i = 0; i < 15; i++) {
      stress.sweep(coupling, NEAREST);
      double after = some.objective(places, coupling);
      assertThat(after).isLessThanOrEqualTo(before + 1e-6 * (1 + before));
      before = after;
    }
  }

  @Property(tries = 15)
  void at_the_end_the_slope_is_nothing_in_every_direction(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int people) {
    Random random = new Random(seed);
    Case some = Case.of(random, people, 1);
    Places places = some.scattered(random);
    CoupledStress stress = some.on(places);
    double moved = 1;
    for (int i = 0; i < 4000 && moved > 1e-10; i++) {
      moved = stress.sweep(0, NEAREST);
    }
    double step = 1e-5;
    for (double[] axis : List.of(places.x()[0], places.y()[0])) {
      for (int i = 0; i < people; i++) {
        double here = axis[i];
        axis[i] = here + step;
        double above = some.objective(places, 0);
        axis[i] = here - step;
        double below = some.objective(places, 0);
        axis[i] = here;
        assertThat((above - below) / (2 * step)).isCloseTo(0, within(1e-3));
      }
    }
  }

  @Property(tries = 15)
  void held_infinitely_firmly_everybody_has_one_place(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 6) int people,
      @ForAll @IntRange(min = 2, max = 5) int days) {
    Random random = new Random(seed);
    Case some = Case.of(random, people, days);
    Places places = some.scattered(random);
    CoupledStress stress = some.on(places);
    for (int i = 0; i < 5; i++) {
      stress.sweep(Double.POSITIVE_INFINITY, NEAREST);
    }
    for (Chain chain : some.period().chains()) {
      for (int k = 1; k < chain.size(); k++) {
        assertThat(places.moved(chain, k - 1, k)).isLessThan(1e-3);
      }
    }
  }

  @Property(tries = 15)
  void not_held_at_all_each_day_is_laid_out_as_if_there_were_no_other(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int people) {
    Random random = new Random(seed);
    Case both = Case.of(random, people, 2);
    Places places = both.scattered(random);
    Case second =
        new Case(
            Period.of(List.of(both.period().days().get(1)), people),
            List.of(both.terms().get(1)),
            new double[][][] {both.lengths()[1]},
            new double[][][] {both.weights()[1]});
    Places alone =
        new Places(new double[][] {places.x()[1].clone()}, new double[][] {places.y()[1].clone()});
    CoupledStress stress = both.on(places);
    CoupledStress single = second.on(alone);
    for (int i = 0; i < 10; i++) {
      stress.sweep(0, NEAREST);
      single.sweep(0, NEAREST);
    }
    for (int i = 0; i < people; i++) {
      assertThat(places.x()[1][i]).isCloseTo(alone.x()[0][i], within(1e-9));
      assertThat(places.y()[1][i]).isCloseTo(alone.y()[0][i], within(1e-9));
    }
  }

  @Property(tries = 15)
  void the_firmer_people_are_held_the_less_they_move(@ForAll long seed) {
    Random random = new Random(seed);
    Case some = Case.of(random, 5, 4);
    Places start = some.scattered(random);
    double loose = moved(some, start, 0.02);
    double firm = moved(some, start, 200);
    assertThat(firm).isLessThan(loose);
  }

  private static double moved(Case some, Places start, double coupling) {
    Places places =
        new Places(
            Arrays.stream(start.x()).map(double[]::clone).toArray(double[][]::new),
            Arrays.stream(start.y()).map(double[]::clone).toArray(double[][]::new));
    CoupledStress stress = some.on(places);
    for (int i = 0; i < 100; i++) {
      stress.sweep(coupling, NEAREST);
    }
    double sum = 0;
    for (Chain chain : some.period().chains()) {
      for (int k = 1; k < chain.size(); k++) {
        sum += places.moved(chain, k - 1, k);
      }
    }
    return sum;
  }

  @Property(tries = 20)
  void it_says_how_far_somebody_was_moved(@ForAll long seed) {
    Random random = new Random(seed);
    Case some = Case.of(random, 5, 3);
    Places places = some.scattered(random);
    double[][] x = Arrays.stream(places.x()).map(double[]::clone).toArray(double[][]::new);
    double[][] y = Arrays.stream(places.y()).map(double[]::clone).toArray(double[][]::new);
    double told = some.on(places).sweep(1, NEAREST);
    double longest = 0;
    for (int t = 0; t < 3; t++) {
      for (int i = 0; i < 5; i++) {
        longest =
            Math.max(
                longest,
                Math.abs(places.x()[t][i] - x[t][i]) + Math.abs(places.y()[t][i] - y[t][i]));
      }
    }
    assertThat(told).isCloseTo(longest, within(1e-12));
  }
}
