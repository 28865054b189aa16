package apparat.analysis.balance;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.Link;
import apparat.analysis.RandomNetworks;
import apparat.analysis.RandomNetworks.Knot;
import apparat.analysis.SignedNetwork;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jgrapht.Graph;

/** The line index is what trying every split of nine people gives. */
@Domain(RandomNetworks.class)
@Domain(DomainContext.Global.class)
class BalanceLawsTest {

  @Property(tries = 150)
  void line_index_is_that_of_brute_force(@ForAll @Size(max = 36) List<Knot> knots) {
    SignedNetwork network = RandomNetworks.network(knots);
    Balance balance = Balance.of(network);
    assertThat(balance.exact()).isTrue();
    assertThat(balance.lineIndex()).isEqualTo(bruteForce(network, link -> 1));
  }

  @Property(tries = 150)
  void of_as_few_links_the_weakest_are_given_up(@ForAll @Size(max = 36) List<Knot> knots) {
    SignedNetwork network = RandomNetworks.network(knots);
    int given = Balance.of(network).broken().stream().mapToInt(link -> 100 + link.strength()).sum();
    assertThat(given).isEqualTo(bruteForce(network, link -> 100 + link.strength()));
  }

  @Property(tries = 150)
  void without_the_misfits_everything_fits_the_splits(@ForAll @Size(max = 36) List<Knot> knots) {
    SignedNetwork network = RandomNetworks.network(knots);
    Balance balance = Balance.of(network);
    for (Link link : network.clear().edgeSet()) {
      boolean together =
          balance.splits().stream().anyMatch(split -> split.together(link.one(), link.other()));
      boolean apart =
          balance.splits().stream().anyMatch(split -> split.apart(link.one(), link.other()));
      assertThat(together).isNotEqualTo(apart);
      assertThat(link.together() != together).isEqualTo(balance.broken().contains(link));
    }
  }

  @Property(tries = 150)
  void two_camps_are_in_balance(
      @ForAll @Size(max = 36) List<Knot> knots, @ForAll @IntRange(max = 511) int camps) {
    List<Knot> inCamps =
        knots.stream()
            .map(
                knot ->
                    new Knot(
                        knot.one(),
                        side(camps, knot.one()) == side(camps, knot.other()),
                        knot.other(),
                        knot.strength()))
            .toList();
    Balance balance = Balance.of(RandomNetworks.network(inCamps));
    assertThat(balance.lineIndex()).isZero();
    assertThat(balance.triangles().share()).isEqualTo(1);
    balance
        .splits()
        .forEach(
            split ->
                assertThat(split.one())
                    .extracting(one -> side(camps, one))
                    .containsOnly(side(camps, split.one().getFirst())));
  }

  @Property(tries = 150)
  void triangles_are_counted_as_by_three_loops(@ForAll @Size(max = 36) List<Knot> knots) {
    SignedNetwork network = RandomNetworks.network(knots);
    Graph<String, Link> graph = network.clear();
    int all = 0;
    int balanced = 0;
    for (int i = 0; i < 9; i++) {
      for (int j = i + 1; j < 9; j++) {
        for (int k = j + 1; k < 9; k++) {
          int product = sign(graph, i, j) * sign(graph, j, k) * sign(graph, i, k);
          all += product == 0 ? 0 : 1;
          balanced += product > 0 ? 1 : 0;
        }
      }
    }
    assertThat(Balance.of(network).triangles()).isEqualTo(new Triangles(balanced, all));
  }

  @Property(tries = 150)
  void who_gives_up_early_says_at_most(@ForAll @Size(min = 12, max = 36) List<Knot> knots) {
    SignedNetwork network = RandomNetworks.network(knots);
    Balance hasty = Balance.of(network, 1);
    int index = Balance.of(network).lineIndex();
    assertThat(hasty.lineIndex()).isGreaterThanOrEqualTo(index);
    assertThat(hasty.lineIndex() == index || !hasty.exact()).isTrue();
  }

  private static int sign(Graph<String, Link> graph, int one, int other) {
    Link link = graph.getEdge(RandomNetworks.PEOPLE.get(one), RandomNetworks.PEOPLE.get(other));
    return link == null ? 0 : link.together() ? 1 : -1;
  }

  private static int bruteForce(SignedNetwork network, ToIntFunction<Link> cost) {
    List<Link> links = List.copyOf(network.clear().edgeSet());
    return IntStream.range(0, 256)
        .map(
            camps ->
                links.stream()
                    .filter(
                        link ->
                            link.together()
                                != (side(camps, link.one()) == side(camps, link.other())))
                    .mapToInt(cost)
                    .sum())
        .min()
        .orElseThrow();
  }

  private static int side(int camps, String person) {
    return camps >> RandomNetworks.PEOPLE.indexOf(person) & 1;
  }
}
