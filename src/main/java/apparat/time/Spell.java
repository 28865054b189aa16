package apparat.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The span in which something holds, half-open: {@code start <= day < end}. A date without a day
 * counts as its first day.
 *
 * @param start the first day on which it holds; empty: from before the data begin
 * @param end the first day on which it no longer holds; empty: still holds when the data end
 */
public record Spell(Optional<HistoricalDate> start, Optional<HistoricalDate> end) {

  /** The spell without a known start or end. */
  public static final Spell ALWAYS = new Spell(Optional.empty(), Optional.empty());

  /** The spell of exact days from {@code start} up to, not including, {@code end}. */
  public static Spell of(LocalDate start, LocalDate end) {
    return new Spell(Optional.of(HistoricalDate.of(start)), Optional.of(HistoricalDate.of(end)));
  }

  /** The first day on which it holds, {@link LocalDate#MIN} when open. */
  public LocalDate firstDay() {
    return start.map(HistoricalDate::first).orElse(LocalDate.MIN);
  }

  /** The first day on which it no longer holds, {@link LocalDate#MAX} when open. */
  public LocalDate endDay() {
    return end.map(HistoricalDate::first).orElse(LocalDate.MAX);
  }

  /** Whether it holds on that day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(firstDay()) && day.isBefore(endDay());
  }

  /** Whether there is a day on which both hold. */
  public boolean meets(Spell other) {
    return firstDay().isBefore(other.endDay()) && other.firstDay().isBefore(endDay());
  }
}
