package apparat.layout.alliances.separation;

import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import apparat.layout.alliances.majorization.Room;
import apparat.layout.alliances.majorization.Runs;
import apparat.layout.alliances.majorization.Runs.Run;
import java.util.List;
import java.util.Optional;

/**
 * The end of the layout: who hardly moves stands exactly still, camps part, and boxes are pushed
 * apart.
 */
public final class Settling {

  /** A move of less than this, in ideal edge lengths, is none. */
  private static final double SNAP = 0.05;

  private static final int ROUNDS = 8;
  private static final double STEP = 0.6;

  private Settling() {}

  /**
   * Changes the places.
   *
   * @param still whether everybody has one place for the whole period
   * @param learnt where a reader looks for people: neighbours keep to the sides they have there
   */
  public static void settle(
      Period period,
      Places places,
      Room room,
      Grounds grounds,
      boolean still,
      Optional<Places> learnt) {
    List<Run> runs = Runs.snapped(period, places, still ? Double.POSITIVE_INFINITY : SNAP);
    Runs.place(runs, period, places);
    Order order = learnt.map(there -> Order.of(runs, period, there)).orElse(Order.NONE);
    for (int round = 0; round < ROUNDS; round++) {
      grounds.look();
      runs.forEach(run -> part(run, period, grounds));
      Apart.push(runs, room, order);
      Runs.place(runs, period, places);
    }
  }

  /** Moves the run by the mean of what the days ask that ask for something. */
  private static void part(Run run, Period period, Grounds grounds) {
    double[] sums = new double[3];
    run.days.stream().forEach(t -> grounds.asked(t, period.seat(run.person, t), sums));
    if (sums[2] > 0) {
      run.x += STEP * sums[0] / sums[2];
      run.y += STEP * sums[1] / sums[2];
    }
  }
}
