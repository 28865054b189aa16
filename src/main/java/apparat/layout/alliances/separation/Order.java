package apparat.layout.alliances.separation;

import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import apparat.layout.alliances.majorization.Room;
import apparat.layout.alliances.majorization.Runs.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Who stands left of whom and who above whom, of people near to each other: by this a reader finds
 * them again on another page. After the orthogonal ordering of K. Misue, P. Eades, W. Lai and K.
 * Sugiyama, Layout Adjustment and the Mental Map (1995).
 */
final class Order {

  /** Nothing is kept. */
  static final Order NONE = new Order(List.of());

  /** In ideal edge lengths: by people further off nobody is looked for. */
  private static final double NEAR = 1.5;

  /** Somebody is left of another, or above, if so much of the way there is aside, or up. */
  private static final double PLAIN = 0.22;

  /** So much of the way stays. */
  private static final double KEPT = 0.5;

  /** In larger crowds people are found by their group, not one by one. */
  private static final int MANY = 120;

  private final List<Pair> pairs;

  /** Two of whom the first stays left of the second, or above, by at least so much. */
  private record Pair(Run first, Run second, boolean aside, double least) {

    /** The two part by what the way lacks; returns whether it lacked anything. */
    boolean part(Room room) {
      double lacks = least - (aside ? second.x - first.x : second.y - first.y);
      if (lacks <= 0) {
        return false;
      }
      if (aside) {
        first.x = room.x(first.x - lacks / 2, first.extent);
        second.x = room.x(second.x + lacks / 2, second.extent);
      } else {
        first.y = room.y(first.y - lacks / 2, first.extent);
        second.y = room.y(second.y + lacks / 2, second.extent);
      }
      return true;
    }
  }

  private Order(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /**
   * The order of given places.
   *
   * @param there by day, then by seat
   */
  static Order of(List<Run> runs, Period period, Places there) {
    if (period.largest() > MANY) {
      return NONE;
    }
    List<Pair> pairs = new ArrayList<>();
    double[] x = means(runs, period, there.x());
    double[] y = means(runs, period, there.y());
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        if (runs.get(i).person != runs.get(j).person && runs.get(i).meets(runs.get(j))) {
          add(pairs, runs.get(i), runs.get(j), x[j] - x[i], y[j] - y[i]);
        }
      }
    }
    return new Order(pairs);
  }

  private static double[] means(List<Run> runs, Period period, double[][] places) {
    return runs.stream()
        .mapToDouble(
            run ->
                run.days.stream().mapToDouble(t -> place(run, t, period, places)).sum()
                    / run.days.cardinality())
        .toArray();
  }

  private static double place(Run run, int day, Period period, double[][] places) {
    return places[day][period.seat(run.person, day)];
  }

  private static void add(List<Pair> pairs, Run a, Run b, double dx, double dy) {
    double way = Math.sqrt(dx * dx + dy * dy);
    if (way <= NEAR) {
      add(pairs, a, b, true, dx, way);
      add(pairs, a, b, false, dy, way);
    }
  }

  private static void add(List<Pair> pairs, Run a, Run b, boolean aside, double d, double way) {
    if (Math.abs(d) > PLAIN * way) {
      pairs.add(d > 0 ? new Pair(a, b, aside, KEPT * d) : new Pair(b, a, aside, -KEPT * d));
    }
  }

  /** Moves those nearer to it who are out of it, once; returns whether anybody was. */
  boolean restore(Room room) {
    boolean moved = false;
    for (Pair pair : pairs) { // no stream: this is most of the time of a layout
      moved |= pair.part(room);
    }
    return moved;
  }
}
