package apparat.view.hierarchy.period;

import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Panel;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.seating.Seating;
import apparat.layout.seating.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Goes through the days of change and finds who stood in which camp, so that each camp gets a zone
 * wide enough.
 */
final class FieldBuilder {
  /** A camp that never has more squares than these gets no zone of its own. */
  private static final int GUESTS = 2;

  private record Bench(String zone, boolean full) {}

  private record Sitting(String person, Bench bench) {}

  private final History history;
  private final Panel panel;
  private final Map<Bench, List<Stay>> stays = new LinkedHashMap<>();
  private final Map<Sitting, LocalDate> open = new LinkedHashMap<>();
  private final List<LocalDate> days;

  FieldBuilder(History history, Panel panel) {
    this.history = history;
    this.panel = panel;
    this.days = days(history, panel.bodies().getFirst());
  }

  FieldPlaces build() {
    for (LocalDate day : days) {
      record(day);
    }
    close(open.keySet().stream().toList(), history.manifest().lastDay().plusDays(1));
    Map<String, Seating> full = seatings(true);
    Map<String, Seating> candidates = seatings(false);
    return new FieldPlaces(panel, need(full, candidates), full, candidates);
  }

  /** The days of change on which somebody comes or goes here, or a camp may change. */
  private static List<LocalDate> days(History history, String body) {
    Set<LocalDate> turns = new TreeSet<>();
    turns.add(history.manifest().firstDay());
    history.data().memberships().stream()
        .filter(row -> row.body().equals(body))
        .forEach(row -> turns.addAll(List.of(row.spell().firstDay(), row.spell().endDay())));
    history
        .data()
        .allegiances()
        .forEach(row -> turns.addAll(List.of(row.spell().firstDay(), row.spell().endDay())));
    history.manifest().camps().stream()
        .flatMap(camp -> camp.people().stream())
        .flatMap(person -> history.findPerson(person).stream())
        .flatMap(person -> person.died().stream())
        .forEach(died -> turns.add(died.first()));
    return history.keyframes().stream().filter(turns::contains).toList();
  }

  private void record(LocalDate day) {
    Snapshot snapshot = history.at(day);
    Set<Sitting> now = new LinkedHashSet<>();
    for (Seat seat : snapshot.seatsIn(panel.bodies().getFirst())) {
      String zone = snapshot.campOf(seat.person().id()).map(Camp::id).orElse(FieldPlaces.NO_CAMP);
      now.add(new Sitting(seat.person().id(), new Bench(zone, seat.rank().full())));
    }
    close(open.keySet().stream().filter(sitting -> !now.contains(sitting)).toList(), day);
    now.forEach(sitting -> open.putIfAbsent(sitting, day));
  }

  private void close(List<Sitting> sittings, LocalDate day) {
    for (Sitting sitting : sittings) {
      List<Stay> bench = stays.computeIfAbsent(sitting.bench(), key -> new ArrayList<>());
      bench.add(new Stay(sitting.person(), open.remove(sitting), day, 0));
    }
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
