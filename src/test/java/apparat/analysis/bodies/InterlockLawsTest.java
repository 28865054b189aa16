package apparat.analysis.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.bodies.RandomBodies.Sitting;
import apparat.history.History;
import apparat.history.Party;
import apparat.record.Body;
import apparat.record.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An interlock is one person in two bodies, found by asking for every two bodies. */
@Domain(RandomBodies.class)
@Domain(DomainContext.Global.class)
class InterlockLawsTest {

  private static Map<String, Set<String>> naive(List<Sitting> sittings) {
    Map<String, Set<String>> locks = new TreeMap<>();
    for (Sitting one : sittings) {
      for (Sitting other : sittings) {
        boolean both = one.holds() && other.holds() && one.person().equals(other.person());
        if (both && place(one.body()) < place(other.body())) {
          locks
              .computeIfAbsent(one.body() + "/" + other.body(), pair -> new TreeSet<>())
              .add(one.person());
        }
      }
    }
    return locks;
  }

  private static int place(String body) {
    return RandomBodies.BODIES.indexOf(body);
  }

  private static List<String> ids(Interlock lock) {
    return lock.people().stream().map(Person::id).toList();
  }

  private static List<Interlock> all(List<Sitting> sittings) {
    return Interlock.all(RandomBodies.history(sittings), RandomBodies.DAY);
  }

  @Property(tries = 200)
  void are_those_of_every_two_bodies(@ForAll @Size(max = 24) List<Sitting> sittings) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (Interlock lock : all(sittings)) {
      String pair = lock.one().id() + "/" + lock.other().id();
      assertThat(found).doesNotContainKey(pair);
      found.put(pair, new TreeSet<>(ids(lock)));
      assertThat(ids(lock)).doesNotHaveDuplicates().isSorted();
    }
    assertThat(found).isEqualTo(naive(sittings));
  }

  @Property(tries = 100)
  void those_of_most_people_come_first_then_as_in_the_table(
      @ForAll @Size(max = 24) List<Sitting> sittings) {
    assertThat(all(sittings))
        .isSortedAccordingTo(
            Comparator.comparingInt((Interlock lock) -> -lock.people().size())
                .thenComparingInt(lock -> place(lock.one().id()))
                .thenComparingInt(lock -> place(lock.other().id())));
  }

  @Property(tries = 60)
  void there_may_be_more_where_a_roster_is_not_known_whole(
      @ForAll @Size(max = 24) List<Sitting> sittings) {
    assertThat(all(sittings)).noneMatch(Interlock::whole);
  }

  @ParameterizedTest
  @CsvSource({
    "1922-04-10, politburo, orgburo, stalin",
    "1922-04-10, orgburo, secretariat, kuibyshev molotov stalin",
    "1924-06-05, politburo, secretariat, stalin",
  })
  void of_the_party_who_sat_in_both(LocalDate day, String one, String other, String people) {
    List<String> both = new ArrayList<>();
    for (Interlock lock : Interlock.all(Party.history(), day)) {
      if (Set.of(one, other).equals(Set.of(lock.one().id(), lock.other().id()))) {
        both.addAll(ids(lock));
        assertThat(lock.whole()).as("both bureaus are known whole").isTrue();
      }
    }
    assertThat(both).contains(people.split(" "));
  }

  @Test
  void of_the_party_no_interlock_with_a_body_known_in_part_is_whole() {
    LocalDate day = LocalDate.of(1924, 6, 5);
    for (Interlock lock : Interlock.all(Party.history(), day)) {
      for (Body body : List.of(lock.one(), lock.other())) {
        boolean partial =
            Party.history().data().completeness().stream()
                .filter(row -> row.body().equals(body.id()) && row.spell().holdsOn(day))
                .anyMatch(row -> !row.statement().equals("complete"));
        if (partial) {
          assertThat(lock.whole()).as(body.id()).isFalse();
        }
      }
    }
  }

  @Test
  void a_day_without_seats_has_none() {
    History early = Party.history();
    assertThat(Interlock.all(early, LocalDate.of(1850, 1, 1))).isEmpty();
  }
}
