package apparat.time;

import java.util.Arrays;

/**
 * Finds the intervals that hold on a day: Edelsbrunner's interval tree (1980) laid flat into
 * arrays.
 *
 * <p>The nodes are the days on which something starts, as a balanced tree over their sorted list.
 * An interval belongs to the highest node whose day it holds on. A node lists its intervals by
 * start and once more by end, so that those holding on another day are one run from the beginning
 * of one of the two lists: a query is one walk down with a binary search and a block copy a node.
 */
final class StabbingTree {

  private final int[] starts;
  private final int[] ends;
  private final int[] nodeDays;

  /** Where the lists of a node begin; they end where those of the next node begin. */
  private final int[] offsets;

  private final int[] byStart;
  private final int[] byEndLastFirst;

  /**
   * The tree of the intervals {@code starts[i] <= day < ends[i]}.
   *
   * @param startOrder the numbers of the intervals that are not empty, by start
   * @param endOrder the same numbers by end
   */
  StabbingTree(int[] starts, int[] ends, int[] startOrder, int[] endOrder) {
    this.starts = starts;
    this.ends = ends;
    this.nodeDays = Arrays.stream(startOrder).map(i -> starts[i]).distinct().toArray();
    this.offsets = new int[nodeDays.length + 1];
    this.byStart = new int[startOrder.length];
    this.byEndLastFirst = new int[startOrder.length];
    int[] nodes = new int[starts.length];
    for (int i : startOrder) {
      nodes[i] = nodeOf(starts[i], ends[i]);
      offsets[nodes[i] + 1]++;
    }
    Arrays.parallelPrefix(offsets, Integer::sum);
    int[] filled = offsets.clone();
    for (int i : startOrder) {
      byStart[filled[nodes[i]]++] = i;
    }
    System.arraycopy(offsets, 0, filled, 0, filled.length);
    for (int at = endOrder.length - 1; at >= 0; at--) {
      int i = endOrder[at];
      byEndLastFirst[filled[nodes[i]]++] = i;
    }
  }

  private int nodeOf(int start, int end) {
    int low = 0;
    int high = nodeDays.length;
    while (true) {
      int node = (low + high) >>> 1;
      if (end <= nodeDays[node]) {
        high = node;
      } else if (start > nodeDays[node]) {
        low = node + 1;
      } else {
        return node;
      }
    }
  }

  /** The numbers of the intervals that hold on that day, in no particular order. */
  int[] at(int day) {
    int[] nodes = new int[Integer.SIZE];
    int[] runs = new int[Integer.SIZE];
    int depth = 0;
    int count = 0;
    int low = 0;
    int high = nodeDays.length;
    while (low < high) {
      int node = (low + high) >>> 1;
      nodes[depth] = node;
      runs[depth] = run(node, day);
      count += runs[depth++];
      if (day < nodeDays[node]) {
        high = node;
      } else {
        low = node + 1;
      }
    }
    int[] found = new int[count];
    for (int at = 0, size = 0; at < depth; size += runs[at++]) {
      int node = nodes[at];
      int[] list = day < nodeDays[node] ? byStart : byEndLastFirst;
      System.arraycopy(list, offsets[node], found, size, runs[at]);
    }
    return found;
  }

  /** How many intervals hold on that day, without going through them. */
  int count(int day) {
    int count = 0;
    int low = 0;
    int high = nodeDays.length;
    while (low < high) {
      int node = (low + high) >>> 1;
      count += run(node, day);
      if (day < nodeDays[node]) {
        high = node;
      } else {
        low = node + 1;
      }
    }
    return count;
  }

  /** How many intervals at the beginning of the node's list on the day's side hold on that day. */
  private int run(int node, int day) {
    boolean before = day < nodeDays[node];
    int low = offsets[node];
    int high = offsets[node + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean holds = before ? starts[byStart[middle]] <= day : ends[byEndLastFirst[middle]] > day;
      if (holds) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - offsets[node];
  }
}
