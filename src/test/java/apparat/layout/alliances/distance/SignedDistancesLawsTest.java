package apparat.layout.alliances.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Distances in the signed graph are those of trying every way step by step. */
class SignedDistancesLawsTest {

  private static final int PEOPLE = 7;

  private static Day day(List<Link> links) {
    int[] grounds = new int[PEOPLE];
    Arrays.fill(grounds, -1);
    Extent[] extents = new Extent[PEOPLE];
    Arrays.fill(extents, Extent.NONE);
    int[] people = IntStream.range(0, PEOPLE).toArray();
    return new Day(1, people, grounds, new int[PEOPLE][0], extents, links);
  }

  @Provide
  Arbitrary<List<Link>> links() {
    return Combinators.combine(
            Arbitraries.integers().between(0, PEOPLE - 1),
            Arbitraries.integers().between(0, PEOPLE - 1),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(2, 3))
        .as(Link::new)
        .filter(link -> link.a() < link.b())
        .list()
        .ofMaxSize(14);
  }

  /** The shortest way over allies to everybody, by trying all that visit nobody twice. */
  private static double[] walked(List<Link> links, int from) {
    double[] found = new double[PEOPLE];
    Arrays.fill(found, Double.POSITIVE_INFINITY);
    walk(links, from, 0, new ArrayList<>(), found);
    return found;
  }

  private static void walk(
      List<Link> links, int at, double length, List<Integer> met, double[] found) {
    found[at] = Math.min(found[at], length);
    met.add(at);
    for (Link link : links) {
      int next = link.a() == at ? link.b() : link.b() == at ? link.a() : -1;
      if (link.alliance() && next >= 0 && !met.contains(next)) {
        walk(links, next, length + Lengths.ally(link.strength()), met, found);
      }
    }
    met.removeLast();
  }

  /** How far away one rivalry makes somebody. */
  private static double rivalStep() {
    return new SignedDistances(day(List.of(new Link(0, 1, false, 3)))).from(0)[1][1];
  }

  @Property(tries = 150)
  void over_alliances_alone_as_trying_every_way_gives(@ForAll("links") List<Link> links) {
    SignedDistances graph = new SignedDistances(day(links));
    for (int from = 0; from < PEOPLE; from++) {
      assertSame(graph.from(from)[0], walked(links, from));
    }
  }

  @Property(tries = 150)
  void who_is_reached_over_one_rivalry_is_an_ally_of_a_rival_of_an_ally(
      @ForAll("links") List<Link> links) {
    SignedDistances graph = new SignedDistances(day(links));
    for (int from = 0; from < PEOPLE; from++) {
      double[] found = graph.from(from)[1];
      for (int to = 0; to < PEOPLE; to++) {
        double least = Double.POSITIVE_INFINITY;
        for (Link link : links) {
          if (!link.alliance()) {
            least = Math.min(least, over(links, from, link.a(), link.b(), to));
            least = Math.min(least, over(links, from, link.b(), link.a(), to));
          }
        }
        if (Double.isInfinite(least)) {
          assertThat(found[to]).isInfinite();
        } else {
          assertThat(found[to]).isEqualTo(least, within(1e-9));
        }
      }
    }
  }

  private static double over(List<Link> links, int from, int rival, int other, int to) {
    return walked(links, from)[rival] + rivalStep() + walked(links, other)[to];
  }

  private static void assertSame(double[] found, double[] walked) {
    for (int to = 0; to < found.length; to++) {
      if (Double.isInfinite(walked[to])) {
        assertThat(found[to]).isInfinite();
      } else {
        assertThat(found[to]).isEqualTo(walked[to], within(1e-9));
      }
    }
  }
}
