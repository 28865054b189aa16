package apparat.history.sides;

import apparat.history.History;
import apparat.record.Allegiance;
import apparat.record.Faction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The days on which a row of people in factions begins or ends. */
final class AllegianceSteps {

  /** Who has several roles in a faction at once has the first of these. */
  private static final List<String> STRONGEST_FIRST =
      List.of("leader", "member", "signatory", "sympathiser");

  private record Place(String person, String faction) {}

  private final NavigableMap<LocalDate, List<AllegianceStep>> byDay = new TreeMap<>();

  AllegianceSteps(History history) {
    Map<Place, List<Allegiance>> places = new LinkedHashMap<>();
    for (Allegiance row : history.data().allegiances()) {
      if (history.findPerson(row.person()).isPresent() && !row.spell().isEmpty()) {
        Place place = new Place(row.person(), row.faction());
        places.computeIfAbsent(place, key -> new ArrayList<>()).add(row);
      }
    }
    places.forEach(
        (place, rows) ->
            history.findFaction(place.faction()).ifPresent(faction -> add(faction, rows)));
  }

  private void add(Faction faction, List<Allegiance> rows) {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    rows.forEach(row -> turns.add(row.spell().firstDay()));
    rows.forEach(row -> turns.add(row.spell().endDay()));
    turns.remove(LocalDate.MIN);
    turns.remove(LocalDate.MAX);
    for (LocalDate day : turns) {
      AllegianceStep step =
          new AllegianceStep(
              rows.getFirst().person(),
              faction,
              role(rows, day.minusDays(1)),
              role(rows, day),
              rows.stream().filter(row -> turns(row, day)).toList());
      byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(step);
    }
  }

  private static boolean turns(Allegiance row, LocalDate day) {
    return row.spell().firstDay().equals(day) || row.spell().endDay().equals(day);
  }

  private static Optional<String> role(List<Allegiance> rows, LocalDate day) {
    return rows.stream()
        .filter(row -> row.spell().holdsOn(day))
        .map(Allegiance::role)
        .min(Comparator.comparingInt(AllegianceSteps::place));
  }

  private static int place(String role) {
    int place = STRONGEST_FIRST.indexOf(role);
    return place < 0 ? STRONGEST_FIRST.size() : place;
  }

  NavigableSet<LocalDate> days() {
    return byDay.navigableKeySet();
  }

  /** The steps of the day in the order of the table. */
  List<AllegianceStep> on(LocalDate day) {
    return byDay.getOrDefault(day, List.of());
  }
}
