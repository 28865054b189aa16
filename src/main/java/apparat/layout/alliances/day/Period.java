package apparat.layout.alliances.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    List<List<List<Long>>> ties = new ArrayList<>();
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

  private static Chain chain(List<Day> days, List<List<List<Long>>> ties, List<int[]> seats) {
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

  private static double hold(
      List<Day> days, List<List<List<Long>>> ties, int[] before, int[] after) {
    boolean sameGround =
        days.get(before[0]).grounds()[before[1]] == days.get(after[0]).grounds()[after[1]];
    boolean sameTies = ties.get(before[0]).get(before[1]).equals(ties.get(after[0]).get(after[1]));
    return !sameGround ? GROUND_CHANGED : sameTies ? 1 : TIE_CHANGED;
  }

  /** The ties of each person of the day, as numbers that can be compared between days. */
  private static List<List<Long>> tiesByPerson(Day day) {
    List<List<Long>> ties = new ArrayList<>();
    for (int i = 0; i < day.size(); i++) {
      ties.add(new ArrayList<>());
    }
    for (Link link : day.links()) {
      long kind = link.strength() * 2L + (link.alliance() ? 1 : 0);
      ties.get(link.a()).add(day.people()[link.b()] * 16L + kind);
      ties.get(link.b()).add(day.people()[link.a()] * 16L + kind);
    }
    ties.forEach(list -> list.sort(null));
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

  /** The number of the person among those in view on the day; negative when not in view. */
  public int seat(int person, int day) {
    Chain chain = chains.get(person);
    int k = Arrays.binarySearch(chain.days(), day);
    return k < 0 ? -1 : chain.seats()[k];
  }
}
