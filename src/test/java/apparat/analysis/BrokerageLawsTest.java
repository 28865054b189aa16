package apparat.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.analysis.Between.Pair;
import apparat.analysis.Brokerage.Broker;
import apparat.analysis.RandomNetworks.Knot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jgrapht.Graph;

/** Brokerage is what walking all shortest chains would count. */
@Domain(RandomNetworks.class)
@Domain(DomainContext.Global.class)
class BrokerageLawsTest {

  @Property(tries = 100)
  void is_the_share_of_pairs_that_meet_through_a_person(@ForAll @Size(max = 20) List<Knot> knots) {
    SignedNetwork network = RandomNetworks.network(knots);
    List<Broker> brokers = Brokerage.of(network);
    Graph<String, Link> graph = network.firmAlliances();
    List<String> people = List.copyOf(graph.vertexSet());
    assertThat(brokers).extracting(Broker::person).containsExactlyInAnyOrderElementsOf(people);
    for (Broker broker : brokers) {
      assertThat(broker.share()).isEqualTo(naive(graph, people, broker.person()), within(1e-9));
    }
  }

  @Property(tries = 100)
  void faint_ties_and_rivalries_carry_nothing(@ForAll @Size(max = 20) List<Knot> knots) {
    SignedNetwork network = RandomNetworks.network(knots);
    assertThat(network.firmAlliances().edgeSet())
        .allSatisfy(
            link -> {
              assertThat(link.together()).isTrue();
              assertThat(link.strength()).isGreaterThan(1);
            });
  }

  @Property(tries = 100)
  void a_person_is_between_those_who_have_a_shortest_chain_over_the_person(
      @ForAll @Size(max = 20) List<Knot> knots) {
    SignedNetwork network = RandomNetworks.network(knots);
    Graph<String, Link> graph = network.firmAlliances();
    List<String> people = List.copyOf(graph.vertexSet());
    for (Broker broker : Brokerage.of(network)) {
      Between between = Between.of(network, broker.person());
      assertThat(between.through().isEmpty()).isEqualTo(broker.share() < 1e-9);
      List<Pair> met = new ArrayList<>();
      int chains = 0;
      for (Pair pair : pairs(people, broker.person())) {
        List<List<String>> shortest = shortest(graph, pair.one(), pair.other());
        if (!shortest.isEmpty() && shortest.getFirst().size() > 2) {
          chains++;
          shortest.stream()
              .filter(chain -> chain.contains(broker.person()))
              .findFirst()
              .ifPresent(chain -> met.add(pair));
        }
      }
      assertThat(between.through()).isEqualTo(met);
      assertThat(between.chains()).isEqualTo(chains);
    }
  }

  private static List<Pair> pairs(List<String> people, String without) {
    List<String> others = people.stream().filter(one -> !one.equals(without)).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      for (String other : others.subList(i + 1, others.size())) {
        pairs.add(new Pair(others.get(i), other));
      }
    }
    return pairs;
  }

  private static double naive(Graph<String, Link> graph, List<String> people, String through) {
    double met = 0;
    double pairs = 0;
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        if (!Set.of(people.get(i), people.get(j)).contains(through)) {
          List<List<String>> chains = shortest(graph, people.get(i), people.get(j));
          long over = chains.stream().filter(chain -> chain.contains(through)).count();
          met += chains.isEmpty() ? 0 : (double) over / chains.size();
          pairs++;
        }
      }
    }
    return pairs == 0 ? 0 : met / pairs;
  }

  /** All shortest chains, found by letting all chains grow a step at a time. */
  private static List<List<String>> shortest(Graph<String, Link> graph, String from, String to) {
    List<List<String>> chains = List.of(List.of(from));
    for (int steps = 0; steps < graph.vertexSet().size(); steps++) {
      List<List<String>> arrived =
          chains.stream().filter(chain -> chain.getLast().equals(to)).toList();
      if (!arrived.isEmpty()) {
        return arrived;
      }
      chains = chains.stream().flatMap(chain -> longer(graph, chain).stream()).toList();
    }
    return List.of();
  }

  private static List<List<String>> longer(Graph<String, Link> graph, List<String> chain) {
    List<List<String>> longer = new ArrayList<>();
    for (Link link : graph.edgesOf(chain.getLast())) {
      String next = link.opposite(chain.getLast());
      if (!chain.contains(next)) {
        List<String> grown = new ArrayList<>(chain);
        grown.add(next);
        longer.add(grown);
      }
    }
    return longer;
  }
}
