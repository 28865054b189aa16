package apparat.layout.alliances.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A friend's friend is near, a friend's enemy is far. */
class SignedDistancesTest {

  private static Day day(int people, Link... links) {
    int[] grounds = new int[people];
    Arrays.fill(grounds, -1);
    Extent[] extents = new Extent[people];
    Arrays.fill(extents, Extent.NONE);
    return new Day(
        1,
        IntStream.range(0, people).toArray(),
        grounds,
        new int[people][0],
        extents,
        List.of(links));
  }

  private static Link allies(int a, int b) {
    return new Link(a, b, true, 3);
  }

  private static Link rivals(int a, int b) {
    return new Link(a, b, false, 3);
  }

  @Test
  void over_alliances_the_steps_add_up() {
    double[][] found = new SignedDistances(day(3, allies(0, 1), allies(1, 2))).from(0);
    assertThat(found[0][2]).isEqualTo(2 * Lengths.ally(3), within(1e-12));
    assertThat(found[1][2]).as("no rivalry on the way").isInfinite();
  }

  @Test
  void the_enemy_of_a_friend_is_reached_over_one_rivalry_only() {
    double[][] found = new SignedDistances(day(3, allies(0, 1), rivals(1, 2))).from(0);
    assertThat(found[0][2]).isInfinite();
    assertThat(found[1][2]).isGreaterThan(found[0][1]);
  }

  @Test
  void the_enemy_of_an_enemy_is_no_friend() {
    double[][] found = new SignedDistances(day(3, rivals(0, 1), rivals(1, 2))).from(0);
    assertThat(found[0][2]).isInfinite();
    assertThat(found[1][2]).isInfinite();
    assertThat(Lengths.strangers(found[0][2], found[1][2])).isEqualTo(Lengths.UNREACHED);
  }

  @Test
  void of_two_ways_the_shorter_counts() {
    Link faint = new Link(0, 2, true, 0);
    double[][] found = new SignedDistances(day(3, faint, allies(0, 1), allies(1, 2))).from(0);
    assertThat(found[0][2]).isEqualTo(Math.min(Lengths.ally(0), 2 * Lengths.ally(3)));
  }

  @Test
  void ties_are_counted_at_both_ends() {
    SignedDistances graph = new SignedDistances(day(3, allies(0, 1), rivals(1, 2)));
    assertThat(IntStream.range(0, 3).map(graph::degree)).containsExactly(1, 2, 1);
  }

  @Test
  void stronger_ties_are_shorter_and_rivals_farther_than_any_ally() {
    for (int strength = 1; strength <= 3; strength++) {
      assertThat(Lengths.ally(strength)).isLessThan(Lengths.ally(strength - 1));
      assertThat(Lengths.rival(strength)).isGreaterThan(Lengths.ally(0));
    }
    assertThat(Lengths.weight(Lengths.ally(3))).isGreaterThan(Lengths.weight(Lengths.rival(3)));
  }

  @Property(tries = 100)
  void the_way_there_is_as_long_as_the_way_back_and_no_detour_is_shorter(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int people) {
    SignedDistances graph = new SignedDistances(day(people, links(new Random(seed), people)));
    double[][][] from = IntStream.range(0, people).mapToObj(graph::from).toArray(double[][][]::new);
    for (int a = 0; a < people; a++) {
      for (int b = 0; b < people; b++) {
        assertSame(from[a][0][b], from[b][0][a]);
        assertSame(from[a][1][b], from[b][1][a]);
        for (int c = 0; c < people; c++) {
          assertThat(from[a][0][b]).isLessThanOrEqualTo(from[a][0][c] + from[c][0][b] + 1e-9);
          assertThat(from[a][1][b]).isLessThanOrEqualTo(from[a][0][c] + from[c][1][b] + 1e-9);
        }
      }
    }
  }

  private static void assertSame(double there, double back) {
    if (Double.isInfinite(there)) {
      assertThat(back).isInfinite();
    } else {
      assertThat(there).isEqualTo(back, within(1e-9));
    }
  }

  private static Link[] links(Random random, int people) {
    List<Link> links = new ArrayList<>();
    for (int a = 0; a < people; a++) {
      for (int b = a + 1; b < people; b++) {
        if (random.nextInt(3) == 0) {
          links.add(new Link(a, b, random.nextBoolean(), random.nextInt(4)));
        }
      }
    }
    return links.toArray(Link[]::new);
  }
}
