package apparat.io;

/** How text of a data set is shown in a message: short, in quotation marks, on one line. */
public final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  /** The text in quotation marks; what cannot be printed becomes a sign, what is long is cut. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder("\"");
    text.codePoints().limit(LONGEST).map(Shown::printed).forEach(shown::appendCodePoint);
    boolean whole = text.length() <= LONGEST || text.codePointCount(0, text.length()) <= LONGEST;
    return shown.append(whole ? "\"" : "\u2026\"").toString();
  }

  /** The text as it is, but for what cannot be printed on a line. */
  public static String onOneLine(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      return text;
    }
    StringBuilder line = new StringBuilder();
    text.codePoints().map(Shown::printed).forEach(line::appendCodePoint);
    return line.toString();
  }

  /** The sign itself, or the one that stands for what cannot be printed. */
  private static int printed(int c) {
    return printable(c) ? c : '\u00b7';
  }

  private static boolean printable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}
