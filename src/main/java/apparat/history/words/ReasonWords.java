package apparat.history.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sorts what a row that spans years rests on: what speaks of the day first, what was before it or
 * came later behind, so that nobody takes the end of a story for its beginning. The parts of a
 * reason stand between semicolons; one that names no year speaks of every day.
 */
public final class ReasonWords {

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** How months go on where they are written whole: Mar is one, Marx is none. */
  private static final String WHOLE = "(?:r?uary|ch|il|e|y|ust|t(?:ember)?|ober|ember)?";

  /**
   * A year, perhaps with its month or as a span: October 1926, 1926-10, 1926-10-23, 1926-1927,
   * 1926-27.
   */
  private static final Pattern WHEN =
      Pattern.compile(
          "(?:\\b(?<month>"
              + String.join("|", MONTHS)
              + ")"
              + WHOLE
              + "\\.? )?\\b(?<year>1[89]\\d\\d)"
              + "(?:[-–](?<end>\\d{4}|\\d{2})(?<day>-\\d{2})?)?\\b");

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

  /** What of the reason was so by that day, or speaks of no day; may be blank. */
  public static String until(LocalDate day, String reason) {
    return Stream.of(reason.split(";\\s*"))
        .filter(part -> !Span.of(part).first().isAfter(day))
        .collect(Collectors.joining("; "));
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
      int year = Integer.parseInt(found.group("year"));
      if (found.group("month") != null) {
        return month(year, MONTHS.indexOf(found.group("month")) + 1);
      }
      if (found.group("end") == null) {
        return years(year, year);
      }
      int end = Integer.parseInt(found.group("end"));
      int last = end < 100 ? year / 100 * 100 + end : end;
      boolean isMonth = found.group("day") != null || last <= year;
      return isMonth && end >= 1 && end <= 12
          ? month(year, end)
          : years(year, Math.max(year, last));
    }

    private static Span month(int year, int number) {
      YearMonth month = YearMonth.of(year, number);
      return new Span(month.atDay(1), month.atEndOfMonth());
    }

    private static Span years(int first, int last) {
      return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private Span with(Span other) {
      return new Span(
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }
  }
}
