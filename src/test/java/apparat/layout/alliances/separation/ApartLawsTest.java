package apparat.layout.alliances.separation;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import apparat.layout.alliances.majorization.Room;
import apparat.layout.alliances.majorization.Runs;
import apparat.layout.alliances.majorization.Runs.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Boxes of disc and name are pushed apart on every day on which both are there. */
class ApartLawsTest {
  private static final Room ROOMY = new Room(40, 30);

  /** People on days chosen at random, each standing still; none if somebody is never there. */
  private static List<Run> runs(long seed, int people, int days) {
    Random random = new Random(seed);
    List<Day> all = new ArrayList<>();
    for (int t = 0; t < days; t++) {
      int[] there = IntStream.range(0, people).filter(person -> random.nextInt(3) > 0).toArray();
      Extent[] extents =
          IntStream.of(there)
              .mapToObj(person -> new Extent(1 + person % 3, 1, 1 + person % 2))
              .toArray(Extent[]::new);
      int[] grounds = new int[there.length];
      Arrays.fill(grounds, -1);
      all.add(new Day(1, there, grounds, new int[there.length][0], extents, List.of()));
    }
    Period period = Period.of(all, people);
    double[] x = random.doubles(people, -6, 6).toArray();
    double[] y = random.doubles(people, -4, 4).toArray();
    Places places = Places.still(period, x, y);
    return new ArrayList<>(
        IntStream.range(0, people).allMatch(person -> period.chains().get(person).size() > 0)
            ? Runs.snapped(period, places, Double.POSITIVE_INFINITY)
            : List.of());
  }

  private static boolean overlap(Run a, Run b) {
    double dy = b.y - a.y;
    double needY = dy >= 0 ? a.extent.down() + b.extent.up() : b.extent.down() + a.extent.up();
    return Math.abs(b.x - a.x) < a.extent.half() + b.extent.half() - 1e-5
        && Math.abs(dy) < needY - 1e-5;
  }

  @Property(tries = 300)
  void who_shares_a_day_does_not_overlap_and_all_stay_in_the_frame(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 16) int people) {
    List<Run> runs = runs(seed, people, 4);
    assertThat(Apart.push(runs, ROOMY)).isTrue();
    for (Run a : runs) {
      assertThat(ROOMY.x(a.x, a.extent)).isEqualTo(a.x);
      assertThat(ROOMY.y(a.y, a.extent)).isEqualTo(a.y);
      for (Run b : runs) {
        if (a.person < b.person && a.days.intersects(b.days)) {
          assertThat(overlap(a, b)).as(a.person + " and " + b.person).isFalse();
        }
      }
    }
  }

  @Property(tries = 50)
  void the_same_input_ends_in_the_same_places(@ForAll long seed) {
    List<Run> one = runs(seed, 12, 3);
    List<Run> other = runs(seed, 12, 3);
    Apart.push(one, ROOMY);
    Apart.push(other, ROOMY);
    for (int i = 0; i < one.size(); i++) {
      assertThat(one.get(i).x).isEqualTo(other.get(i).x);
      assertThat(one.get(i).y).isEqualTo(other.get(i).y);
    }
  }

  @Property(tries = 50)
  void who_is_apart_already_is_not_moved(@ForAll long seed) {
    List<Run> runs = runs(seed, 10, 3);
    Apart.push(runs, ROOMY);
    List<Double> before = runs.stream().map(run -> run.x + 100 * run.y).toList();
    assertThat(Apart.push(runs, ROOMY)).isTrue();
    assertThat(runs.stream().map(run -> run.x + 100 * run.y)).containsExactlyElementsOf(before);
  }

  @Test
  void a_frame_too_small_for_all_is_admitted() {
    long seed = 1;
    List<Run> crowd = runs(seed, 20, 4);
    while (crowd.isEmpty()) {
      crowd = runs(++seed, 20, 4);
    }
    assertThat(Apart.push(crowd, new Room(2, 2))).isFalse();
  }
}
