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
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Who should stand how far from whom, on small days and on crowded ones. */
class TargetsLawsTest {

  /** More people than every pair of them can be a term. */
  private static final int CROWD = 300;

  private static Day day(int[] grounds, List<Link> links) {
    int people = grounds.length;
    Extent[] extents = new Extent[people];
    Arrays.fill(extents, Extent.NONE);
    int[] ids = IntStream.range(0, people).toArray();
    return new Day(1, ids, grounds, new int[people][0], extents, links);
  }

  /** Camps 0 to 2 and people of none; now and then an ally is a rival as well. */
  private static Day day(long seed, int people, int oneIn) {
    Random random = new Random(seed);
    int[] grounds = IntStream.range(0, people).map(i -> random.nextInt(4) - 1).toArray();
    List<Link> links = new ArrayList<>();
    for (int a = 0; a < people; a++) {
      for (int b = a + 1; b < people; b++) {
        if (random.nextInt(oneIn) == 0) {
          boolean alliance = random.nextBoolean();
          links.add(new Link(a, b, alliance, 1 + random.nextInt(3)));
          if (random.nextInt(4) == 0) {
            links.add(new Link(a, b, !alliance, 1 + random.nextInt(3)));
          }
        }
      }
    }
    return day(grounds, links);
  }

  /** The lengths of the terms of a seat by the other seat; the first where there are more. */
  private static TreeMap<Integer, Double> row(Terms terms, int seat) {
    TreeMap<Integer, Double> row = new TreeMap<>();
    for (int k = terms.starts()[seat]; k < terms.starts()[seat + 1]; k++) {
      row.putIfAbsent(terms.others()[k], terms.lengths()[k]);
    }
    return row;
  }

  @Property(tries = 40)
  void on_a_small_day_everybody_has_one_term_with_everybody_else(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int people) {
    Terms terms = Targets.of(day(seed, people, 3));
    assertThat(terms.others()).hasSize(people * (people - 1));
    for (int i = 0; i < people; i++) {
      assertThat(row(terms, i)).hasSize(people - 1).doesNotContainKey(i);
    }
  }

  @Property(tries = 300)
  void two_are_as_far_from_each_other_whoever_of_them_asks(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 16) int people) {
    Terms terms = Targets.of(day(seed, people, 3));
    for (int i = 0; i < people; i++) {
      int seat = i;
      row(terms, i)
          .forEach(
              (other, length) ->
                  assertThat(row(terms, other).get(seat))
                      .as("from %s to %s", other, seat)
                      .isEqualTo(length, within(1e-9)));
    }
  }

  /** One way over allies and one over a rivalry, of the same steps in another order. */
  @Test
  void ways_that_are_equally_long_are_so_from_either_end() {
    List<Link> links =
        List.of(
            new Link(0, 1, true, 2),
            new Link(1, 2, true, 2),
            new Link(2, 3, true, 3),
            new Link(0, 4, true, 3),
            new Link(4, 5, true, 2),
            new Link(3, 5, false, 3));
    Terms terms = Targets.of(day(new int[] {-1, -1, -1, -1, -1, -1}, links));
    assertThat(row(terms, 0).get(3))
        .as("a friend, from the one end")
        .isEqualTo(2 * Lengths.ally(2) + Lengths.ally(3), within(1e-9));
    assertThat(row(terms, 3).get(0))
        .as("and from the other")
        .isEqualTo(row(terms, 0).get(3), within(1e-9));
  }

  @Property(tries = 40)
  void every_ally_is_nearer_than_every_rival_and_who_is_both_stands_between(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 14) int people) {
    Day day = day(seed, people, 2);
    Terms terms = Targets.of(day);
    for (Link link : day.links()) {
      boolean both =
          day.links().stream()
              .anyMatch(
                  other ->
                      other.a() == link.a()
                          && other.b() == link.b()
                          && other.alliance() != link.alliance());
      double length = row(terms, link.a()).get(link.b());
      if (both) {
        assertThat(length).isBetween(2.0, 4.0);
      } else if (link.alliance()) {
        assertThat(length).isLessThan(2.0);
      } else {
        assertThat(length).isGreaterThan(4.0);
      }
    }
  }

  @Test
  void comrades_of_a_camp_stand_near_unless_a_tie_says_otherwise() {
    Terms terms = Targets.of(day(new int[] {0, 0, 0, 1}, List.of(new Link(0, 1, false, 3))));
    double comrades = row(terms, 0).get(2);
    assertThat(row(terms, 1)).containsEntry(2, comrades);
    assertThat(row(terms, 0).get(1)).as("rivals in one camp").isGreaterThan(2 * comrades);
    assertThat(row(terms, 2).get(3)).as("of two camps").isGreaterThan(2 * comrades);
  }

  @Test
  void the_friend_of_a_friend_is_nearer_than_a_stranger_and_he_than_the_enemy_of_a_friend() {
    List<Link> links =
        List.of(new Link(0, 1, true, 3), new Link(1, 2, true, 3), new Link(1, 3, false, 3));
    TreeMap<Integer, Double> row = row(Targets.of(day(new int[] {-1, -1, -1, -1, -1}, links)), 0);
    assertThat(List.of(row.get(1), row.get(2), row.get(4), row.get(3))).isSorted();
    assertThat(row.values()).doesNotHaveDuplicates();
  }

  @Test
  void the_order_of_the_ties_is_nothing() {
    Day day = day(7, 30, 4);
    Day turned = day(day.grounds(), day.links().reversed());
    assertThat(Targets.of(turned)).usingRecursiveComparison().isEqualTo(Targets.of(day));
  }

  @Property(tries = 2)
  void in_a_crowd_ties_keep_the_length_that_they_have_among_few(@ForAll long seed) {
    Day crowd = day(seed, CROWD, 100);
    Terms terms = Targets.of(crowd);
    for (Link link : crowd.links()) {
      List<Link> between =
          crowd.links().stream()
              .filter(other -> other.a() == link.a() && other.b() == link.b())
              .map(other -> new Link(0, 1, other.alliance(), other.strength()))
              .toList();
      double alone = row(Targets.of(day(new int[] {-1, -1}, between)), 0).get(1);
      assertThat(row(terms, link.a())).containsEntry(link.b(), alone);
      assertThat(row(terms, link.b())).containsEntry(link.a(), alone);
    }
  }

  @Property(tries = 2)
  void in_a_crowd_everybody_is_bound_to_a_few_and_nobody_to_himself(@ForAll long seed) {
    Terms terms = Targets.of(day(seed, CROWD, 100));
    for (int i = 0; i < CROWD; i++) {
      assertThat(row(terms, i)).doesNotContainKey(i).hasSizeBetween(10, CROWD / 2);
    }
    for (int k = 0; k < terms.others().length; k++) {
      assertThat(terms.lengths()[k]).isBetween(1.0, 5.0);
      assertThat(terms.weights()[k]).isPositive().isFinite();
    }
  }

  @Property(tries = 2)
  void in_a_crowd_comrades_are_as_near_as_among_few(@ForAll long seed) {
    Day crowd = day(seed, CROWD, 1000000);
    double comrades = row(Targets.of(day(new int[] {0, 0}, List.of())), 0).get(1);
    Terms terms = Targets.of(day(crowd.grounds(), List.of()));
    for (int i = 0; i < CROWD; i++) {
      int seat = i;
      row(terms, i)
          .forEach(
              (other, length) -> {
                if (crowd.sameGround(seat, other)) {
                  assertThat(length).isEqualTo(comrades);
                } else {
                  assertThat(length).isGreaterThan(comrades);
                }
              });
    }
  }
}
