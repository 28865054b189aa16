package apparat.layout.alliances.distance;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Link;
import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Distances in the signed graph of a day: a friend's friend is near, a friend's enemy is far.
 *
 * <p>The shortest way over alliances alone is one distance, the shortest way that contains exactly
 * one rivalry the other; the smaller says which of the two somebody is (the balance of Harary 1953,
 * cut off after one change of sides, since enemies of enemies are no friends in politics).
 */
final class SignedDistances {

  /** How much further away a rivalry on the way makes somebody. */
  private static final double RIVAL_STEP = 1.4;

  private final int size;
  private final int[] starts;
  private final int[] others;
  private final double[] lengths;
  private final boolean[] allied;

  SignedDistances(Day day) {
    size = day.size();
    starts = new int[size + 1];
    for (Link link : day.links()) {
      starts[link.a() + 1]++;
      starts[link.b() + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    int count = starts[size];
    others = new int[count];
    lengths = new double[count];
    allied = new boolean[count];
    for (Link link : day.links()) {
      put(next[link.a()]++, link.b(), link);
      put(next[link.b()]++, link.a(), link);
    }
  }

  private void put(int at, int other, Link link) {
    others[at] = other;
    allied[at] = link.alliance();
    lengths[at] = link.alliance() ? Lengths.ally(link.strength()) : RIVAL_STEP;
  }

  /** Number of ties of the seat. */
  int degree(int seat) {
    return starts[seat + 1] - starts[seat];
  }

  /**
   * The distances from one seat, first over alliances alone, then over one rivalry; infinite where
   * there is no way.
   */
  double[][] from(int source) {
    double[][] found = new double[2][size];
    Arrays.fill(found[0], Double.POSITIVE_INFINITY);
    Arrays.fill(found[1], Double.POSITIVE_INFINITY);
    found[0][source] = 0;
    PriorityQueue<Reached> queue = new PriorityQueue<>();
    queue.add(new Reached(0, source, 0));
    while (!queue.isEmpty()) {
      Reached reached = queue.remove();
      if (reached.length <= found[reached.rivalries][reached.seat]) {
        spread(reached, found, queue);
      }
    }
    return found;
  }

  private void spread(Reached from, double[][] found, PriorityQueue<Reached> queue) {
    for (int e = starts[from.seat]; e < starts[from.seat + 1]; e++) {
      int rivalries = from.rivalries + (allied[e] ? 0 : 1);
      double length = from.length + lengths[e];
      if (rivalries < 2 && length < found[rivalries][others[e]]) {
        found[rivalries][others[e]] = length;
        queue.add(new Reached(length, others[e], rivalries));
      }
    }
  }

  private record Reached(double length, int seat, int rivalries) implements Comparable<Reached> {
    @Override
    public int compareTo(Reached other) {
      int byLength = Double.compare(length, other.length);
      return byLength != 0 ? byLength : Integer.compare(seat, other.seat);
    }
  }
}
