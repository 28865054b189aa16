package apparat.history.sides;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.sides.RandomSides.Stand;
import apparat.record.Allegiance;
import apparat.record.Faction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** Whoever hears the changes of factions one by one knows on every day who is in which. */
@Domain(RandomSides.class)
@Domain(DomainContext.Global.class)
class FactionLifeLawsTest {

  private static final Set<Kind> IN = Set.of(Kind.FORMED, Kind.JOINED);
  private static final Set<Kind> OUT = Set.of(Kind.DISSOLVED, Kind.QUIT);

  private static List<Change> ofFactions(History history, LocalDate from, LocalDate to) {
    return new SideChanges(history)
        .between(from, to).stream()
            .filter(change -> IN.contains(change.kind()) || OUT.contains(change.kind()))
            .toList();
  }

  /** The same, with the deaths by which people leave factions. */
  private static List<Change> withDeaths(History history, LocalDate from, LocalDate to) {
    return new SideChanges(history)
        .between(from, to).stream()
            .filter(
                change ->
                    change.kind() == Kind.DIED
                        || IN.contains(change.kind())
                        || OUT.contains(change.kind()))
            .toList();
  }

  /** Who is in which faction, by the tables. */
  private static Map<String, Set<String>> members(History history, LocalDate day) {
    return history.at(day).allegiances().stream()
        .collect(
            Collectors.groupingBy(
                Allegiance::faction,
                Collectors.mapping(Allegiance::person, Collectors.toCollection(TreeSet::new))));
  }

  private static void hear(History history, Map<String, Set<String>> members, Change change) {
    if (change.kind() == Kind.DIED) {
      history.data().allegiances().stream()
          .filter(row -> change.rows().contains(row.row()))
          .forEach(row -> members.get(row.faction()).remove(row.person()));
      members.values().removeIf(Set::isEmpty);
    } else {
      hear(members, change);
    }
  }

  private static void hear(Map<String, Set<String>> members, Change change) {
    String faction = change.faction().orElseThrow();
    Set<String> there = members.computeIfAbsent(faction, id -> new TreeSet<>());
    if (IN.contains(change.kind())) {
      there.addAll(change.people());
    } else {
      assertThat(there).as(change.sentence()).containsAll(change.people());
      there.removeAll(change.people());
    }
    members.values().removeIf(Set::isEmpty);
  }

  @Property(tries = 100)
  void told_one_after_the_other_they_make_every_day(@ForAll @Size(max = 16) List<Stand> rows) {
    History history = RandomSides.history(rows);
    Map<String, Set<String>> heard = new HashMap<>(members(history, RandomSides.BEFORE));
    LocalDate before = RandomSides.BEFORE;
    for (LocalDate day : RandomSides.firsts()) {
      withDeaths(history, before, day).forEach(change -> hear(history, heard, change));
      assertThat(heard).as("%s", day).isEqualTo(members(history, day));
      before = day;
    }
    withDeaths(history, before, RandomSides.AFTER).forEach(change -> hear(history, heard, change));
    assertThat(heard).isEqualTo(members(history, RandomSides.AFTER));
  }

  @Property(tries = 100)
  void a_faction_forms_and_ends_on_its_own_days_only(@ForAll @Size(max = 16) List<Stand> rows) {
    History history = RandomSides.history(rows);
    for (Change change : ofFactions(history, RandomSides.BEFORE, RandomSides.AFTER)) {
      Faction faction = history.faction(change.faction().orElseThrow());
      if (change.kind() == Kind.FORMED) {
        assertThat(change.day()).isEqualTo(faction.spell().firstDay());
      }
      if (change.kind() == Kind.DISSOLVED) {
        assertThat(change.day()).isEqualTo(faction.spell().endDay());
      }
    }
  }

  @Property(tries = 60)
  void whether_people_are_recorded_or_not_it_is_told_that_it_forms_and_ends(
      @ForAll @Size(max = 10) List<Stand> rows) {
    History history = RandomSides.history(rows);
    List<Change> all = ofFactions(history, RandomSides.BEFORE, RandomSides.AFTER);
    for (Faction faction : history.data().factions()) {
      assertThat(told(all, Kind.FORMED, faction)).isEqualTo(faction.spell().start().isPresent());
      assertThat(told(all, Kind.DISSOLVED, faction)).isEqualTo(faction.spell().end().isPresent());
    }
  }

  @Test
  void of_nobody_the_sentence_says_nothing_more() {
    assertThat(ofFactions(RandomSides.history(List.of()), RandomSides.BEFORE, RandomSides.AFTER))
        .extracting(Change::sentence)
        .containsExactly(
            "The Reds form",
            "The Pact forms",
            "The Letter is signed",
            "The League falls apart",
            "The time of the Letter is over",
            "The Reds break up",
            "The Pact falls apart");
  }

  @Property(tries = 100)
  void every_sentence_rests_on_rows_that_turn_that_day(@ForAll @Size(max = 16) List<Stand> rows) {
    History history = RandomSides.history(rows);
    for (Change change : ofFactions(history, RandomSides.BEFORE, RandomSides.AFTER)) {
      String day = change.day().toString();
      assertThat(change.rows())
          .isNotEmpty()
          .filteredOn(row -> row.table().equals("allegiances"))
          .extracting(row -> rows.get(row.line() - 2))
          .allMatch(row -> row.start().equals(day) || row.end().equals(day))
          .allMatch(row -> row.faction().equals(change.faction().orElseThrow()));
    }
  }

  @Test
  void of_the_party_told_one_after_the_other_they_make_every_day() {
    History party = Party.history();
    LocalDate before = party.manifest().firstDay();
    Map<String, Set<String>> heard = new HashMap<>(members(party, before));
    TreeSet<LocalDate> days = new TreeSet<>();
    party.data().allegiances().stream()
        .map(Allegiance::spell)
        .forEach(spell -> days.addAll(List.of(spell.firstDay(), spell.endDay())));
    for (LocalDate day : days.subSet(before, false, party.manifest().lastDay(), true)) {
      withDeaths(party, before, day).forEach(change -> hear(party, heard, change));
      assertThat(heard).as("%s", day).isEqualTo(members(party, day));
      before = day;
    }
  }

  @Test
  void of_the_party_every_faction_that_begins_or_ends_in_the_period_is_told_so() {
    History party = Party.history();
    LocalDate first = party.manifest().firstDay();
    LocalDate last = party.manifest().lastDay();
    List<Change> told = ofFactions(party, first, last);
    for (Faction faction : party.data().factions()) {
      assertThat(told(told, Kind.FORMED, faction))
          .as("%s begins", faction.id())
          .isEqualTo(inside(faction.spell().firstDay(), first, last));
      assertThat(told(told, Kind.DISSOLVED, faction))
          .as("%s ends", faction.id())
          .isEqualTo(inside(faction.spell().endDay(), first, last));
    }
  }

  private static boolean inside(LocalDate day, LocalDate first, LocalDate last) {
    return day.isAfter(first) && !day.isAfter(last);
  }

  private static boolean told(List<Change> changes, Kind kind, Faction faction) {
    return changes.stream()
        .anyMatch(
            change -> change.kind() == kind && change.faction().orElseThrow().equals(faction.id()));
  }
}
