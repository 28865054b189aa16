package apparat.layout.alliances.majorization;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Places, sizes and terms put side by side in memory are the same as before. */
class MemoryLawsTest {

  private static final int PEOPLE = 7;

  /** Some people on each day, in boxes of any size. */
  private static Period period(Random random, int days) {
    List<Day> all = new ArrayList<>();
    for (int t = 0; t < days; t++) {
      int[] there =
          random.ints(0, PEOPLE).distinct().limit(1 + random.nextInt(PEOPLE)).sorted().toArray();
      Extent[] extents = new Extent[there.length];
      Arrays.setAll(
          extents, i -> new Extent(random.nextDouble(), random.nextDouble(), random.nextDouble()));
      all.add(new Day(1, there, there.clone(), new int[there.length][0], extents, List.of()));
    }
    return Period.of(all, PEOPLE);
  }

  private static Places places(Period period, Random random) {
    Places places = new Places(period.numbers(), period.numbers());
    for (int t = 0; t < period.days().size(); t++) {
      Arrays.setAll(places.x()[t], i -> random.nextDouble());
      Arrays.setAll(places.y()[t], i -> random.nextDouble());
    }
    return places;
  }

  @Property(tries = 100)
  void the_room_of_each_is_that_of_the_day(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int days) {
    Period period = period(new Random(seed), days);
    Boxes boxes = new Boxes(period);
    for (int t = 0; t < days; t++) {
      Day day = period.days().get(t);
      for (int i = 0; i < day.size(); i++) {
        int person = day.people()[i];
        assertThat(boxes.half(t, person)).isEqualTo(day.extents()[i].half());
        assertThat(boxes.up(t, person)).isEqualTo(day.extents()[i].up());
        assertThat(boxes.down(t, person)).isEqualTo(day.extents()[i].down());
      }
      assertThat(boxes.widest(t))
          .isEqualTo(Arrays.stream(day.extents()).mapToDouble(Extent::half).max().orElseThrow());
    }
  }

  @Property(tries = 100)
  void two_are_clear_of_each_other_if_the_upper_ends_above_the_lower(@ForAll long seed) {
    Period period = period(new Random(seed), 1);
    Day day = period.days().getFirst();
    Boxes boxes = new Boxes(period);
    for (int i = 0; i < day.size(); i++) {
      for (int j = 0; j < day.size(); j++) {
        Extent a = day.extents()[i];
        Extent b = day.extents()[j];
        double high = boxes.high(0, day.people()[i], day.people()[j]);
        assertThat(high).isEqualTo(Math.max(a.down() + b.up(), b.down() + a.up()));
      }
    }
  }

  @Property(tries = 100)
  void tracks_move_places_and_say_how_far(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int days) {
    Random random = new Random(seed);
    Period period = period(random, days);
    Places places = places(period, random);
    Tracks tracks = new Tracks(period, places);
    tracks.look();
    for (int person = 0; person < PEOPLE; person++) {
      Chain chain = period.chains().get(person);
      for (int k = 0; k < chain.size(); k++) {
        int day = chain.days()[k];
        int seat = chain.seats()[k];
        assertThat(tracks.x()[tracks.at(person, day)]).isEqualTo(places.x()[day][seat]);
        double dx = random.nextDouble() - places.x()[day][seat];
        double dy = random.nextDouble() - places.y()[day][seat];
        double newX = places.x()[day][seat] + dx;
        double newY = places.y()[day][seat] + dy;
        double way =
            Math.abs(newX - places.x()[day][seat]) + Math.abs(newY - places.y()[day][seat]);
        assertThat(tracks.move(person, day, seat, newX, newY)).isEqualTo(way);
        assertThat(places.x()[day][seat]).isEqualTo(newX);
        assertThat(places.y()[day][seat]).isEqualTo(newY);
        assertThat(tracks.y()[tracks.at(person, day)]).isEqualTo(newY);
      }
      for (int k = 0; k + 1 < chain.size(); k++) {
        assertThat(tracks.moved(person, chain.days()[k], chain.days()[k + 1]))
            .isEqualTo(places.moved(chain, k, k + 1));
      }
    }
  }

  @Property(tries = 100)
  void pairs_are_told_at_both_ends_in_order(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 200) int count) {
    Random random = new Random(seed);
    Pairs pairs = new Pairs(PEOPLE);
    List<TreeSet<Integer>> expected = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      expected.add(new TreeSet<>());
    }
    for (int i = 0; i < count; i++) {
      int a = random.nextInt(PEOPLE);
      int b = random.nextInt(PEOPLE);
      if (a != b && expected.get(a).add(b)) {
        expected.get(b).add(a);
        pairs.add(a, b);
      }
    }
    Neighbours.Near near = pairs.sorted();
    for (int i = 0; i < PEOPLE; i++) {
      int[] others = Arrays.copyOfRange(near.others(), near.starts()[i], near.starts()[i + 1]);
      assertThat(others)
          .containsExactly(expected.get(i).stream().mapToInt(Integer::intValue).toArray());
    }
  }

  @Property(tries = 100)
  void rows_name_people_and_not_seats(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int days) {
    Random random = new Random(seed);
    Period period = period(random, days);
    List<Terms> terms = period.days().stream().map(day -> terms(day.size(), random)).toList();
    Rows rows = Rows.of(period, terms);
    for (int person = 0; person < PEOPLE; person++) {
      Chain chain = period.chains().get(person);
      for (int k = 0; k < chain.size(); k++) {
        Terms of = terms.get(chain.days()[k]);
        int seat = chain.seats()[k];
        int first = rows.starts()[person][k];
        int from = of.starts()[seat];
        int count = of.starts()[seat + 1] - from;
        assertThat(rows.starts()[person][k + 1] - first).isEqualTo(count);
        for (int e = 0; e < count; e++) {
          int other = period.days().get(chain.days()[k]).people()[of.others()[from + e]];
          assertThat(rows.others()[person][first + e]).isEqualTo(other);
          assertThat(rows.lengths()[person][first + e]).isEqualTo(of.lengths()[from + e]);
          assertThat(rows.weights()[person][first + e]).isEqualTo(of.weights()[from + e]);
        }
      }
    }
  }

  /** Everybody with some of the others. */
  private static Terms terms(int people, Random random) {
    int[] starts = new int[people + 1];
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      for (int j = 0; j < people; j++) {
        if (i != j && random.nextBoolean()) {
          others.add(j);
        }
      }
      starts[i + 1] = others.size();
    }
    double[] lengths = random.doubles(others.size()).toArray();
    double[] weights = random.doubles(others.size()).toArray();
    return new Terms(starts, others.stream().mapToInt(i -> i).toArray(), lengths, weights);
  }
}
