package apparat.history;

import apparat.record.Event;
import apparat.time.HistoricalDate;
import apparat.time.Precision;
import apparat.time.Qualifier;
import apparat.time.Spell;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a person says them, saying too how exact they are. */
public final class DateWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

  private DateWords() {}

  /** The day as in {@code 5 June 1924}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The date as in {@code August 1921}, {@code about 5 June 1924} or {@code 1922, uncertain}. */
  public static String of(HistoricalDate date) {
    DateTimeFormatter format =
        switch (date.precision()) {
          case DAY -> DAY;
          case MONTH -> MONTH;
          case YEAR -> YEAR;
        };
    boolean about = date.qualifier() == Qualifier.APPROXIMATE || date.qualifier() == Qualifier.BOTH;
    boolean uncertain =
        date.qualifier() == Qualifier.UNCERTAIN || date.qualifier() == Qualifier.BOTH;
    return (about ? "about " : "") + format.format(date.first()) + (uncertain ? ", uncertain" : "");
  }

  /** When an event was, as in {@code 23 October 1926} or {@code 26 October to 3 November 1926}. */
  public static String of(Event event) {
    String start = of(event.date());
    if (event.end().isEmpty() || event.end().get().precision() != Precision.DAY) {
      return start;
    }
    LocalDate last = event.end().get().first().minusDays(1);
    boolean oneYear = event.date().exact() && event.date().first().getYear() == last.getYear();
    return (oneYear ? start.substring(0, start.lastIndexOf(' ')) : start) + " to " + day(last);
  }

  /**
   * The spell as in {@code 3 April 1922 to 2 June 1924}, {@code from August 1921} or {@code until
   * 1923}.
   */
  public static String span(Spell spell) {
    if (spell.start().isEmpty()) {
      return spell.end().map(end -> "until " + of(end)).orElse("throughout");
    }
    String start = of(spell.start().get());
    return spell.end().map(end -> start + " to " + of(end)).orElse("from " + start);
  }
}
