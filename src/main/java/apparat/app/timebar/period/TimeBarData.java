package apparat.app.timebar.period;

import apparat.history.Change;
import apparat.history.History;
import apparat.history.sides.Chronicle;
import apparat.record.Event;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the time bar tells of a period.
 *
 * @param events of the period, in order
 * @param keyMoments those of them at which a lecture stops
 * @param lanes what the camps were in turn; none where the data set names no camps
 * @param changes how many changes each month saw; months without any are absent
 */
public record TimeBarData(
    LocalDate first,
    LocalDate last,
    List<Event> events,
    List<Event> keyMoments,
    List<Lane> lanes,
    SortedMap<YearMonth, Integer> changes) {

  /** What is known at once. */
  public static TimeBarData of(History history) {
    LocalDate first = history.manifest().firstDay();
    LocalDate last = history.manifest().lastDay();
    return new TimeBarData(
        first,
        last,
        history.events(first, last),
        history.keyMoments(),
        Lanes.of(history),
        Collections.emptySortedMap());
  }

  /** The same with all called as in that history. */
  public TimeBarData calledAsIn(History history) {
    return new TimeBarData(first, last, events, keyMoments, Lanes.of(history), changes);
  }

  /** With the changes of each month counted: of bodies and seats, ties and factions. */
  public static TimeBarData withChanges(History history) {
    TimeBarData plain = of(history);
    SortedMap<YearMonth, Integer> changes = new TreeMap<>();
    for (Change change : new Chronicle(history).between(plain.first(), plain.last())) {
      changes.merge(YearMonth.from(change.day()), 1, Integer::sum);
    }
    return new TimeBarData(
        plain.first(),
        plain.last(),
        plain.events(),
        plain.keyMoments(),
        plain.lanes(),
        Collections.unmodifiableSortedMap(changes));
  }
}
