package apparat.io.datapackage.schema;

/** How many slips of the pen lie between two words. */
public final class Slips {

  /** Short words are near each other by nature: {@code end} and {@code kind}. */
  private static final int SHORTEST = 4;

  private static final int LONG = 7;
  private static final int LONGER = 10;

  private Slips() {}

  /** Whether two words are one with a slip or, in long words, two or three. */
  public static boolean areNear(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int allowed = shorter < SHORTEST ? 0 : shorter < LONG ? 1 : shorter < LONGER ? 2 : 3;
    return Math.abs(one.length() - other.length()) <= allowed && between(one, other) <= allowed;
  }

  /**
   * The fewest letters put in, left out, written for another, or exchanged with the next (optimal
   * string alignment).
   */
  public static int between(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] now = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        boolean exchanged =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        now[j] = exchanged ? Math.min(now[j], beforeLast[j - 2] + 1) : now[j];
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = now;
      now = free;
    }
    return last[other.length()];
  }
}
