package apparat.layout.alliances.majorization;

import apparat.layout.alliances.day.Chain;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;

/**
 * The places once more, the days of a person side by side in memory: a sweep goes through all days
 * of one person after the other, and those around the person are mostly the same on all of them.
 */
final class Tracks {

  private final Period period;
  private final Places places;
  private final int days;
  private final double[] x;
  private final double[] y;

  Tracks(Period period, Places places) {
    this.period = period;
    this.places = places;
    this.days = period.days().size();
    this.x = new double[period.people() * days];
    this.y = new double[period.people() * days];
  }

  /** Takes over where people stand now. */
  void look() {
    for (int person = 0; person < period.people(); person++) {
      Chain chain = period.chains().get(person);
      for (int k = 0; k < chain.size(); k++) {
        int day = chain.days()[k];
        x[at(person, day)] = places.x()[day][chain.seats()[k]];
        y[at(person, day)] = places.y()[day][chain.seats()[k]];
      }
    }
  }

  /** By person and day, as {@link #at} counts them. */
  double[] x() {
    return x;
  }

  double[] y() {
    return y;
  }

  int at(int person, int day) {
    return person * days + day;
  }

  /** How far the person moves between two days. */
  double moved(int person, int day, int next) {
    double dx = x[at(person, next)] - x[at(person, day)];
    double dy = y[at(person, next)] - y[at(person, day)];
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** Moves the person on the day, in the places too; returns how far. */
  double move(int person, int day, int seat, double newX, double newY) {
    int at = at(person, day);
    double way = Math.abs(newX - x[at]) + Math.abs(newY - y[at]);
    x[at] = newX;
    y[at] = newY;
    places.x()[day][seat] = newX;
    places.y()[day][seat] = newY;
    return way;
  }
}
