package apparat.history.index;

import apparat.record.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The events by date.
 *
 * @param all by date; of one day, in the order of the table
 * @param keyMoments those that a lecture stops at
 */
public record EventsByTime(List<Event> all, List<Event> keyMoments) {

  /** The events by date, of which the ids name the key moments. */
  public static EventsByTime of(List<Event> events, Set<String> keyMoments) {
    List<Event> all = events.stream().sorted(Comparator.comparing(EventsByTime::day)).toList();
    return new EventsByTime(
        all, all.stream().filter(event -> keyMoments.contains(event.id())).toList());
  }

  /** The day on which the event counts as happening. */
  public static LocalDate day(Event event) {
    return event.date().first();
  }

  /** The events from one day to another, both included. */
  public List<Event> between(LocalDate from, LocalDate to) {
    return all.stream()
        .filter(event -> !day(event).isBefore(from) && !day(event).isAfter(to))
        .toList();
  }

  /** The latest key moment on or before the day. */
  public Optional<Event> latest(LocalDate day) {
    return keyMoments.reversed().stream().filter(event -> !day(event).isAfter(day)).findFirst();
  }

  /** The last day of the key moment, which must lie before the next one. */
  public LocalDate lastDay(Event event) {
    LocalDate last = event.end().map(end -> end.first().minusDays(1)).orElse(day(event));
    return keyMoments.stream()
        .map(EventsByTime::day)
        .filter(day -> day.isAfter(day(event)) && !day.isAfter(last))
        .findFirst()
        .map(next -> next.minusDays(1))
        .orElse(last.isBefore(day(event)) ? day(event) : last);
  }

  /** The weightiest event from one day to another, both included; of equals the later. */
  public Optional<Event> weightiest(LocalDate from, LocalDate to) {
    return between(from, to).stream()
        .reduce((best, event) -> event.weight() >= best.weight() ? event : best);
  }
}
