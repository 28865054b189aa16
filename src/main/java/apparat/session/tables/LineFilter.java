package apparat.session.tables;

import apparat.session.tables.DayTable.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines of a table a reader wants: those with each of the words somewhere, as one or as many;
 * what stands in quotation marks is a whole cell, and as long as the second mark is missing the
 * beginning of one.
 */
public final class LineFilter {

  private static final String MARKS = "\"“”„«»";
  private static final Pattern PART =
      Pattern.compile(
          "[" + MARKS + "]([^" + MARKS + "]*)([" + MARKS + "]?)|([^\\s" + MARKS + "]+)");

  private final List<List<String>> words = new ArrayList<>();
  private final List<String> wholes = new ArrayList<>();
  private final List<String> beginnings = new ArrayList<>();

  private LineFilter(String typed) {
    Matcher part = PART.matcher(lower(typed));
    while (part.find()) {
      if (part.group(3) != null) {
        words.add(WordForms.of(part.group(3)));
      } else if (!part.group(1).isBlank()) {
        (part.group(2).isEmpty() ? beginnings : wholes).add(part.group(1).strip());
      }
    }
  }

  /** What was typed, upper or lower case. */
  public static LineFilter of(String typed) {
    return new LineFilter(typed);
  }

  /** Whether the line is wanted. */
  public boolean lets(Line line) {
    List<String> cells = line.cells().stream().map(cell -> lower(cell.written())).toList();
    return words.stream().allMatch(line::holdsAny)
        && wholes.stream().allMatch(cells::contains)
        && beginnings.stream()
            .allMatch(start -> cells.stream().anyMatch(cell -> cell.startsWith(start)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
