package apparat.cli.choice;

import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Event;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole years in which events are recorded: they reach back before the period, and beyond it.
 *
 * @param from the first day that may be asked for
 * @param to the last day that may be asked for
 */
public record EventSpan(LocalDate from, LocalDate to) {

  /** The years of the events and of the period. */
  public static EventSpan of(History history) {
    List<LocalDate> days =
        Stream.concat(
                Stream.of(history.manifest().firstDay(), history.manifest().lastDay()),
                history.data().events().stream().map(Event::date).map(HistoricalDate::first))
            .sorted()
            .toList();
    return new EventSpan(
        LocalDate.of(days.getFirst().getYear(), 1, 1),
        LocalDate.of(days.getLast().getYear(), 12, 31));
  }

  /** The first day that the date can mean. */
  public LocalDate first(HistoricalDate date) {
    return inside(date).first();
  }

  /** The last day that the date can mean. */
  public LocalDate last(HistoricalDate date) {
    return inside(date).last();
  }

  private HistoricalDate inside(HistoricalDate date) {
    if (date.last().isBefore(from) || date.first().isAfter(to)) {
      throw new WrongUse(
          DateWords.of(date)
              + " is outside the years of which events are recorded, "
              + from.getYear()
              + " to "
              + to.getYear()
              + ".");
    }
    return date;
  }
}
