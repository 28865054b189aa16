package apparat.cli.choice;

import apparat.history.DateWords;
import apparat.history.Manifest;
import apparat.session.Days;
import apparat.session.spelling.TakenDay;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.Optional;

/** Turns written dates into days of the period, or says what the period is. */
public record Period(Manifest manifest) {

  /** The first day of the period that the date can mean. */
  public LocalDate first(HistoricalDate date) {
    return inside(Days.first(date, manifest), date);
  }

  /** The one day that the date is taken for: its first of the period. */
  public TakenDay taken(HistoricalDate date) {
    return new TakenDay(date.text(), date, first(date), last(date));
  }

  /** The last day of the period that the date can mean. */
  public LocalDate last(HistoricalDate date) {
    return inside(Days.last(date, manifest), date);
  }

  /** Refuses days the wrong way round. */
  public static void ordered(LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      throw new WrongUse(
          DateWords.day(from) + " is after " + DateWords.day(to) + ": exchange the two dates.");
    }
  }

  private LocalDate inside(Optional<LocalDate> day, HistoricalDate date) {
    return day.orElseThrow(
        () ->
            new WrongUse(
                DateWords.of(date)
                    + " is outside the period of the data set, "
                    + DateWords.day(manifest.firstDay())
                    + " to "
                    + DateWords.day(manifest.lastDay())
                    + "."));
  }
}
