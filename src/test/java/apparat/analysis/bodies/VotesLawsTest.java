package apparat.analysis.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.bodies.RandomBodies.Sitting;
import apparat.analysis.bodies.Votes.Group;
import apparat.analysis.bodies.Votes.Side;
import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Party;
import apparat.record.Allegiance;
import apparat.record.Body;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The votes of a body divide as counting its voters one by one says. */
@Domain(RandomBodies.class)
@Domain(DomainContext.Global.class)
class VotesLawsTest {

  private static Set<String> voters(List<Sitting> sittings, String body) {
    return sittings.stream()
        .filter(sitting -> sitting.body().equals(body) && sitting.holds())
        .filter(Sitting::votes)
        .map(Sitting::person)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Votes votes(List<Sitting> sittings, String body) {
    History history = RandomBodies.history(sittings);
    return Votes.of(history, RandomBodies.DAY, history.body(body));
  }

  private static final Map<String, Set<String>> CAMPS =
      Map.of("red", Set.of("ann", "bob"), "blue", Set.of("cyd"), "", Set.of("dan", "eve", "fay"));

  @Property(tries = 80)
  void each_voter_counts_once_on_the_side_of_the_day(
      @ForAll @Size(max = 24) List<Sitting> sittings) {
    for (String body : List.of("council", "bureau", "office")) {
      Set<String> voters = voters(sittings, body);
      Map<String, Set<String>> expected = new TreeMap<>();
      CAMPS.forEach(
          (camp, people) -> {
            Set<String> own = new TreeSet<>(people);
            own.retainAll(voters);
            if (!own.isEmpty()) {
              expected.put(camp, own);
            }
          });
      Map<String, Set<String>> found = new TreeMap<>();
      for (Side side : votes(sittings, body).sides()) {
        found.put(side.camp().map(Camp::id).orElse(""), new TreeSet<>(Votes.people(side.seats())));
      }
      assertThat(found).isEqualTo(expected);
      assertThat(Votes.people(votes(sittings, body).full().seats()))
          .containsExactlyInAnyOrderElementsOf(voters);
    }
  }

  @Property(tries = 60)
  void factions_are_those_of_the_day_the_largest_first(
      @ForAll @Size(max = 24) List<Sitting> sittings) {
    Set<String> voters = voters(sittings, "council");
    Map<String, Set<String>> groups =
        Map.of("reds", Set.of("ann", "bob"), "blues", Set.of("cyd"), "pact", Set.of("bob", "cyd"));
    List<Group> found = votes(sittings, "council").factions();
    assertThat(found)
        .isSortedAccordingTo(
            Comparator.comparingInt((Group group) -> -group.seats().size())
                .thenComparing(group -> group.faction().id()));
    groups.forEach(
        (id, people) -> {
          Set<String> own = new TreeSet<>(people);
          own.retainAll(voters);
          List<Group> same = found.stream().filter(one -> one.faction().id().equals(id)).toList();
          assertThat(same).hasSize(own.isEmpty() ? 0 : 1);
          same.forEach(
              one ->
                  assertThat(Votes.people(one.seats()))
                      .as("Dan left the pact that day")
                      .containsExactlyInAnyOrderElementsOf(own));
        });
  }

  @Property(tries = 60)
  void only_bodies_of_three_voters_are_listed_and_only_one_known_whole_is_counted(
      @ForAll @Size(max = 24) List<Sitting> sittings) {
    List<Votes> all = Votes.all(RandomBodies.history(sittings), RandomBodies.DAY);
    List<String> expected =
        RandomBodies.BODIES.stream().filter(body -> voters(sittings, body).size() >= 3).toList();
    assertThat(all).extracting(votes -> votes.body().id()).containsExactlyElementsOf(expected);
    for (Votes votes : all) {
      assertThat(votes.countable()).isEqualTo(votes.body().id().equals("council"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-06-01", "1923-11-15", "1925-12-20", "1927-12-31"})
  void of_the_party_sides_and_factions_are_those_of_the_tables(LocalDate day) {
    History party = Party.history();
    for (Votes votes : Votes.all(party, day)) {
      Set<String> voters = Set.copyOf(Votes.people(votes.full().seats()));
      for (Group group : votes.factions()) {
        Set<String> rows =
            party.data().allegiances().stream()
                .filter(row -> row.faction().equals(group.faction().id()))
                .filter(row -> row.spell().holdsOn(day))
                .map(Allegiance::person)
                .filter(voters::contains)
                .collect(Collectors.toSet());
        assertThat(Votes.people(group.seats())).containsExactlyInAnyOrderElementsOf(rows);
      }
      assertThat(votes.sides().stream().flatMap(side -> Votes.people(side.seats()).stream()))
          .containsExactlyInAnyOrderElementsOf(voters);
    }
  }

  @Test
  void of_the_party_leaders_only_is_never_listed_but_counted_apart() {
    History party = Party.history();
    LocalDate day = LocalDate.of(1924, 6, 5);
    Set<String> leadersOnly =
        party.data().completeness().stream()
            .filter(row -> row.statement().equals("leaders-only") && row.spell().holdsOn(day))
            .map(row -> row.body())
            .collect(Collectors.toSet());
    assertThat(Votes.all(party, day))
        .extracting(votes -> votes.body().id())
        .doesNotContainAnyElementsOf(leadersOnly)
        .contains("politburo", "central-committee", "orgburo");
    long left =
        party.data().bodies().stream()
            .map(Body::id)
            .filter(leadersOnly::contains)
            .filter(party.at(day)::alive)
            .filter(body -> Votes.of(party, day, party.body(body)).full().seats().size() >= 3)
            .count();
    assertThat(Votes.leadersOnly(party, day)).isEqualTo(left).isPositive();
  }
}
