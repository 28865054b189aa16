package apparat.session;

import apparat.history.History;
import apparat.history.Manifest;
import apparat.record.Event;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days of a period that pictures are asked for. */
public final class Days {

  private Days() {}

  /** The first covered day of each year and the last day of the period. */
  public static List<LocalDate> years(Manifest manifest) {
    List<LocalDate> days = new ArrayList<>();
    days.add(manifest.firstDay());
    for (int year = manifest.firstDay().getYear() + 1;
        year <= manifest.lastDay().getYear();
        year++) {
      days.add(LocalDate.of(year, 1, 1));
    }
    days.add(manifest.lastDay());
    return days.stream().distinct().toList();
  }

  /** The days of the key moments inside the period. */
  public static List<LocalDate> moments(History history) {
    return history.keyMoments().stream()
        .map(Event::date)
        .map(HistoricalDate::first)
        .filter(day -> covers(history.manifest(), day))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The first of two days and every later one, up to the second, on which the hierarchy changes.
   */
  public static List<LocalDate> changes(History history, LocalDate from, LocalDate to) {
    List<LocalDate> days = new ArrayList<>();
    days.add(from);
    history.keyframes().stream()
        .filter(day -> day.isAfter(from) && !day.isAfter(to))
        .forEach(days::add);
    return days;
  }

  /** The first day of the period that a written date can mean. */
  public static Optional<LocalDate> first(HistoricalDate date, Manifest manifest) {
    LocalDate first = later(date.first(), manifest.firstDay());
    return Optional.of(first)
        .filter(day -> !day.isAfter(date.last()) && !day.isAfter(manifest.lastDay()));
  }

  /** The last day of the period that a written date can mean. */
  public static Optional<LocalDate> last(HistoricalDate date, Manifest manifest) {
    LocalDate last = earlier(date.last(), manifest.lastDay());
    return Optional.of(last)
        .filter(day -> !day.isBefore(date.first()) && !day.isBefore(manifest.firstDay()));
  }

  private static boolean covers(Manifest manifest, LocalDate day) {
    return !day.isBefore(manifest.firstDay()) && !day.isAfter(manifest.lastDay());
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
