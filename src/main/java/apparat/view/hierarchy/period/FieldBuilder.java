package apparat.view.hierarchy.period;

import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Panel;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.seating.Seating;
import apparat.layout.seating.Stay;
import apparat.record.Allegiance;
import apparat.record.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds who stood in which camp when, so that each camp gets a zone wide enough. */
final class FieldBuilder {
  /** A camp that never has more squares than these gets no zone of its own. */
  private static final int GUESTS = 2;

  private record Bench(String zone, boolean full) {}

  private final History history;
  private final Panel panel;
  private final Map<Bench, List<Stay>> stays = new LinkedHashMap<>();

  FieldBuilder(History history, Panel panel) {
    this.history = history;
    this.panel = panel;
  }

  FieldPlaces build(Stays all) {
    Map<String, List<LocalDate>> turns = turns();
    for (Stays.Stretch stretch : all.in(panel.bodies().getFirst())) {
      sit(stretch, turns.getOrDefault(stretch.person(), List.of()));
    }
    stays.replaceAll((bench, sittings) -> joined(sittings));
    Map<String, Seating> full = seatings(true);
    Map<String, Seating> candidates = seatings(false);
    return new FieldPlaces(panel, need(full, candidates), full, candidates);
  }

  /** The days on which the camp of a person may change. */
  private Map<String, List<LocalDate>> turns() {
    Map<String, List<LocalDate>> turns = new HashMap<>();
    for (Allegiance row : history.data().allegiances()) {
      List<LocalDate> days = turns.computeIfAbsent(row.person(), id -> new ArrayList<>());
      days.add(row.spell().firstDay());
      days.add(row.spell().endDay());
    }
    for (Camp camp : history.manifest().camps()) {
      for (String person : camp.people()) {
        history
            .findPerson(person)
            .flatMap(Person::died)
            .ifPresent(
                died -> turns.computeIfAbsent(person, id -> new ArrayList<>()).add(died.first()));
      }
    }
    return turns;
  }

  /** Cuts a stretch where the person's camp changes. */
  private void sit(Stays.Stretch stretch, List<LocalDate> turns) {
    TreeSet<LocalDate> days = new TreeSet<>(turns);
    days.add(stretch.start());
    for (LocalDate day : days.subSet(stretch.start(), stretch.end())) {
      LocalDate next = days.higher(day);
      LocalDate end = next == null || next.isAfter(stretch.end()) ? stretch.end() : next;
      String zone = history.campOf(stretch.person(), day).map(Camp::id).orElse(FieldPlaces.NO_CAMP);
      List<Stay> bench =
          stays.computeIfAbsent(new Bench(zone, stretch.rank().full()), key -> new ArrayList<>());
      bench.add(new Stay(stretch.person(), day, end, stretch.order()));
    }
  }

  /** Stays of one person that follow each other without a gap are one. */
  private static List<Stay> joined(List<Stay> bench) {
    Map<String, List<Stay>> byPerson = new LinkedHashMap<>();
    for (Stay stay : bench) {
      List<Stay> own = byPerson.computeIfAbsent(stay.person(), id -> new ArrayList<>());
      Stay last = own.isEmpty() ? stay : own.getLast();
      if (!own.isEmpty() && last.end().equals(stay.start())) {
        own.set(
            own.size() - 1, new Stay(last.person(), last.start(), stay.end(), last.precedence()));
      } else {
        own.add(stay);
      }
    }
    return byPerson.values().stream().flatMap(List::stream).toList();
  }

  private Map<String, Seating> seatings(boolean full) {
    Map<String, Seating> seatings = new LinkedHashMap<>();
    stays.forEach(
        (bench, list) -> {
          if (bench.full() == full) {
            seatings.put(bench.zone(), Seating.of(list));
          }
        });
    return seatings;
  }

  private Need.Field need(Map<String, Seating> full, Map<String, Seating> candidates) {
    List<Need.Zone> own = new ArrayList<>();
    List<Need.Zone> guests = new ArrayList<>();
    List<Camp> camps =
        history.manifest().camps().stream().sorted(Comparator.comparingInt(Camp::order)).toList();
    for (Camp camp : camps) {
      int filled = size(full, camp.id());
      int outlined = size(candidates, camp.id());
      if (filled + outlined > GUESTS) {
        own.add(new Need.Zone(camp.id(), filled, outlined, Need.Stand.LEFT));
      } else if (filled + outlined > 0) {
        guests.add(new Need.Zone(camp.id(), filled, outlined, Need.Stand.GUEST));
      }
    }
    List<Need.Zone> zones = new ArrayList<>(own.subList(0, (own.size() + 1) / 2));
    zones.add(
        new Need.Zone(
            FieldPlaces.NO_CAMP,
            Math.max(1, size(full, FieldPlaces.NO_CAMP)),
            size(candidates, FieldPlaces.NO_CAMP) + unnamed(),
            Need.Stand.MIDDLE));
    own.subList((own.size() + 1) / 2, own.size())
        .forEach(
            zone ->
                zones.add(
                    new Need.Zone(zone.id(), zone.full(), zone.candidates(), Need.Stand.RIGHT)));
    zones.addAll(guests);
    return new Need.Field(zones, beside(guests, true), beside(guests, false));
  }

  private static int size(Map<String, Seating> seatings, String zone) {
    Seating seating = seatings.get(zone);
    return seating == null ? 0 : seating.size();
  }

  /** The most seats of candidates whose names are not known. */
  private int unnamed() {
    String body = panel.bodies().getFirst();
    return history.data().completeness().stream()
        .filter(row -> row.body().equals(body) && row.role().equals("candidate"))
        .filter(row -> row.size().isPresent() && row.known().isPresent())
        .mapToInt(row -> row.size().getAsInt() - row.known().getAsInt())
        .max()
        .orElse(0);
  }

  /** How many squares of the middle zone are in use while a guest is there. */
  private int beside(List<Need.Zone> guests, boolean full) {
    List<String> ids = guests.stream().map(Need.Zone::id).toList();
    List<Stay> visits =
        stays.entrySet().stream()
            .filter(entry -> ids.contains(entry.getKey().zone()))
            .flatMap(entry -> entry.getValue().stream())
            .toList();
    return (int)
        stays.getOrDefault(new Bench(FieldPlaces.NO_CAMP, full), List.of()).stream()
            .filter(stay -> visits.stream().anyMatch(visit -> meet(stay, visit)))
            .count();
  }

  private static boolean meet(Stay one, Stay other) {
    return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
  }
}
