package apparat.io.datapackage.cell;

import apparat.io.Problem;
import apparat.io.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a text certainly means that is not written as its column wants it, for a spreadsheet or a
 * word processor put in a blank, an apostrophe, another dash, or a capital.
 */
final class Meant {

  private record Mend(Function<String, String> how, String toDo) {}

  private static final List<Mend> MENDS =
      List.of(
          new Mend(Meant::bare, "take out the blanks before and behind it"),
          new Mend(Meant::plain, "write it with a plain hyphen and without an apostrophe"),
          new Mend(text -> plain(text).toLowerCase(Locale.ROOT), "write it without capitals"));

  private Meant() {}

  /**
   * The reading of the nearest text that has no fault, with the fault that it is not written so.
   *
   * @param read how the column reads a text
   */
  static <T> Optional<Reading<T>> of(
      String name, String text, boolean anyCase, Function<String, Reading<T>> read) {
    for (Mend mend : MENDS.subList(0, anyCase ? MENDS.size() : MENDS.size() - 1)) {
      String other = mend.how.apply(text);
      if (!other.equals(text) && !other.isEmpty()) {
        Reading<T> reading = read.apply(other);
        if (reading.faults().isEmpty()) {
          return Optional.of(as(name, text, reading.value(), other, mend.toDo));
        }
      }
    }
    return Optional.empty();
  }

  /** A value with the fault that it is written otherwise. */
  static <T> Reading<T> as(String name, String text, T value, String meant, String toDo) {
    return new Reading<>(value, true, List.of(fault(name, text, meant, toDo)));
  }

  static Fault fault(String name, String text, String meant, String toDo) {
    return new Fault(
        Problem.READ_AS, name + " " + Shown.of(text) + " is read as " + Shown.of(meant), toDo);
  }

  /** Without blanks before and behind, also those that do not break or have no width. */
  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /** With hyphens for all dashes, and without the apostrophe by which spreadsheets mark text. */
  private static String plain(String text) {
    String bare = bare(text);
    String mark = bare.startsWith("'") ? bare.substring(1) : bare;
    return mark.replaceAll("[\u2010-\u2015\u2212]", "-");
  }
}
