package apparat.app.timebar;

import java.time.LocalDate;

/**
 * Days on a line.
 *
 * @param first the day at the left end
 * @param last the day at the right end
 */
public record TimeScale(LocalDate first, LocalDate last, double left, double right) {

  /** Where a day stands. */
  public double x(LocalDate day) {
    return x((double) day.toEpochDay());
  }

  /** Where a point between two days stands, counted in days from 1 January 1970. */
  public double x(double epochDay) {
    double from = first.toEpochDay();
    double days = Math.max(1, last.toEpochDay() - from);
    return left + (right - left) * (epochDay - from) / days;
  }

  /** The day at that place; beyond an end, the day at the end. */
  public LocalDate day(double x) {
    double share = Math.clamp((x - left) / Math.max(1, right - left), 0, 1);
    long days = Math.round(share * (last.toEpochDay() - first.toEpochDay()));
    return first.plusDays(days);
  }
}
