package apparat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.Chains.Over;
import apparat.analysis.RandomNetworks.Knot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The shortest chain is what a search breadth first over the rows would find. */
@Domain(RandomNetworks.class)
@Domain(DomainContext.Global.class)
class ChainLawsTest {

  @Property(tries = 300)
  void is_as_short_as_can_be(@ForAll @Size(max = 14) List<Knot> knots, @ForAll Over over) {
    SignedNetwork network = RandomNetworks.network(knots);
    for (String to : RandomNetworks.PEOPLE) {
      Optional<Chain> chain = Chains.shortest(network, "ann", to, over);
      Optional<Integer> steps = Optional.ofNullable(distances(network, "ann", over).get(to));
      assertThat(chain.map(Chain::steps)).isEqualTo(steps);
    }
  }

  @Property(tries = 300)
  void leads_over_ties_from_one_to_the_other(
      @ForAll @Size(max = 20) List<Knot> knots, @ForAll Over over) {
    SignedNetwork network = RandomNetworks.network(knots);
    Chains.shortest(network, "ann", "ida", over)
        .ifPresent(
            chain -> {
              assertThat(chain.people()).startsWith("ann").endsWith("ida").doesNotHaveDuplicates();
              for (int i = 0; i < chain.steps(); i++) {
                Link link = chain.links().get(i);
                assertThat(List.of(link.one(), link.other()))
                    .containsExactlyInAnyOrder(chain.people().get(i), chain.people().get(i + 1));
                assertThat(link.together() || over == Over.ALL_TIES).isTrue();
              }
            });
  }

  @Property(tries = 300)
  void takes_the_strongest_of_the_shortest(
      @ForAll @Size(min = 6, max = 24) List<Knot> knots, @ForAll Over over) {
    SignedNetwork network = RandomNetworks.network(knots);
    Optional<Chain> chain = Chains.shortest(network, "ann", "ida", over);
    List<Chain> all = new ArrayList<>();
    chain.ifPresent(
        found -> collect(network, over, found.steps(), new Chain(List.of("ann"), List.of()), all));
    assertThat(all.stream().mapToInt(ChainLawsTest::strength).max().stream().boxed().findFirst())
        .isEqualTo(chain.map(ChainLawsTest::strength));
  }

  @Property(tries = 200)
  void is_the_same_from_either_end_and_for_any_order_of_rows(
      @ForAll @Size(max = 24) List<Knot> knots, @ForAll Over over) {
    List<Knot> backwards = new ArrayList<>(knots);
    Collections.reverse(backwards);
    Optional<Chain> there = Chains.shortest(RandomNetworks.network(knots), "bob", "hal", over);
    Optional<Chain> back = Chains.shortest(RandomNetworks.network(backwards), "hal", "bob", over);
    assertThat(back.map(chain -> chain.people().reversed())).isEqualTo(there.map(Chain::people));
  }

  private static int strength(Chain chain) {
    return chain.links().stream().mapToInt(Link::strength).sum();
  }

  /** Every chain of so many steps that ends at ida. */
  private static void collect(
      SignedNetwork network, Over over, int steps, Chain start, List<Chain> all) {
    if (start.people().getLast().equals("ida")) {
      all.add(start);
    } else if (steps > 0) {
      links(network, over).stream()
          .filter(touches(start.people().getLast()))
          .forEach(link -> collect(network, over, steps - 1, longer(start, link), all));
    }
  }

  private static Chain longer(Chain chain, Link link) {
    List<String> people = new ArrayList<>(chain.people());
    List<Link> links = new ArrayList<>(chain.links());
    people.add(link.opposite(chain.people().getLast()));
    links.add(link);
    return new Chain(people, links);
  }

  private static List<Link> links(SignedNetwork network, Over over) {
    return network.graph().edgeSet().stream()
        .filter(link -> over == Over.ALL_TIES || link.together())
        .toList();
  }

  private static Predicate<Link> touches(String person) {
    return link -> link.one().equals(person) || link.other().equals(person);
  }

  private static Map<String, Integer> distances(SignedNetwork network, String from, Over over) {
    Map<String, Integer> steps = new HashMap<>();
    if (links(network, over).stream().noneMatch(touches(from))) {
      return steps;
    }
    steps.put(from, 0);
    Queue<String> queue = new ArrayDeque<>(List.of(from));
    for (String at = queue.poll(); at != null; at = queue.poll()) {
      for (Link link : links(network, over)) {
        String next = link.opposite(at);
        if (touches(at).test(link) && steps.putIfAbsent(next, steps.get(at) + 1) == null) {
          queue.add(next);
        }
      }
    }
    return steps;
  }
}
