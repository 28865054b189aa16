package apparat.layout.alliances.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Link;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.distance.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The first places: centred, lying on their broad side, always the same, and of little stress. */
class StartLawsTest {

  private static Start start(Period period) {
    return Start.of(period, RandomPeriods.terms(period));
  }

  @Property(tries = 40)
  void the_middle_of_all_is_the_origin(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int people) {
    Start start = start(RandomPeriods.period(seed, people, 3));
    assertThat(Arrays.stream(start.x()).sum()).isEqualTo(0, within(1e-9));
    assertThat(Arrays.stream(start.y()).sum()).isEqualTo(0, within(1e-9));
  }

  @Property(tries = 40)
  void it_lies_on_its_broad_side(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int people) {
    Start start = start(RandomPeriods.period(seed, people, 3));
    double wide = 0;
    double high = 0;
    double slant = 0;
    for (int i = 0; i < people; i++) {
      wide += start.x()[i] * start.x()[i];
      high += start.y()[i] * start.y()[i];
      slant += start.x()[i] * start.y()[i];
    }
    assertThat(wide).isGreaterThanOrEqualTo(high - 1e-9);
    assertThat(slant).as("the longer axis is level").isEqualTo(0, within(1e-6));
  }

  @Property(tries = 40)
  void the_person_of_the_largest_discs_is_at_the_left_and_who_is_farthest_off_above(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int people) {
    Period period = RandomPeriods.period(seed, people, 3);
    Start start = start(period);
    int largest = 0;
    double most = 0;
    int farthest = 0;
    for (int person = 0; person < people; person++) {
      double size = 0;
      for (int t = 0; t < period.days().size(); t++) {
        int seat = period.seat(person, t);
        size += seat < 0 ? 0 : period.days().get(t).extents()[seat].up();
      }
      if (size > most + 1e-12) {
        largest = person;
        most = size;
      }
      if (Math.abs(start.y()[person]) > Math.abs(start.y()[farthest]) + 1e-9) {
        farthest = person;
      }
    }
    assertThat(start.x()[largest]).isLessThanOrEqualTo(1e-9);
    double height = Math.abs(start.y()[farthest]);
    assertThat(Arrays.stream(start.y()).anyMatch(y -> y <= -height + 1e-9)).isTrue();
  }

  @Property(tries = 20)
  void the_same_period_has_the_same_start(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int people) {
    Start one = start(RandomPeriods.period(seed, people, 3));
    Start other = start(RandomPeriods.period(seed, people, 3));
    assertThat(other.x()).isEqualTo(one.x());
    assertThat(other.y()).isEqualTo(one.y());
  }

  @Property(tries = 30)
  void no_places_thrown_at_random_have_less_stress(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int people) {
    Period period = RandomPeriods.period(seed, people, 3);
    List<Terms> terms = RandomPeriods.terms(period);
    Aggregate aggregate = Aggregate.of(period, terms);
    Start start = Start.of(period, terms);
    double found = aggregate.stress(start.x(), start.y());
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      double[] x = random.doubles(people, -4, 4).toArray();
      double[] y = random.doubles(people, -4, 4).toArray();
      assertThat(found).isLessThanOrEqualTo(aggregate.stress(x, y) + 1e-9);
    }
  }

  @Test
  void two_allies_stand_at_the_length_of_their_tie() {
    Extent[] extents = {Extent.NONE, Extent.NONE};
    Link link = new Link(0, 1, true, 3);
    int[] nowhere = {-1, -1};
    Day day = new Day(1, new int[] {0, 1}, nowhere, new int[2][0], extents, List.of(link));
    Period period = Period.of(List.of(day), 2);
    List<Terms> terms = RandomPeriods.terms(period);
    Start start = Start.of(period, terms);
    assertThat(start.y()).containsExactly(new double[] {0, 0}, within(1e-6));
    assertThat(Math.abs(start.x()[0] - start.x()[1]))
        .isEqualTo(terms.getFirst().lengths()[0], within(1e-6));
  }

  @Test
  void nobody_at_all_is_a_start_too() {
    Start start = start(Period.of(List.of(), 0));
    assertThat(start.x()).isEmpty();
    assertThat(start.y()).isEmpty();
  }
}
