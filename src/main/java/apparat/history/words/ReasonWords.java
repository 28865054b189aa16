package apparat.history.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Sorts what a row that spans years rests on: what speaks of the day first, what was before it or
 * came later behind, so that nobody takes the end of a story for its beginning. The parts of a
 * reason stand between semicolons; one that names no year speaks of every day.
 */
public final class ReasonWords {

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** A year, perhaps with its month or as a span: October 1926, 1926-1927, 1926-27. */
  private static final Pattern WHEN =
      Pattern.compile(
          "(?:\\b("
              + String.join("|", MONTHS)
              + ")[a-z]*\\.? )?\\b(1[89]\\d\\d)(?:[-–](\\d{4}|\\d{2}))?\\b");

  private static final String BETWEEN = " · ";

  private ReasonWords() {}

  /** The reason as it is told on a day on which the row holds. */
  public static String on(LocalDate day, String reason) {
    List<String> now = new ArrayList<>();
    List<String> earlier = new ArrayList<>();
    List<String> later = new ArrayList<>();
    for (String part : reason.split(";\\s*")) {
      Span span = Span.of(part);
      (span.last().isBefore(day) ? earlier : span.first().isAfter(day) ? later : now).add(part);
    }
    List<String> told = new ArrayList<>();
    add(told, "", now);
    add(told, "earlier: ", earlier);
    add(told, "later: ", later);
    return String.join(BETWEEN, told);
  }

  private static void add(List<String> told, String when, List<String> parts) {
    if (!parts.isEmpty()) {
      told.add(when + String.join("; ", parts));
    }
  }

  /** The days of which words speak. */
  private record Span(LocalDate first, LocalDate last) {

    static Span of(String words) {
      List<Span> spans = WHEN.matcher(words).results().map(Span::read).toList();
      return spans.isEmpty()
          ? new Span(LocalDate.MIN, LocalDate.MAX)
          : spans.stream().reduce(Span::with).orElseThrow();
    }

    private static Span read(MatchResult found) {
      int year = Integer.parseInt(found.group(2));
      if (found.group(1) != null) {
        YearMonth month = YearMonth.of(year, MONTHS.indexOf(found.group(1)) + 1);
        return new Span(month.atDay(1), month.atEndOfMonth());
      }
      String end = found.group(3) == null ? found.group(2) : found.group(3);
      String century = end.length() == 2 ? found.group(2).substring(0, 2) : "";
      return new Span(
          LocalDate.of(year, 1, 1), LocalDate.of(Integer.parseInt(century + end), 12, 31));
    }

    private Span with(Span other) {
      return new Span(
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }
  }
}
