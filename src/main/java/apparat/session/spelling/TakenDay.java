package apparat.session.spelling;

import apparat.history.DateWords;
import apparat.time.HistoricalDate;
import apparat.time.Precision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The one day that a written date is taken for.
 *
 * @param written the date in the words of the reader
 * @param day the first day of the period that it can mean
 * @param last the last such day
 */
public record TakenDay(String written, HistoricalDate date, LocalDate day, LocalDate last) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

  /**
   * What a reader who thinks of the whole month or year would miss.
   *
   * @param subject what was asked for, as in {@code the Politburo}
   * @param changes those of the {@link #others} on which it changes
   */
  public Optional<String> remark(String subject, List<LocalDate> changes) {
    return changes.stream().findFirst().map(first -> sentence(subject, first, changes.size() - 1));
  }

  /** Those of these days that the date can mean as well. */
  public List<LocalDate> others(List<LocalDate> days) {
    return days.stream().filter(other -> other.isAfter(day) && !other.isAfter(last)).toList();
  }

  private String sentence(String subject, LocalDate first, int more) {
    boolean month = date.precision() == Precision.MONTH;
    String whole = month ? MONTH.format(day) : Integer.toString(day.getYear());
    String others =
        more == 0 ? "" : " and on " + (more == 1 ? "one later day" : more + " later days");
    return String.format(
        Locale.ROOT,
        "%s is taken as %s; within %s %s changes on %s%s.",
        written,
        DateWords.day(day),
        whole,
        subject,
        DAY.format(first),
        others);
  }
}
