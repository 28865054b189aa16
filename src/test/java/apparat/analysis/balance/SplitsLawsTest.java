package apparat.analysis.balance;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.Link;
import apparat.analysis.RandomNetworks;
import apparat.analysis.RandomNetworks.Knot;
import apparat.analysis.SignedNetwork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** Everybody with a clear link is on one side of one part, and of nobody else anything is said. */
@Domain(RandomNetworks.class)
@Domain(DomainContext.Global.class)
class SplitsLawsTest {

  private static List<String> people(Split split) {
    List<String> people = new ArrayList<>(split.one());
    people.addAll(split.other());
    return people;
  }

  @Property(tries = 100)
  void everybody_with_a_clear_link_is_on_one_side_of_one_part(
      @ForAll @Size(max = 24) List<Knot> knots) {
    SignedNetwork network = RandomNetworks.network(knots);
    Balance balance = Balance.of(network);
    Set<String> linked = new TreeSet<>();
    network
        .clear()
        .edgeSet()
        .forEach(
            link -> {
              linked.add(link.one());
              linked.add(link.other());
            });
    assertThat(balance.splits().stream().flatMap(split -> people(split).stream()))
        .containsExactlyInAnyOrderElementsOf(linked);
  }

  @Property(tries = 100)
  void parts_are_who_can_be_reached_from_one_another(@ForAll @Size(max = 14) List<Knot> knots) {
    SignedNetwork network = RandomNetworks.network(knots);
    for (Split split : Balance.of(network).splits()) {
      Set<String> reached = new HashSet<>(Set.of(split.one().getFirst()));
      for (int step = 0; step < RandomNetworks.PEOPLE.size(); step++) {
        for (Link link : network.clear().edgeSet()) {
          if (reached.contains(link.one()) || reached.contains(link.other())) {
            reached.addAll(List.of(link.one(), link.other()));
          }
        }
      }
      assertThat(people(split)).containsExactlyInAnyOrderElementsOf(reached);
    }
  }

  @Property(tries = 100)
  void the_largest_part_and_of_each_the_larger_side_come_first(
      @ForAll @Size(max = 14) List<Knot> knots) {
    List<Split> splits = Balance.of(RandomNetworks.network(knots)).splits();
    assertThat(splits).isSortedAccordingTo((a, b) -> b.people() - a.people());
    assertThat(splits).allMatch(split -> split.one().size() >= split.other().size());
    assertThat(splits).allMatch(split -> split.people() == people(split).size());
  }

  @Property(tries = 100)
  void degrees_and_links_are_counted_without_those_under_strain(
      @ForAll @Size(max = 30) List<Knot> knots) {
    SignedNetwork network = RandomNetworks.network(knots);
    Balance balance = Balance.of(network);
    int links = 0;
    int strained = 0;
    for (Link link : network.graph().edgeSet()) {
      boolean both = link.together() && link.against();
      strained += both ? 1 : 0;
      links += both ? 0 : 1;
    }
    assertThat(balance.links()).isEqualTo(links);
    assertThat(balance.strained()).hasSize(strained);
    assertThat(balance.degrees().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(2 * links);
  }

  @Test
  void two_are_together_or_apart_only_if_both_are_there() {
    Split split = new Split(List.of("ann", "bob"), List.of("cyd"));
    assertThat(split.together("ann", "bob")).isTrue();
    assertThat(split.together("ann", "cyd")).isFalse();
    assertThat(split.together("ann", "dan")).isFalse();
    assertThat(split.apart("ann", "cyd")).isTrue();
    assertThat(split.apart("cyd", "bob")).isTrue();
    assertThat(split.apart("ann", "bob")).isFalse();
    assertThat(split.apart("ann", "dan")).isFalse();
    assertThat(split.people()).isEqualTo(3);
  }

  @Test
  void where_there_are_no_triangles_nothing_is_out_of_balance() {
    assertThat(new Triangles(0, 0).share()).isEqualTo(1);
    assertThat(new Triangles(1, 4).share()).isEqualTo(0.25);
  }
}
