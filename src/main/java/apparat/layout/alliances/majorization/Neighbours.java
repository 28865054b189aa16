package apparat.layout.alliances.majorization;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.EachDay;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import java.util.stream.IntStream;

/**
 * Who stands so near to whom that their boxes may soon touch: only those have to be asked in every
 * sweep. Found anew now and then, by a sweep along x.
 */
final class Neighbours {

  /** How far apart boxes may be, in ideal edge lengths, to be looked at. */
  private static final double SOON = 0.4;

  /**
   * Of those further right only so many of the nearest are asked: more are near only where boxes
   * lie on heaps, and a heap comes apart without asking everybody about everybody.
   */
  private static final int MOST = 12;

  /** The people near to person i are those from {@code starts[i]} to {@code starts[i + 1]}. */
  record Near(int[] starts, int[] others) {}

  private final Period period;
  private final EachDay days;
  private final Places places;
  private final Boxes boxes;
  private final int[][] byX;
  private final Near[] near;

  Neighbours(Period period, Places places, Boxes boxes) {
    this.period = period;
    this.days = EachDay.of(period);
    this.places = places;
    this.boxes = boxes;
    this.byX =
        period.days().stream()
            .map(Day::size)
            .map(size -> IntStream.range(0, size).toArray())
            .toArray(int[][]::new);
    this.near = new Near[byX.length];
  }

  /** Who is near to whom on this day, in ascending order. */
  Near on(int day) {
    return near[day];
  }

  /** Looks where people stand now. */
  void look() {
    days.each(t -> near[t] = near(t));
  }

  private Near near(int t) {
    double[] x = places.x()[t];
    double[] y = places.y()[t];
    int[] people = period.days().get(t).people();
    int[] order = byX[t];
    sort(order, x);
    double widest = boxes.widest(t);
    double soon = Math.min(SOON, widest);
    Pairs pairs = new Pairs(period.people());
    for (int i = 0; i < order.length; i++) {
      int a = order[i];
      int most = MOST;
      double reach = x[a] + boxes.half(t, people[a]) + widest + soon;
      for (int j = i + 1; j < order.length && x[order[j]] < reach; j++) {
        int b = order[j];
        if (x[b] - x[a] < boxes.half(t, people[a]) + boxes.half(t, people[b]) + soon
            && Math.abs(y[b] - y[a]) < boxes.high(t, people[a], people[b]) + soon) {
          pairs.add(people[a], people[b]);
          if (--most == 0) {
            break;
          }
        }
      }
    }
    return pairs.sorted();
  }

  /** By x, then by number. The order of the look before is nearly right, so insertion is quick. */
  private static void sort(int[] seats, double[] x) {
    for (int i = 1; i < seats.length; i++) {
      int seat = seats[i];
      int at = i;
      while (at > 0 && after(seats[at - 1], seat, x)) {
        seats[at] = seats[at - 1];
        at--;
      }
      seats[at] = seat;
    }
  }

  private static boolean after(int a, int b, double[] x) {
    return x[a] > x[b] || (x[a] == x[b] && a > b);
  }
}
