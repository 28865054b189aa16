package apparat.history.story;

import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time of a turn: all days that its date can mean, and two weeks before and after.
 *
 * @param first the first day that the date can mean
 * @param last the last one
 */
record Around(LocalDate first, LocalDate last) {

  private static final int DAYS = 14;

  static Around of(HistoricalDate date) {
    return new Around(date.first(), date.last());
  }

  /** How many days lie between the turn and a span of days; 0 where they touch. */
  long away(LocalDate from, LocalDate to) {
    long before = ChronoUnit.DAYS.between(to, first);
    long after = ChronoUnit.DAYS.between(last, from);
    return Math.max(0, Math.max(before, after));
  }

  /** Whether it is of the time of the turn. */
  static boolean near(long days) {
    return days <= DAYS;
  }
}
