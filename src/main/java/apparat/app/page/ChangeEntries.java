package apparat.app.page;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Section;
import apparat.app.page.part.Reading;
import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.DateWords;
import apparat.history.Manifest;
import apparat.history.sides.Chronicle;
import apparat.record.Event;
import apparat.record.Faction;
import apparat.time.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changed on the days of an event: bodies and seats, then sides, groups and ties. Of an event
 * whose day is not known, or which lasted long, only what touches those whom it names: the rest
 * would be the chronicle of a month.
 */
final class ChangeEntries {

  private static final Set<Kind> SEATS = EnumSet.range(Kind.FOUNDED, Kind.CAME);
  private static final Set<Kind> TIES = EnumSet.range(Kind.TURNED, Kind.TIED);

  /** A congress is told whole; what lasted longer is a time, not a day. */
  private static final int LONGEST = 14;

  private final Reading reading;
  private final Event event;
  private final LocalDate first;
  private final LocalDate last;

  /**
   * @param reading as on the day of the event
   */
  ChangeEntries(Reading reading, Event event) {
    Manifest manifest = reading.history().manifest();
    this.reading = reading;
    this.event = event;
    this.first = later(event.date().first(), manifest.firstDay());
    LocalDate end = event.end().map(over -> over.first().minusDays(1)).orElse(event.date().last());
    this.last = later(first, end.isAfter(manifest.lastDay()) ? manifest.lastDay() : end);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Seats, then sides and ties, as far as something changed; those named in the event first. */
  List<Section> sections() {
    List<Change> all = changes();
    List<Section> sections = new ArrayList<>();
    section("Seats changed", all, true).ifPresent(sections::add);
    section("Sides and ties changed", all, false).ifPresent(sections::add);
    return sections;
  }

  /** Whether there is a day before with which to compare. */
  boolean comparable() {
    return last.isAfter(reading.history().manifest().firstDay());
  }

  /** When it was, as it stands in a sentence. */
  String when() {
    return first.equals(last) ? "on that day" : "in those days";
  }

  private Optional<Section> section(String what, List<Change> all, boolean seats) {
    return Section.counted(
        what + " " + when() + (isLimited() ? ", of those named" : ""),
        all.stream()
            .filter(change -> SEATS.contains(change.kind()) == seats)
            .sorted(Comparator.comparing(this::remoteness))
            .map(this::entry)
            .toList());
  }

  private List<Change> changes() {
    LocalDate before = first.minusDays(1);
    LocalDate from = later(before, reading.history().manifest().firstDay());
    return new Chronicle(reading.history())
        .between(from, last).stream().filter(change -> !isLimited() || touches(change)).toList();
  }

  private boolean isLimited() {
    return event.date().precision() != Precision.DAY || last.isAfter(first.plusDays(LONGEST));
  }

  private boolean touches(Change change) {
    return remoteness(change) < 2;
  }

  /** Nearest are the people whom the event names, then its bodies. */
  private int remoteness(Change change) {
    if (change.people().stream().anyMatch(event.people()::contains)) {
      return 0;
    }
    return change.body().filter(event.bodies()::contains).isPresent() ? 1 : 2;
  }

  private Entry entry(Change change) {
    Selection target = target(change);
    Entry entry =
        Entry.of(change.sentence(), isDated(change) ? DateWords.day(change.day()) : "")
            .signed(change.person().flatMap(reading.signs()::of))
            .to(target)
            .from(reading.sources().of(change.sources()));
    return target instanceof Selection.OfPerson ? placed(entry, change) : entry;
  }

  /** A day that is not exact stands in the sentence. */
  private boolean isDated(Change change) {
    return !first.equals(last) && change.exact();
  }

  /** The body or group of which a sentence on a person speaks, to go there. */
  private Entry placed(Entry entry, Change change) {
    Optional<Entry> body =
        change
            .body()
            .map(id -> entry.linking(reading.snapshot().shortNameOf(id), new Selection.OfBody(id)));
    return body.or(
            () ->
                change
                    .faction()
                    .flatMap(reading.history()::findFaction)
                    .map(group -> entry.linking(group.name(), faction(group))))
        .orElse(entry);
  }

  private static Selection faction(Faction group) {
    return new Selection.OfFaction(group.id());
  }

  private static Selection target(Change change) {
    List<String> people = change.people();
    if (TIES.contains(change.kind()) && people.size() == 2) {
      return new Selection.OfTie(people.getFirst(), people.getLast());
    }
    Optional<Selection> group = change.faction().map(Selection.OfFaction::new);
    if (people.size() != 1 && group.isPresent()) {
      return group.get();
    }
    return change
        .person()
        .<Selection>map(Selection.OfPerson::new)
        .or(() -> change.body().map(Selection.OfBody::new))
        .or(() -> group)
        .orElse(Selection.NOTHING);
  }
}
