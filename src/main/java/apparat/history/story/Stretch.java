package apparat.history.story;

import apparat.history.Camp;
import apparat.history.History;
import apparat.record.Allegiance;
import apparat.record.Faction;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days of the period on which a person has one side and is in the same groups.
 *
 * @param to the first day on which it is otherwise
 * @param groups the rows that say so, of one group several where the role changed
 */
record Stretch(LocalDate from, LocalDate to, Optional<Camp> camp, List<Allegiance> groups) {

  private static final Comparator<Allegiance> BY_START =
      Comparator.comparing((Allegiance row) -> row.spell().firstDay())
          .thenComparing(Allegiance::faction);

  /** A signature under a text is no group that one is in. */
  static boolean isText(Faction faction) {
    return faction.kind().equals("declaration");
  }

  /** The stretches of a person from the first day of the period to the last, or to death. */
  static List<Stretch> of(History history, String person) {
    List<Allegiance> rows =
        history.data().allegiances().stream()
            .filter(row -> row.person().equals(person))
            .filter(row -> history.findFaction(row.faction()).filter(f -> !isText(f)).isPresent())
            .sorted(BY_START)
            .toList();
    List<LocalDate> days = new ArrayList<>(days(history, person, rows));
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i + 1 < days.size(); i++) {
      LocalDate from = days.get(i);
      List<Allegiance> held = rows.stream().filter(row -> row.spell().holdsOn(from)).toList();
      Stretch next = new Stretch(from, days.get(i + 1), history.campOf(person, from), held);
      if (!stretches.isEmpty() && stretches.getLast().isLike(next)) {
        stretches.add(stretches.removeLast().with(next));
      } else {
        stretches.add(next);
      }
    }
    return stretches;
  }

  private static NavigableSet<LocalDate> days(
      History history, String person, List<Allegiance> rows) {
    LocalDate first = history.manifest().firstDay();
    LocalDate end =
        history
            .person(person)
            .died()
            .map(HistoricalDate::first)
            .filter(death -> !death.isAfter(history.manifest().lastDay()))
            .orElse(history.manifest().lastDay().plusDays(1));
    if (!end.isAfter(first)) {
      return new TreeSet<>(); // who died before has no turns
    }
    NavigableSet<LocalDate> days = new TreeSet<>(List.of(first, end));
    rows.forEach(row -> days.addAll(List.of(row.spell().firstDay(), row.spell().endDay())));
    return days.subSet(first, true, end, true);
  }

  /** With what follows; who has another role in a group later on is in it by both rows. */
  private Stretch with(Stretch next) {
    List<Allegiance> rows =
        Stream.concat(groups.stream(), next.groups().stream()).distinct().toList();
    return new Stretch(from, next.to(), camp, rows);
  }

  /** The rows that hold on its first day. */
  List<Allegiance> atFirst() {
    return on(from);
  }

  /** The rows that hold on its last day. */
  List<Allegiance> atLast() {
    return on(to.minusDays(1));
  }

  private List<Allegiance> on(LocalDate day) {
    return groups.stream().filter(row -> row.spell().holdsOn(day)).toList();
  }

  private boolean isLike(Stretch next) {
    return camp.equals(next.camp()) && factions().equals(next.factions());
  }

  Set<String> factions() {
    return groups.stream().map(Allegiance::faction).collect(Collectors.toSet());
  }
}
