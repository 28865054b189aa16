package apparat.history;

import apparat.history.index.RowsByTime;
import apparat.record.BodyName;
import apparat.time.HistoricalDate;
import apparat.time.SpellIndex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days on which something in the hierarchy changes: a seat, a body, its name, who stands over
 * it, a seated person's camp.
 */
final class Keyframes {

  private final History history;
  private final TreeSet<LocalDate> days = new TreeSet<>();

  Keyframes(History history) {
    this.history = history;
    RowsByTime rows = history.rows();
    LocalDate first = history.manifest().firstDay();
    LocalDate last = history.manifest().lastDay();
    days.add(first);
    Stream.of(rows.memberships(), rows.bodies(), rows.supervisions(), names())
        .flatMap(index -> index.boundaries().stream())
        .forEach(days::add);
    campDays().filter(this::campChanges).forEach(days::add);
    days.headSet(first).clear();
    days.tailSet(last, false).clear();
  }

  private SpellIndex<BodyName> names() {
    return SpellIndex.of(history.data().bodyNames(), BodyName::spell);
  }

  /** The days on which a camp could change. */
  private Stream<LocalDate> campDays() {
    Stream<LocalDate> deaths =
        history.manifest().camps().stream()
            .flatMap(camp -> camp.people().stream())
            .flatMap(id -> history.findPerson(id).stream())
            .flatMap(person -> person.died().stream())
            .map(HistoricalDate::first);
    return Stream.concat(history.rows().allegiances().boundaries().stream(), deaths)
        .filter(day -> !days.contains(day));
  }

  private boolean campChanges(LocalDate day) {
    Snapshot before = new Snapshot(history, day.minusDays(1));
    Snapshot after = new Snapshot(history, day);
    return after.seats().stream()
        .map(seat -> seat.person().id())
        .distinct()
        .anyMatch(person -> !before.campOf(person).equals(after.campOf(person)));
  }

  List<LocalDate> days() {
    return List.copyOf(days);
  }

  Optional<LocalDate> after(LocalDate day) {
    return Optional.ofNullable(days.higher(day));
  }

  Optional<LocalDate> before(LocalDate day) {
    return Optional.ofNullable(days.lower(day));
  }
}
