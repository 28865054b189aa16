package apparat.layout.alliances.majorization;

import apparat.layout.alliances.majorization.Neighbours.Near;
import java.util.Arrays;

/** Gathers pairs of people in any order, each once. */
final class Pairs {

  private final int[] counts;
  private int[] first;
  private int[] second;
  private int size;

  /** For people below this number. */
  Pairs(int people) {
    counts = new int[people];
    first = new int[8 * people];
    second = new int[8 * people];
  }

  void add(int a, int b) {
    if (size == first.length) {
      first = Arrays.copyOf(first, 2 * size + 1);
      second = Arrays.copyOf(second, 2 * size + 1);
    }
    first[size] = a;
    second[size++] = b;
    counts[a]++;
    counts[b]++;
  }

  /** The others of each person, ascending. */
  Near sorted() {
    int[] starts = new int[counts.length + 1];
    for (int i = 0; i < counts.length; i++) {
      starts[i + 1] = starts[i] + counts[i];
    }
    int[] unsorted = new int[2 * size];
    int[] at = Arrays.copyOf(starts, counts.length);
    for (int k = 0; k < size; k++) {
      unsorted[at[first[k]]++] = second[k];
      unsorted[at[second[k]]++] = first[k];
    }
    return new Near(starts, turned(starts, unsorted));
  }

  /** Tells each of the others in order of people of whom they are the other: that sorts them. */
  private static int[] turned(int[] starts, int[] others) {
    int[] sorted = new int[others.length];
    int[] at = Arrays.copyOf(starts, starts.length - 1);
    for (int person = 0; person < starts.length - 1; person++) {
      for (int e = starts[person]; e < starts[person + 1]; e++) {
        sorted[at[others[e]]++] = person;
      }
    }
    return sorted;
  }
}
