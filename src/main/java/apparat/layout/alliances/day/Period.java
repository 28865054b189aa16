package apparat.layout.alliances.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * All keyframes and the way of each person through them.
 *
 * @param chains by the person's number
 */
public record Period(List<Day> days, List<Chain> chains) {

  private static final double TIE_CHANGED = 0.2;
  private static final double GROUND_CHANGED = 0.1;

  /** The period of these days, in which {@code people} appear. */
  public static Period of(List<Day> days, int people) {
    List<List<int[]>> seats = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      seats.add(new ArrayList<>());
    }
    List<long[][]> ties = new ArrayList<>();
    for (int t = 0; t < days.size(); t++) {
      int[] there = days.get(t).people();
      ties.add(tiesByPerson(days.get(t)));
      for (int i = 0; i < there.length; i++) {
        seats.get(there[i]).add(new int[] {t, i});
      }
    }
    return new Period(
        List.copyOf(days), seats.stream().map(list -> chain(days, ties, list)).toList());
  }

  private static Chain chain(List<Day> days, List<long[][]> ties, List<int[]> seats) {
    Extent extent = Extent.NONE;
    for (int[] seat : seats) {
      extent = extent.union(days.get(seat[0]).extents()[seat[1]]);
    }
    double[] holds = new double[Math.max(0, seats.size() - 1)];
    for (int k = 0; k < holds.length; k++) {
      holds[k] = hold(days, ties, seats.get(k), seats.get(k + 1));
    }
    return new Chain(
        seats.stream().mapToInt(seat -> seat[0]).toArray(),
        seats.stream().mapToInt(seat -> seat[1]).toArray(),
        holds,
        extent);
  }

  private static double hold(List<Day> days, List<long[][]> ties, int[] before, int[] after) {
    boolean sameGround =
        days.get(before[0]).grounds()[before[1]] == days.get(after[0]).grounds()[after[1]];
    boolean sameTies = Arrays.equals(ties.get(before[0])[before[1]], ties.get(after[0])[after[1]]);
    return !sameGround ? GROUND_CHANGED : sameTies ? 1 : TIE_CHANGED;
  }

  /** The ties of each person of the day, as numbers that can be compared between days. */
  private static long[][] tiesByPerson(Day day) {
    int[] counts = new int[day.size()];
    for (Link link : day.links()) {
      counts[link.a()]++;
      counts[link.b()]++;
    }
    long[][] ties = Arrays.stream(counts).mapToObj(long[]::new).toArray(long[][]::new);
    for (Link link : day.links()) {
      long kind = link.strength() * 2L + (link.alliance() ? 1 : 0);
      ties[link.a()][--counts[link.a()]] = day.people()[link.b()] * 16L + kind;
      ties[link.b()][--counts[link.b()]] = day.people()[link.a()] * 16L + kind;
    }
    for (long[] own : ties) {
      Arrays.sort(own);
    }
    return ties;
  }

  public int people() {
    return chains.size();
  }

  /** The greatest number of people in view on one day. */
  public int largest() {
    return days.stream().mapToInt(Day::size).max().orElse(0);
  }

  /** Room for one number per person and day. */
  public double[][] numbers() {
    return days.stream().map(day -> new double[day.size()]).toArray(double[][]::new);
  }

  /** One measure of all boxes by day and seat, side by side in memory. */
  public double[][] sizes(ToDoubleFunction<Extent> size) {
    return days.stream()
        .map(day -> Arrays.stream(day.extents()).mapToDouble(size).toArray())
        .toArray(double[][]::new);
  }

  /** The number of the person among those in view on the day; negative when not in view. */
  public int seat(int person, int day) {
    Chain chain = chains.get(person);
    int k = Arrays.binarySearch(chain.days(), day);
    return k < 0 ? -1 : chain.seats()[k];
  }
}
