package apparat.io.datapackage.cell;

import apparat.time.HistoricalDate;
import apparat.time.TypedDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody may have meant who wrote a date as spreadsheets and languages do. */
final class DateHint {

  /** Spreadsheets count days from here, if after February 1900. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final Pattern NUMBER = Pattern.compile("\\d{4,5}");
  private static final Pattern WITH_SLASHES =
      Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[./ ](\\d{1,2})[./ ](\\d{1,2})\\.?");
  private static final Pattern TIME_BEHIND = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");

  /** No table of history speaks of later years; the number of a day in 1908 begins here. */
  private static final int LATEST_YEAR = 3000;

  private DateHint() {}

  /** Whether four digits are no year but a day as spreadsheets count them. */
  static boolean isNumberOfDay(String text) {
    return text.length() == 4
        && NUMBER.matcher(text).matches()
        && Integer.parseInt(text) >= LATEST_YEAR;
  }

  /** How the tables write what may be meant; empty if nobody can tell. */
  static Optional<String> of(String text) {
    String bare = TIME_BEHIND.matcher(text.strip()).replaceFirst("");
    if (NUMBER.matcher(bare).matches() && (bare.length() == 5 || isNumberOfDay(bare))) {
      LocalDate day = DAY_ZERO.plusDays(Integer.parseInt(bare));
      return Optional.of(day + " if a spreadsheet made a number of the day");
    }
    return inFigures(bare).or(() -> TypedDate.read(bare).map(HistoricalDate::text));
  }

  /**
   * The date that a text can only mean, such as 23.10.1926 or 10/23/1926. The number of a day is
   * none of these, for spreadsheets count from 1900 or from 1904.
   */
  static Optional<HistoricalDate> certain(String text) {
    String bare = TIME_BEHIND.matcher(text.strip()).replaceFirst("");
    return HistoricalDate.parse(bare)
        .filter(read -> !isNumberOfDay(bare) && !bare.equals(text))
        .or(() -> inFigures(bare).flatMap(HistoricalDate::parse))
        .or(() -> TypedDate.read(bare).filter(read -> !bare.matches("[\\d-]+.?")));
  }

  private static Optional<String> inFigures(String text) {
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.matches()) {
      return day(year.group(1), year.group(2), year.group(3));
    }
    Matcher slashes = WITH_SLASHES.matcher(text);
    if (!slashes.matches()) {
      return Optional.empty();
    }
    Optional<String> dayFirst = day(slashes.group(3), slashes.group(2), slashes.group(1));
    Optional<String> monthFirst = day(slashes.group(3), slashes.group(1), slashes.group(2));
    return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)
        ? Optional.of(dayFirst.get() + " or " + monthFirst.get() + ", whichever is meant")
        : dayFirst.or(() -> monthFirst);
  }

  private static Optional<String> day(String year, String month, String day) {
    return HistoricalDate.parse(
            String.format(
                Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day)))
        .map(HistoricalDate::text);
  }
}
