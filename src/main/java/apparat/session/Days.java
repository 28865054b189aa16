package apparat.session;

import apparat.history.History;
import apparat.history.Manifest;
import apparat.record.Allegiance;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Event;
import apparat.record.Membership;
import apparat.record.Tie;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import apparat.time.SpellIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
   * The first of two days and every later one, up to the second, on which something changes that
   * the view shows.
   */
  public static List<LocalDate> changes(History history, View view, LocalDate from, LocalDate to) {
    return Stream.concat(
            Stream.of(from),
            changes(history, view).stream().filter(day -> day.isAfter(from) && !day.isAfter(to)))
        .toList();
  }

  /**
   * The days of the period on which something changes that the view shows, ascending: in the
   * hierarchy, and on the map the ties drawn and who belongs to which group too.
   */
  public static List<LocalDate> changes(History history, View view) {
    if (!view.hasMap()) {
      return history.keyframes();
    }
    List<Tie> drawn = history.data().ties().stream().filter(tie -> tie.strength() > 1).toList();
    return Stream.of(
            history.keyframes(),
            SpellIndex.of(drawn, Tie::spell).boundaries(),
            SpellIndex.of(history.data().allegiances(), Allegiance::spell).boundaries())
        .flatMap(List::stream)
        .filter(day -> covers(history.manifest(), day))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Of those days, which ascend, the first and each by which one of these bodies has changed since
   * the one before: who sits there, in which rank, what it is called, or whether it is there at
   * all.
   */
  public static List<LocalDate> changing(
      History history, List<String> bodies, List<LocalDate> days) {
    NavigableSet<LocalDate> changes =
        Stream.of(
                boundaries(
                    history.data().memberships(), Membership::body, Membership::spell, bodies),
                boundaries(history.data().bodyNames(), BodyName::body, BodyName::spell, bodies),
                boundaries(history.data().bodies(), Body::id, Body::spell, bodies))
            .flatMap(List::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    List<LocalDate> kept = new ArrayList<>();
    for (LocalDate day : days) {
      if (kept.isEmpty() || !changes.subSet(kept.getLast(), false, day, true).isEmpty()) {
        kept.add(day);
      }
    }
    return kept;
  }

  /** The days on which rows of these bodies begin and end to hold. */
  private static <T> List<LocalDate> boundaries(
      List<T> rows, Function<T, String> body, Function<T, Spell> spell, List<String> bodies) {
    List<T> own = rows.stream().filter(row -> bodies.contains(body.apply(row))).toList();
    return SpellIndex.of(own, spell).boundaries();
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
