package apparat.layout.alliances.separation;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.layout.alliances.day.Chain;
import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import apparat.layout.alliances.majorization.Room;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** At the end who hardly moves stands exactly still, and no box lies on another on any day. */
class SettlingLawsTest {

  private static final Room ROOMY = new Room(40, 30);
  private static final Extent BOX = new Extent(0.5, 0.3, 0.6);

  private static Period period(long seed, int people, int days) {
    Random random = new Random(seed);
    List<Day> all = new ArrayList<>();
    for (int t = 0; t < days; t++) {
      int[] there =
          IntStream.range(0, people).filter(i -> i < 2 || random.nextInt(4) > 0).toArray();
      int[] grounds = IntStream.of(there).map(person -> person % 2).toArray();
      Extent[] extents = new Extent[there.length];
      Arrays.fill(extents, BOX);
      all.add(new Day(1, there, grounds, new int[there.length][0], extents, List.of()));
    }
    return Period.of(all, people);
  }

  /** Everybody about one place, going astray from day to day by at most so much. */
  private static Places places(Period period, long seed, double astray) {
    Random random = new Random(seed);
    double[] x = random.doubles(period.people(), -6, 6).toArray();
    double[] y = random.doubles(period.people(), -4, 4).toArray();
    Places places = Places.still(period, x, y);
    for (double[] day : places.x()) {
      Arrays.setAll(day, i -> day[i] + (random.nextDouble() - 0.5) * astray);
    }
    return places;
  }

  private static Places settled(Period period, Places places, boolean still) {
    Grounds grounds = new Grounds(period, places, 1, 48, 48);
    Settling.settle(period, places, ROOMY, grounds, still, Optional.empty());
    return places;
  }

  private static void nobodyMoves(Period period, Places places) {
    for (Chain chain : period.chains()) {
      for (int k = 1; k < chain.size(); k++) {
        assertThat(places.moved(chain, k - 1, k)).isZero();
      }
    }
  }

  @Property(tries = 30)
  void where_the_dial_says_still_everybody_has_one_place(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int people) {
    Period period = period(seed, people, 4);
    nobodyMoves(period, settled(period, places(period, seed, 3), true));
  }

  @Property(tries = 30)
  void who_moves_by_less_than_a_twentieth_stands_exactly_still(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int people) {
    Period period = period(seed, people, 4);
    nobodyMoves(period, settled(period, places(period, seed, 0.049), false));
  }

  @Property(tries = 30)
  void on_no_day_does_a_box_lie_on_another(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int people) {
    Period period = period(seed, people, 4);
    Places places = settled(period, places(period, seed, 3), false);
    for (int t = 0; t < period.days().size(); t++) {
      double[] x = places.x()[t];
      double[] y = places.y()[t];
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < i; j++) {
          boolean beside = Math.abs(x[i] - x[j]) > 2 * BOX.half() - 1e-4;
          boolean above = Math.abs(y[i] - y[j]) > BOX.up() + BOX.down() - 1e-4;
          assertThat(beside || above).as("day %s: %s and %s", t, i, j).isTrue();
        }
      }
    }
  }

  @Property(tries = 30)
  void everybody_ends_in_the_room(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int people) {
    Period period = period(seed, people, 4);
    Places places = settled(period, places(period, seed, 3), false);
    for (double[] day : places.x()) {
      assertThat(day).satisfies(x -> assertThat(Arrays.stream(x)).allMatch(at -> inside(at, 40)));
    }
    for (double[] day : places.y()) {
      assertThat(day).satisfies(y -> assertThat(Arrays.stream(y)).allMatch(at -> inside(at, 30)));
    }
  }

  private static boolean inside(double at, double half) {
    return Math.abs(at) <= half;
  }

  @Property(tries = 20)
  void who_went_over_still_goes_over(@ForAll long seed) {
    Period period = period(seed, 2, 2);
    Places places = places(period, seed, 0);
    places.x()[1][0] += 9;
    settled(period, places, false);
    assertThat(places.moved(period.chains().getFirst(), 0, 1)).isGreaterThan(1);
  }
}
