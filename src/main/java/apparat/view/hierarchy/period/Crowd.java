package apparat.view.hierarchy.period;

import apparat.layout.seating.Seating;
import java.util.List;

/** Counts how many sit in a body on its fullest day. */
final class Crowd {
  private Crowd() {}

  static int most(List<Stays.Stretch> stretches) {
    return Seating.of(Stays.joined(stretches)).size();
  }
}
