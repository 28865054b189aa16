package apparat.app.timebar.marks;

import java.time.LocalDate;

/**
 * The part of the period that is in view, in days counted from 1 January 1970.
 *
 * @param from the day at the left end
 * @param to the day at the right end
 */
public record Reach(double from, double to) {

  /** The nearest view: the days can still be told from each other, and a month seen whole. */
  public static final double LEAST = 62;

  /** How near to an end the day shown may come, as a share of the view. */
  private static final double MARGIN = 0.04;

  /** All of a period. */
  public static Reach whole(LocalDate first, LocalDate last) {
    return new Reach(first.toEpochDay(), Math.max(first.toEpochDay() + 1, last.toEpochDay()));
  }

  public double days() {
    return to - from;
  }

  /** So many times nearer, around a day that keeps its place; never more than the whole. */
  public Reach zoomed(double factor, double around, Reach whole) {
    double days = Math.clamp(days() / factor, Math.min(LEAST, whole.days()), whole.days());
    double share = Math.clamp((around - from) / days(), 0, 1);
    return within(around - share * days, days, whole);
  }

  /** So many days later. */
  public Reach later(double days, Reach whole) {
    return within(from + days, days(), whole);
  }

  /** The same view, moved as little as it takes to have the day well inside. */
  public Reach showing(double day, Reach whole) {
    double margin = MARGIN * days();
    if (day < from + margin) {
      return within(day - margin, days(), whole);
    }
    return day > to - margin ? within(day + margin - days(), days(), whole) : this;
  }

  private static Reach within(double from, double days, Reach whole) {
    double left = Math.clamp(from, whole.from, Math.max(whole.from, whole.to - days));
    return new Reach(left, Math.min(whole.to, left + days));
  }

  /** Whether that day is in view. */
  public boolean shows(double day) {
    return day >= from && day <= to;
  }
}
