package apparat.app.timebar;

import apparat.app.timebar.period.TimeBarData;
import apparat.history.DateWords;
import apparat.record.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The day shown in words, for those who do not see the bar. */
final class SpokenDay {

  private SpokenDay() {}

  /** The day and what happened on it, else what happened last: {@code 2 June 1924: …}. */
  static String of(LocalDate day, TimeBarData data) {
    List<Event> today =
        data.events().stream().filter(event -> event.date().first().equals(day)).toList();
    return DateWords.day(day)
        + (today.isEmpty() ? last(day, data) : ": " + titles(today) + moment(today, data));
  }

  /** The same, and with which other day it is compared, if with any. */
  static String of(LocalDate day, Optional<LocalDate> other, TimeBarData data) {
    return of(day, data) + other.map(then -> ". Compared with " + DateWords.day(then)).orElse("");
  }

  private static String titles(List<Event> events) {
    return events.stream().map(Event::title).collect(Collectors.joining("; "));
  }

  private static String moment(List<Event> today, TimeBarData data) {
    return today.stream()
        .mapToInt(data.keyMoments()::indexOf)
        .filter(number -> number >= 0)
        .mapToObj(number -> ". Key moment " + (number + 1) + " of " + data.keyMoments().size())
        .findFirst()
        .orElse("");
  }

  private static String last(LocalDate day, TimeBarData data) {
    return data.events().reversed().stream()
        .filter(event -> event.date().first().isBefore(day))
        .findFirst()
        .map(event -> ". Last event: " + DateWords.of(event.date()) + ", " + event.title())
        .orElse("");
  }
}
