package apparat.analysis.balance;

import java.util.Arrays;

/**
 * Puts each of some people on one of two sides so that the links that do not fit weigh as little as
 * possible: alliances across, rivalries within.
 *
 * <p>An exact search by "Russian dolls" (Verfaillie, Lemaître, Schiex, AAAI 1996): the problem of
 * the last few people is solved first, then one more person is added at a time. The optimum of the
 * smaller problem bounds the larger one from below, together with what each person not yet placed
 * must cost at least.
 */
final class Doll {

  private final int[][] neighbours;
  private final int[][] weights;
  private final long[] optimum;
  private final int[] sides;
  private final int[] best;
  private final long[] pull;
  private final long[] load;
  private long certain;
  private long bestCost;
  private long work;

  /**
   * @param neighbours of each person
   * @param weights of the links to them, positive for alliances, negative for rivalries
   * @param work how many times a person may be placed before the search gives up
   */
  Doll(int[][] neighbours, int[][] weights, long work) {
    this.neighbours = neighbours;
    this.weights = weights;
    this.work = work;
    int people = neighbours.length;
    this.optimum = new long[people + 1];
    this.sides = new int[people];
    this.best = new int[people];
    this.pull = new long[people];
    this.load = new long[people];
    for (int first = people - 1; first >= 0; first--) {
      add(first);
    }
  }

  /** Whether the sides are the best there are; else the search gave up with the best it knew. */
  boolean exact() {
    return work > 0;
  }

  /** The side of each person, 1 or -1. */
  int[] sides() {
    return best.clone();
  }

  /** Solves for the people from this one on, knowing the solution for those after. */
  private void add(int first) {
    long towards = 0;
    long all = 0;
    for (int i = 0; i < neighbours[first].length; i++) {
      int other = neighbours[first][i];
      if (other > first) {
        towards += (long) weights[first][i] * best[other];
        all += Math.abs(weights[first][i]);
      }
    }
    best[first] = towards >= 0 ? 1 : -1;
    bestCost = optimum[first + 1] + (all - Math.abs(towards)) / 2;
    if (bestCost > optimum[first + 1] && exact()) {
      Arrays.fill(pull, 0);
      Arrays.fill(load, 0);
      certain = 0;
      place(first, 1, first, 0);
    }
    optimum[first] = bestCost;
  }

  private void search(int next, int first, long cost) {
    if (cost + certain + optimum[next] >= bestCost || --work <= 0) {
      return;
    }
    if (next == sides.length) {
      bestCost = cost;
      System.arraycopy(sides, first, best, first, sides.length - first);
      return;
    }
    int likely = pull[next] >= 0 ? 1 : -1;
    place(next, likely, first, cost);
    place(next, -likely, first, cost);
  }

  /** Puts a person on a side, goes on with the next one, and takes the person back. */
  private void place(int person, int side, int first, long cost) {
    long own = (load[person] - side * pull[person]) / 2;
    long least = least(person);
    certain -= least;
    sides[person] = side;
    weigh(person, side, 1);
    search(person + 1, first, cost + own);
    weigh(person, side, -1);
    certain += least;
  }

  /** What a person not yet placed costs at least, for those who are. */
  private long least(int person) {
    return (load[person] - Math.abs(pull[person])) / 2;
  }

  private void weigh(int person, int side, int times) {
    for (int i = 0; i < neighbours[person].length; i++) {
      int other = neighbours[person][i];
      if (other > person) {
        certain -= least(other);
        pull[other] += (long) times * side * weights[person][i];
        load[other] += (long) times * Math.abs(weights[person][i]);
        certain += least(other);
      }
    }
  }
}
