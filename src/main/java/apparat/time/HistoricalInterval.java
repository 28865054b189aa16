package apparat.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A span as historians write it, both ends included: {@code 1922/1924-01}, {@code ../1924}, {@code
 * 1922/..}, or a single date, which spans its own range (EDTF level 1, ISO 8601-2). An open side is
 * written {@code ..} or left out.
 *
 * @param first the date with which it begins; empty when open
 * @param last the date with which it ends; empty when open
 */
public record HistoricalInterval(Optional<HistoricalDate> first, Optional<HistoricalDate> last) {

  private static final String OPEN = "..";

  /** Reads an interval or a single date; empty where it is none or ends before it begins. */
  public static Optional<HistoricalInterval> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return HistoricalDate.parse(text)
          .map(date -> new HistoricalInterval(Optional.of(date), Optional.of(date)));
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    Optional<HistoricalDate> first = HistoricalDate.parse(from);
    Optional<HistoricalDate> last = HistoricalDate.parse(to);
    boolean read = (first.isPresent() || open(from)) && (last.isPresent() || open(to));
    return Optional.of(new HistoricalInterval(first, last))
        .filter(
            interval ->
                read
                    && !(open(from) && open(to))
                    && !interval.lastDay().isBefore(interval.firstDay()));
  }

  private static boolean open(String text) {
    return text.isEmpty() || text.equals(OPEN);
  }

  /** The first day that belongs to it, {@link LocalDate#MIN} when open. */
  public LocalDate firstDay() {
    return first.map(HistoricalDate::first).orElse(LocalDate.MIN);
  }

  /** The last day that belongs to it, {@link LocalDate#MAX} when open. */
  public LocalDate lastDay() {
    return last.map(HistoricalDate::last).orElse(LocalDate.MAX);
  }

  /** Whether the day belongs to it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /** The interval as the tables write it. */
  public String text() {
    return first.isPresent() && first.equals(last)
        ? first.get().text()
        : first.map(HistoricalDate::text).orElse(OPEN)
            + "/"
            + last.map(HistoricalDate::text).orElse(OPEN);
  }
}
