package apparat.io.datapackage.cell;

import java.util.regex.Pattern;

/** Tries a pattern of a data set on a text, but not for ever: the pattern may come from anybody. */
final class Matching {

  /** The pattern of ids, of which there may be millions. */
  private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private static final int LONGEST = 2_000;
  private static final int MOST_STEPS = 200_000;

  private Matching() {}

  /** Whether the pattern is found in the text, in reasonable time. */
  static boolean fits(Pattern pattern, String text) {
    if (pattern.pattern().equals(ID)) {
      return isId(text);
    }
    try {
      return text.length() <= LONGEST && pattern.matcher(new Counted(text, new int[1])).find();
    } catch (TooLong e) {
      return false;
    }
  }

  private static boolean isId(String text) {
    boolean afterHyphen = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!sign && (c != '-' || afterHyphen)) {
        return false;
      }
      afterHyphen = !sign;
    }
    return !afterHyphen;
  }

  /** A text that can be looked at only so often. */
  private record Counted(CharSequence text, int[] steps) implements CharSequence {

    @Override
    public char charAt(int index) {
      if (++steps[0] > MOST_STEPS) {
        throw new TooLong();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), steps);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private static final class TooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLong() {
      super("the pattern takes too long", null, false, false);
    }
  }
}
