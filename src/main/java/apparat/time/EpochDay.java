package apparat.time;

import java.time.LocalDate;

/** Days as numbers from 1 January 1970, with two that stand for an open start and an open end. */
final class EpochDay {

  /** Earlier than any date; an open start. */
  static final int BEFORE_ALL = Integer.MIN_VALUE;

  /** Later than any date; an open end. */
  static final int AFTER_ALL = Integer.MAX_VALUE;

  private EpochDay() {}

  /** The number of the day; what is too far away for one counts as open. */
  static int of(LocalDate day) {
    return Math.clamp(day.toEpochDay(), BEFORE_ALL, AFTER_ALL);
  }
}
