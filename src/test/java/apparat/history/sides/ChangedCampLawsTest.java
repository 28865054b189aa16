package apparat.history.sides;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Camp;
import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.sides.RandomSides.Stand;
import apparat.history.words.Quoted;
import apparat.record.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** Who has another camp than the day before changes sides in words too, whatever row says so. */
@Domain(RandomSides.class)
@Domain(DomainContext.Global.class)
class ChangedCampLawsTest {

  private static List<Change> switched(History history, LocalDate from, LocalDate to) {
    return new SideChanges(history)
        .between(from, to).stream().filter(change -> change.kind() == Kind.SWITCHED).toList();
  }

  /** Person, day and both camps, from asking whose side everybody is on each day. */
  private static Set<String> naive(History history, List<LocalDate> days) {
    Set<String> expected = new TreeSet<>();
    for (LocalDate day : days) {
      for (Person person : history.data().people()) {
        Optional<Camp> before = history.campOf(person.id(), day.minusDays(1));
        Optional<Camp> after = history.campOf(person.id(), day);
        boolean alive = person.died().map(death -> day.isBefore(death.first())).orElse(true);
        if (alive && before.isPresent() && after.isPresent() && !before.equals(after)) {
          expected.add(entry(day, person.id(), before.get().name(), after.get().name()));
        }
      }
    }
    return expected;
  }

  private static String entry(LocalDate day, String person, String before, String after) {
    return day + " " + person + " from " + Quoted.of(before) + " to " + Quoted.of(after);
  }

  private static List<String> told(List<Change> changes) {
    List<String> told = new ArrayList<>();
    for (Change change : changes) {
      String sentence = change.sentence();
      int start = sentence.indexOf(", from \"") + 2;
      String way = sentence.substring(start, sentence.lastIndexOf('"') + 1);
      change.people().forEach(person -> told.add(change.day() + " " + person + " " + way));
    }
    return told;
  }

  @Property(tries = 150)
  void each_change_of_camp_is_told_once_and_no_other(@ForAll @Size(max = 16) List<Stand> rows) {
    History history = RandomSides.history(rows);
    assertThat(told(switched(history, RandomSides.BEFORE, RandomSides.AFTER)))
        .containsExactlyInAnyOrderElementsOf(naive(history, RandomSides.firsts()));
  }

  @Property(tries = 60)
  void the_sentence_names_them_and_rests_on_rows_that_turn_that_day(
      @ForAll @Size(max = 16) List<Stand> rows) {
    History history = RandomSides.history(rows);
    for (Change change : switched(history, RandomSides.BEFORE, RandomSides.AFTER)) {
      assertThat(change.people())
          .allSatisfy(id -> assertThat(change.sentence()).contains(history.person(id).name()));
      assertThat(change.rows())
          .isNotEmpty()
          .allMatch(row -> turns(rows.get(row.line() - 2), change.day()));
    }
  }

  private static boolean turns(Stand row, LocalDate day) {
    return row.start().equals(day.toString()) || row.end().equals(day.toString());
  }

  @Property(tries = 60)
  void the_order_of_rows_does_not_change_who_is_told(@ForAll @Size(max = 16) List<Stand> rows) {
    List<Stand> turned = new ArrayList<>(rows);
    Collections.reverse(turned);
    List<Change> one = switched(RandomSides.history(rows), RandomSides.BEFORE, RandomSides.AFTER);
    List<Change> other =
        switched(RandomSides.history(turned), RandomSides.BEFORE, RandomSides.AFTER);
    assertThat(told(other)).containsExactlyInAnyOrderElementsOf(told(one));
  }

  @Test
  void who_brings_another_camp_into_the_same_bloc_has_changed_sides() {
    List<Stand> rows =
        List.of(
            new Stand("bob", "pact", "member", "red", "1922-03-01", "1922-06-01"),
            new Stand("bob", "pact", "member", "blue", "1922-06-01", "1922-11-01"));
    assertThat(
            new SideChanges(RandomSides.history(rows))
                .between(LocalDate.of(1922, 5, 1), LocalDate.of(1922, 7, 1)))
        .extracting(Change::sentence)
        .containsExactly("Bob changes sides, from \"Red\" to \"Blue\"");
  }

  @Test
  void the_dead_change_no_sides() {
    List<Stand> rows =
        List.of(
            new Stand("ann", "reds", "member", "", "1922-02-01", ""),
            new Stand("ann", "pact", "member", "", "1922-03-01", "1922-07-01"));
    History history = RandomSides.history(rows);
    assertThat(history.campOf("ann", RandomSides.DEATH)).map(Camp::id).contains("red");
    assertThat(switched(history, RandomSides.BEFORE, RandomSides.AFTER)).isEmpty();
  }

  @Test
  void of_the_party_each_change_of_camp_is_told_once_and_no_other() {
    History party = Party.history();
    LocalDate first = party.manifest().firstDay();
    LocalDate last = party.manifest().lastDay();
    TreeSet<LocalDate> days = new TreeSet<>();
    party.data().allegiances().stream()
        .map(row -> row.spell())
        .forEach(spell -> days.addAll(List.of(spell.firstDay(), spell.endDay())));
    List<LocalDate> inside = List.copyOf(days.subSet(first, false, last, true));
    assertThat(told(switched(party, first, last)))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(naive(party, inside));
  }
}
