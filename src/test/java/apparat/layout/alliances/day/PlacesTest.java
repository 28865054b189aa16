package apparat.layout.alliances.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Where everybody stands, by day and seat, is where each person stands. */
class PlacesTest {

  private static final int PEOPLE = 6;

  private static Period period(long seed, int days) {
    Random random = new Random(seed);
    List<Day> all = new ArrayList<>();
    for (int t = 0; t < days; t++) {
      int[] there = IntStream.range(0, PEOPLE).filter(i -> random.nextInt(3) > 0).toArray();
      Extent[] extents = new Extent[there.length];
      Arrays.setAll(extents, i -> new Extent(random.nextInt(9), 1, 2));
      int[] grounds = new int[there.length];
      all.add(new Day(1, there, grounds, new int[there.length][0], extents, List.of()));
    }
    return Period.of(all, PEOPLE);
  }

  private static double[] numbers(Random random) {
    return random.doubles(PEOPLE, -5, 5).toArray();
  }

  @Property(tries = 50)
  void one_place_a_person_is_their_place_on_every_day_of_theirs(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int days) {
    Period period = period(seed, days);
    Random random = new Random(seed);
    double[] x = numbers(random);
    double[] y = numbers(random);
    Places places = Places.still(period, x, y);
    for (int t = 0; t < days; t++) {
      Day day = period.days().get(t);
      for (int person = 0; person < PEOPLE; person++) {
        int seat = period.seat(person, t);
        int at = person;
        assertThat(seat >= 0).isEqualTo(IntStream.of(day.people()).anyMatch(one -> one == at));
        if (seat >= 0) {
          assertThat(places.x()[t][seat]).isEqualTo(x[person]);
          assertThat(places.y()[t][seat]).isEqualTo(y[person]);
        }
      }
    }
  }

  @Property(tries = 50)
  void who_stands_still_has_not_moved_between_any_two_days(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int days) {
    Period period = period(seed, days);
    Random random = new Random(seed);
    Places places = Places.still(period, numbers(random), numbers(random));
    for (Chain chain : period.chains()) {
      for (int k = 1; k < chain.size(); k++) {
        assertThat(places.moved(chain, 0, k)).isZero();
      }
    }
  }

  @Property(tries = 50)
  void a_move_is_as_long_as_a_ruler_says_from_either_end(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int days) {
    Period period = period(seed, days);
    Places places = new Places(period.numbers(), period.numbers());
    Random random = new Random(seed);
    for (int t = 0; t < days; t++) {
      Arrays.setAll(places.x()[t], i -> random.nextDouble());
      Arrays.setAll(places.y()[t], i -> random.nextDouble());
    }
    for (Chain chain : period.chains()) {
      for (int k = 1; k < chain.size(); k++) {
        double dx = x(places, chain, k) - x(places, chain, k - 1);
        double dy =
            places.y()[chain.days()[k]][chain.seats()[k]]
                - places.y()[chain.days()[k - 1]][chain.seats()[k - 1]];
        assertThat(places.moved(chain, k - 1, k))
            .isEqualTo(Math.hypot(dx, dy), within(1e-12))
            .isEqualTo(places.moved(chain, k, k - 1));
      }
    }
  }

  private static double x(Places places, Chain chain, int k) {
    return places.x()[chain.days()[k]][chain.seats()[k]];
  }

  @Property(tries = 50)
  void chains_name_each_day_of_each_person_once_and_the_largest_room(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int days) {
    Period period = period(seed, days);
    int seats = period.days().stream().mapToInt(Day::size).sum();
    assertThat(period.chains().stream().mapToInt(Chain::size).sum()).isEqualTo(seats);
    for (int person = 0; person < PEOPLE; person++) {
      Chain chain = period.chains().get(person);
      double widest = 0;
      for (int k = 0; k < chain.size(); k++) {
        Day day = period.days().get(chain.days()[k]);
        assertThat(day.people()[chain.seats()[k]]).isEqualTo(person);
        widest = Math.max(widest, day.extents()[chain.seats()[k]].half());
      }
      assertThat(chain.days()).isSorted().doesNotHaveDuplicates();
      assertThat(chain.extent().half()).isEqualTo(widest);
      assertThat(chain.holds()).hasSize(Math.max(0, chain.size() - 1));
    }
    assertThat(period.largest())
        .isEqualTo(period.days().stream().mapToInt(Day::size).max().orElse(0));
  }
}
