package apparat.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as historians write it: a day, a month or a year, perhaps approximate or uncertain (EDTF
 * level 1, ISO 8601-2). It stands for the range of days it can mean and is drawn and counted as the
 * first of them.
 *
 * @param first the first day of the range
 * @param precision how much of the date is written
 * @param qualifier the sign behind it
 */
public record HistoricalDate(LocalDate first, Precision precision, Qualifier qualifier)
    implements Comparable<HistoricalDate> {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%]?)");

  /** The date of one exact day. */
  public static HistoricalDate of(LocalDate day) {
    return new HistoricalDate(day, Precision.DAY, Qualifier.NONE);
  }

  /**
   * Reads {@code 1923-04-25}, {@code 1923-04} or {@code 1923}, each optionally ending in {@code ~ ?
   * %}.
   */
  public static Optional<HistoricalDate> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(written.group(1));
    int month = written.group(2) == null ? 1 : Integer.parseInt(written.group(2));
    int day = written.group(3) == null ? 1 : Integer.parseInt(written.group(3));
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    Precision precision =
        written.group(3) != null
            ? Precision.DAY
            : written.group(2) != null ? Precision.MONTH : Precision.YEAR;
    return Optional.of(
        new HistoricalDate(LocalDate.of(year, month, day), precision, qualifier(written.group(4))));
  }

  private static Qualifier qualifier(String sign) {
    return switch (sign) {
      case "~" -> Qualifier.APPROXIMATE;
      case "?" -> Qualifier.UNCERTAIN;
      case "%" -> Qualifier.BOTH;
      default -> Qualifier.NONE;
    };
  }

  /** The last day of the range that the written date can mean; the qualifier does not widen it. */
  public LocalDate last() {
    return switch (precision) {
      case DAY -> first;
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
    };
  }

  /** Whether it names one day without reserve. */
  public boolean exact() {
    return precision == Precision.DAY && qualifier == Qualifier.NONE;
  }

  /** The date as the tables write it. */
  public String text() {
    String iso =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02d",
            first.getYear(),
            first.getMonthValue(),
            first.getDayOfMonth());
    return switch (precision) {
          case DAY -> iso;
          case MONTH -> iso.substring(0, 7);
          case YEAR -> iso.substring(0, 4);
        }
        + qualifier.sign();
  }

  /** By first day, then the more exact one first, then by qualifier. */
  @Override
  public int compareTo(HistoricalDate other) {
    int byDay = first.compareTo(other.first);
    int byPrecision = byDay != 0 ? byDay : precision.compareTo(other.precision);
    return byPrecision != 0 ? byPrecision : qualifier.compareTo(other.qualifier);
  }

  @Override
  public String toString() {
    return text();
  }
}
