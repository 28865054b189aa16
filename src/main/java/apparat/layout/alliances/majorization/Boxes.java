package apparat.layout.alliances.majorization;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Period;

/** The room that everybody takes, by person and day, the three measures side by side in memory. */
final class Boxes {

  private static final int MEASURES = 3;

  private final int days;
  private final double[] measures;
  private final double[] widest;

  Boxes(Period period) {
    days = period.days().size();
    measures = new double[MEASURES * days * period.people()];
    widest = new double[days];
    for (int t = 0; t < days; t++) {
      measure(t, period.days().get(t));
    }
  }

  private void measure(int t, Day day) {
    for (int i = 0; i < day.size(); i++) {
      Extent extent = day.extents()[i];
      int at = at(t, day.people()[i]);
      measures[at] = extent.half();
      measures[at + 1] = extent.up();
      measures[at + 2] = extent.down();
      widest[t] = Math.max(widest[t], extent.half());
    }
  }

  private int at(int day, int person) {
    return MEASURES * (person * days + day);
  }

  double widest(int day) {
    return widest[day];
  }

  double half(int day, int person) {
    return measures[at(day, person)];
  }

  double up(int day, int person) {
    return measures[at(day, person) + 1];
  }

  double down(int day, int person) {
    return measures[at(day, person) + 2];
  }

  /** How far apart in height the two must be at most to be clear of each other. */
  double high(int day, int a, int b) {
    return Math.max(down(day, a) + up(day, b), down(day, b) + up(day, a));
  }
}
