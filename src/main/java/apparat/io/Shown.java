package apparat.io;

/** How text of a data set is shown in a message: short, in quotation marks, on one line. */
public final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  /** The text in quotation marks; what cannot be printed becomes a sign, what is long is cut. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder("\"");
    int end = Math.min(text.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      shown.append(printable(c) ? c : '\u00b7');
    }
    return shown.append(text.length() > LONGEST ? "\u2026\"" : "\"").toString();
  }

  /** The text as it is, but for what cannot be printed on a line. */
  public static String onOneLine(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      return text;
    }
    StringBuilder line = new StringBuilder();
    text.chars().forEach(c -> line.append(printable((char) c) ? (char) c : '\u00b7'));
    return line.toString();
  }

  private static boolean printable(char c) {
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
