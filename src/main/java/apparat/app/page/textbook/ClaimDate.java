package apparat.app.page.textbook;

import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Claim;
import apparat.record.Event;
import apparat.time.HistoricalDate;
import apparat.time.HistoricalInterval;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * When it is that a statement of the textbook speaks of.
 *
 * @param span empty where the table gives no date
 */
public record ClaimDate(Claim claim, Optional<HistoricalInterval> span) {

  /** The date of a claim. */
  public static ClaimDate of(Claim claim) {
    return new ClaimDate(claim, HistoricalInterval.parse(claim.date()));
  }

  /** By first day; what has no date comes last. */
  public static final Comparator<ClaimDate> ORDER =
      Comparator.comparing(
          date -> date.span().map(HistoricalInterval::firstDay).orElse(LocalDate.MAX));

  /** As in {@code January 1924} or {@code 1922 to January 1924}; empty without a date. */
  public String words() {
    return span.map(ClaimDate::words).orElse("");
  }

  private static String words(HistoricalInterval span) {
    String first = span.first().map(DateWords::of).orElse("");
    String last = span.last().map(DateWords::of).orElse("");
    if (first.isEmpty() || last.isEmpty()) {
      return first.isEmpty() ? "until " + last : "from " + first;
    }
    return span.first().equals(span.last()) ? first : first + " to " + last;
  }

  /**
   * The day to look at, in the period: the first of a span; of a month or a year, the day of the
   * first event in it that the claim refers to, else the first.
   */
  public LocalDate day(History history) {
    LocalDate first = history.manifest().firstDay();
    LocalDate last = history.manifest().lastDay();
    LocalDate wanted = span.map(when -> start(when, history)).orElse(first);
    return wanted.isBefore(first) ? first : wanted.isAfter(last) ? last : wanted;
  }

  private LocalDate start(HistoricalInterval when, History history) {
    if (!when.first().equals(when.last())) {
      return when.firstDay();
    }
    return claim.rows().stream()
        .filter(row -> row.startsWith("event:"))
        .flatMap(row -> history.findEvent(row.substring("event:".length())).stream())
        .map(Event::date)
        .map(HistoricalDate::first)
        .filter(when::contains)
        .min(Comparator.naturalOrder())
        .orElse(when.firstDay());
  }
}
