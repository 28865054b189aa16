package apparat.history;

import apparat.history.index.RowsByTime;
import apparat.record.Allegiance;
import apparat.record.BodyName;
import apparat.record.Membership;
import apparat.record.Person;
import apparat.time.HistoricalDate;
import apparat.time.SpellIndex;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days on which something in the hierarchy changes: a seat, a body, its name, who stands over
 * it, a seated person's camp.
 */
final class Keyframes {

  private final History history;
  private final Map<String, List<Membership>> seats;
  private final TreeSet<LocalDate> days = new TreeSet<>();
  private final List<LocalDate> inOrder;

  Keyframes(History history) {
    this.history = history;
    RowsByTime rows = history.rows();
    seats = RowsByTime.grouped(rows.memberships().items(), Membership::person);
    LocalDate first = history.manifest().firstDay();
    LocalDate last = history.manifest().lastDay();
    days.add(first);
    Stream.of(rows.memberships(), rows.bodies(), rows.supervisions(), names())
        .flatMap(index -> index.boundaries().stream())
        .forEach(days::add);
    history.data().allegiances().forEach(this::addWhereCampChanges);
    lifelongCamps().forEach(this::addWhereCampChanges);
    days.headSet(first).clear();
    days.tailSet(last, false).clear();
    this.inOrder = List.copyOf(days);
  }

  private SpellIndex<BodyName> names() {
    List<BodyName> names = history.rows().names().values().stream().flatMap(List::stream).toList();
    return SpellIndex.of(names, BodyName::spell);
  }

  private Stream<Person> lifelongCamps() {
    return history.manifest().camps().stream()
        .flatMap(camp -> camp.people().stream())
        .flatMap(id -> history.findPerson(id).stream());
  }

  private void addWhereCampChanges(Person person) {
    person.died().map(HistoricalDate::first).ifPresent(day -> addIfCampChanges(person.id(), day));
  }

  private void addWhereCampChanges(Allegiance allegiance) {
    allegiance
        .spell()
        .start()
        .map(HistoricalDate::first)
        .ifPresent(day -> addIfCampChanges(allegiance.person(), day));
    allegiance
        .spell()
        .end()
        .map(HistoricalDate::first)
        .ifPresent(day -> addIfCampChanges(allegiance.person(), day));
  }

  private void addIfCampChanges(String person, LocalDate day) {
    LocalDate before = day.minusDays(1);
    if (!history.campOf(person, before).equals(history.campOf(person, day))
        && (seated(person, before) || seated(person, day))) {
      days.add(day);
    }
  }

  private boolean seated(String person, LocalDate day) {
    return seats.getOrDefault(person, List.of()).stream().anyMatch(row -> row.spell().holdsOn(day));
  }

  List<LocalDate> days() {
    return inOrder;
  }

  Optional<LocalDate> after(LocalDate day) {
    return Optional.ofNullable(days.higher(day));
  }

  Optional<LocalDate> before(LocalDate day) {
    return Optional.ofNullable(days.lower(day));
  }
}
