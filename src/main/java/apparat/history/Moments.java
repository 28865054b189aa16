package apparat.history;

import apparat.record.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The events by date, and which of them a lecture stops at. */
final class Moments {

  private final LocalDate firstDay;
  private final List<Event> events;
  private final List<Event> keyMoments;

  Moments(DataSet data) {
    this.firstDay = data.manifest().firstDay();
    this.events = data.events().stream().sorted(Comparator.comparing(Moments::day)).toList();
    this.keyMoments =
        events.stream().filter(event -> data.manifest().keyMoments().contains(event.id())).toList();
  }

  private static LocalDate day(Event event) {
    return event.date().first();
  }

  List<Event> keyMoments() {
    return keyMoments;
  }

  List<Event> between(LocalDate from, LocalDate to) {
    return events.stream()
        .filter(event -> !day(event).isBefore(from) && !day(event).isAfter(to))
        .toList();
  }

  /** The last day of the key moment before the latest one, else the first day of the period. */
  ComparedMoment compared(LocalDate day) {
    Optional<LocalDate> latest = latest(day).map(Moments::day);
    Optional<Event> before = latest.flatMap(found -> latest(found.minusDays(1)));
    return before
        .map(event -> new ComparedMoment(endOf(event, latest.orElse(day)), Optional.of(event)))
        .orElse(new ComparedMoment(firstDay, Optional.empty()));
  }

  /** The last day of the event, which must lie before the next one. */
  private static LocalDate endOf(Event event, LocalDate next) {
    LocalDate last = event.end().map(end -> end.first().minusDays(1)).orElse(day(event));
    LocalDate limited = last.isBefore(next) ? last : next.minusDays(1);
    return limited.isBefore(day(event)) ? day(event) : limited;
  }

  private Optional<Event> latest(LocalDate day) {
    return keyMoments.reversed().stream().filter(event -> !day(event).isAfter(day)).findFirst();
  }

  /**
   * The weightiest event since the last key moment or, before the first of them, since the first
   * day of the period.
   */
  Optional<Event> caption(LocalDate day) {
    LocalDate since = latest(day).map(Moments::day).orElse(firstDay);
    return between(since, day).reversed().stream().max(Comparator.comparingInt(Event::weight));
  }
}
