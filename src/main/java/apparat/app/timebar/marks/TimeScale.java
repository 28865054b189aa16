package apparat.app.timebar.marks;

import java.time.LocalDate;

/**
 * Days on a line.
 *
 * @param first the first day of the period
 * @param last the last day of the period
 * @param reach what of it lies between the ends of the line
 * @param left the left end of the line
 * @param right the right end of the line
 */
public record TimeScale(LocalDate first, LocalDate last, Reach reach, double left, double right) {

  /** The whole period on a line. */
  public TimeScale(LocalDate first, LocalDate last, double left, double right) {
    this(first, last, Reach.whole(first, last), left, right);
  }

  /** Where a day stands, on the line or beyond its ends. */
  public double x(LocalDate day) {
    return x((double) day.toEpochDay());
  }

  /** Where a point between two days stands, counted in days from 1 January 1970. */
  public double x(double epochDay) {
    return left + (right - left) * (epochDay - reach.from()) / reach.days();
  }

  /** Where a day stands, or the end of the line that is nearest to it. */
  public double held(LocalDate day) {
    return Math.clamp(x(day), left, right);
  }

  /** Whether a place is on the line. */
  public boolean holds(double x) {
    return x >= left && x <= right;
  }

  /** The point between two days that stands at that place. */
  public double point(double x) {
    return reach.from() + reach.days() * (x - left) / Math.max(1, right - left);
  }

  /** The day at that place; beyond an end of the line, the day at the end. */
  public LocalDate day(double x) {
    long day = Math.round(point(Math.clamp(x, left, Math.max(left, right))));
    return LocalDate.ofEpochDay(Math.clamp(day, first.toEpochDay(), last.toEpochDay()));
  }

  /** How much room a day has. */
  public double dayWidth() {
    return (right - left) / reach.days();
  }

  /** Whether the whole period is in view. */
  public boolean whole() {
    return reach.equals(Reach.whole(first, last));
  }
}
