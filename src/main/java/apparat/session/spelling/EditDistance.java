package apparat.session.spelling;

/**
 * How many letters must be typed, dropped, changed or swapped with the next to turn a word into
 * another.
 */
public final class EditDistance {

  private EditDistance() {}

  /** The restricted Damerau-Levenshtein distance (optimal string alignment). */
  public static int between(String a, String b) {
    return within(a, b, Math.max(a.length(), b.length()));
  }

  /** The same up to {@code most}; of words farther apart only that they are: {@code most + 1}. */
  public static int within(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    int[] next = new int[b.length() + 1];
    int leastBefore = 0;
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int least = fill(next, row, last, a, b, i);
      if (least > most && leastBefore > most) {
        return most + 1; // a swap reaches back two letters, never three
      }
      leastBefore = least;
      int[] free = last;
      last = row;
      row = next;
      next = free;
    }
    return Math.min(row[b.length()], most + 1);
  }

  /** Fills the costs of the first {@code i} letters; the least of them. */
  private static int fill(int[] next, int[] row, int[] last, String a, String b, int i) {
    next[0] = i;
    int least = i;
    for (int j = 1; j <= b.length(); j++) {
      int change = row[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      int best = Math.min(change, 1 + Math.min(row[j], next[j - 1]));
      next[j] = swapped(a, b, i, j) ? Math.min(best, last[j - 2] + 1) : best;
      least = Math.min(least, next[j]);
    }
    return least;
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
