package apparat.layout.alliances.majorization;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Places;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who stands so near to whom that their boxes may soon touch: only those have to be asked in every
 * sweep. Found anew now and then, by a sweep along x.
 */
final class Neighbours {

  /** How far apart boxes may be, in ideal edge lengths, to be looked at. */
  private static final double SOON = 0.4;

  private final List<Day> days;
  private final Places places;
  private final int[][][] near;

  Neighbours(List<Day> days, Places places) {
    this.days = days;
    this.places = places;
    this.near = new int[days.size()][][];
  }

  /** The seats near to this one. */
  int[] of(int day, int seat) {
    return near[day][seat];
  }

  /** Looks where people stand now. */
  void look() {
    for (int t = 0; t < near.length; t++) {
      near[t] = near(days.get(t), places.x()[t], places.y()[t]);
    }
  }

  private static int[][] near(Day day, double[] x, double[] y) {
    int n = day.size();
    int[] byX =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer seat) -> x[seat]).thenComparing(s -> s))
            .mapToInt(Integer::intValue)
            .toArray();
    double widest = Arrays.stream(day.extents()).mapToDouble(Extent::half).max().orElse(0);
    double soon = Math.min(SOON, widest);
    int[][] near = new int[n][4];
    int[] counts = new int[n];
    for (int i = 0; i < n; i++) {
      int a = byX[i];
      double reach = x[a] + day.extents()[a].half() + widest + soon;
      for (int j = i + 1; j < n && x[byX[j]] < reach; j++) {
        int b = byX[j];
        if (near(day.extents()[a], day.extents()[b], x[b] - x[a], Math.abs(y[b] - y[a]), soon)) {
          add(near, counts, a, b);
          add(near, counts, b, a);
        }
      }
    }
    for (int seat = 0; seat < n; seat++) {
      near[seat] = Arrays.copyOf(near[seat], counts[seat]);
      Arrays.sort(near[seat]);
    }
    return near;
  }

  private static boolean near(Extent a, Extent b, double dx, double dy, double soon) {
    double high = Math.max(a.down() + b.up(), b.down() + a.up());
    return dx < a.half() + b.half() + soon && dy < high + soon;
  }

  private static void add(int[][] near, int[] counts, int seat, int other) {
    if (counts[seat] == near[seat].length) {
      near[seat] = Arrays.copyOf(near[seat], 2 * counts[seat]);
    }
    near[seat][counts[seat]++] = other;
  }
}
