package apparat.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A date as somebody types it: as in the tables ({@code 1926-07}), or {@code 23 Oct 1926}, {@code
 * October 23, 1926}, {@code July 1926}, {@code 23.10.1926}, {@code 23 октября 1926}.
 */
public final class TypedDate {

  /** How the names of the months begin, in English and in Russian; May has no more letters. */
  private static final List<String> MONTHS =
      List.of(
          "jan|янв",
          "feb|фев",
          "mar|мар",
          "apr|апр",
          "may|май|мая",
          "jun|июн",
          "jul|июл",
          "aug|авг",
          "sep|сен",
          "oct|окт",
          "nov|ноя",
          "dec|дек");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+)?(\\p{L}{3,})\\.?,?\\s+(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

  private TypedDate() {}

  /** The day, month or year that the words mean; empty when they are no date. */
  public static Optional<HistoricalDate> read(String words) {
    String typed = words.strip().toLowerCase(Locale.ROOT);
    return HistoricalDate.parse(typed)
        .or(() -> inWords(DAY_FIRST.matcher(typed), 1, 2))
        .or(() -> inWords(MONTH_FIRST.matcher(typed), 2, 1))
        .or(() -> inFigures(FIGURES.matcher(typed)));
  }

  private static Optional<HistoricalDate> inWords(Matcher words, int day, int month) {
    if (!words.matches()) {
      return Optional.empty();
    }
    return month(words.group(month))
        .flatMap(number -> date(words.group(3), number, Optional.ofNullable(words.group(day))));
  }

  private static Optional<HistoricalDate> inFigures(Matcher figures) {
    if (!figures.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(figures.group(2));
    return date(figures.group(3), month, Optional.of(figures.group(1)));
  }

  private static Optional<Integer> month(String name) {
    return IntStream.range(0, MONTHS.size())
        .filter(i -> name.matches("(" + MONTHS.get(i) + ").*"))
        .mapToObj(i -> i + 1)
        .findFirst();
  }

  private static Optional<HistoricalDate> date(String year, int month, Optional<String> day) {
    String written = String.format(Locale.ROOT, "%s-%02d", year, month);
    if (day.isEmpty()) {
      return HistoricalDate.parse(written);
    }
    try {
      return Optional.of(
          HistoricalDate.of(
              LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day.get()))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
