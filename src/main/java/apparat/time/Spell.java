package apparat.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

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

  private static final Comparator<HistoricalDate> BY_DAY =
      Comparator.comparing(HistoricalDate::first);

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

  /** Whether it holds on no day at all. */
  public boolean isEmpty() {
    return !firstDay().isBefore(endDay());
  }

  /** Whether it holds on that day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(firstDay()) && day.isBefore(endDay());
  }

  /** Whether it holds on that day wherever in their ranges the inexact dates lie. */
  public boolean surelyHoldsOn(LocalDate day) {
    return holdsOn(day) && start.map(date -> !day.isBefore(date.last())).orElse(true);
  }

  /** Whether it holds on that day for some place of the inexact dates in their ranges. */
  public boolean possiblyHoldsOn(LocalDate day) {
    return !day.isBefore(firstDay()) && end.map(date -> day.isBefore(date.last())).orElse(true)
        || holdsOn(day);
  }

  /** Whether start and end, where given, are days without reserve. */
  public boolean exact() {
    return start.map(HistoricalDate::exact).orElse(true)
        && end.map(HistoricalDate::exact).orElse(true);
  }

  /** Whether there is a day on which both hold. */
  public boolean meets(Spell other) {
    return intersection(other).isPresent();
  }

  /** Whether one starts on the day on which the other ends. */
  public boolean touches(Spell other) {
    return !isEmpty()
        && !other.isEmpty()
        && (endDay().equals(other.firstDay()) || other.endDay().equals(firstDay()));
  }

  /** When both hold, if ever; of two dates with the same first day the more exact is kept. */
  public Optional<Spell> intersection(Spell other) {
    Spell common = new Spell(later(start, other.start), earlier(end, other.end));
    return isEmpty() || other.isEmpty() || common.isEmpty()
        ? Optional.empty()
        : Optional.of(common);
  }

  /** When one of them holds, if that is one span: when they share a day or touch. */
  public Optional<Spell> union(Spell other) {
    if (isEmpty() || other.isEmpty()) {
      return Optional.of(isEmpty() ? other : this).filter(spell -> !spell.isEmpty());
    }
    return meets(other) || touches(other)
        ? Optional.of(new Spell(earlierStart(other), laterEnd(other)))
        : Optional.empty();
  }

  /** The span between the two, if they neither share a day nor touch. */
  public Optional<Spell> gap(Spell other) {
    if (isEmpty() || other.isEmpty() || meets(other) || touches(other)) {
      return Optional.empty();
    }
    return Optional.of(
        firstDay().isBefore(other.firstDay())
            ? new Spell(end, other.start)
            : new Spell(other.end, start));
  }

  private Optional<HistoricalDate> earlierStart(Spell other) {
    return start.isEmpty() || other.start.isEmpty()
        ? Optional.empty()
        : earlier(start, other.start);
  }

  private Optional<HistoricalDate> laterEnd(Spell other) {
    return end.isEmpty() || other.end.isEmpty() ? Optional.empty() : later(end, other.end);
  }

  /** The later of two dates, an open one losing. */
  private static Optional<HistoricalDate> later(
      Optional<HistoricalDate> a, Optional<HistoricalDate> b) {
    return chosen(a, b, BY_DAY.reversed());
  }

  /** The earlier of two dates, an open one losing. */
  private static Optional<HistoricalDate> earlier(
      Optional<HistoricalDate> a, Optional<HistoricalDate> b) {
    return chosen(a, b, BY_DAY);
  }

  private static Optional<HistoricalDate> chosen(
      Optional<HistoricalDate> a, Optional<HistoricalDate> b, Comparator<HistoricalDate> order) {
    return Stream.concat(a.stream(), b.stream())
        .min(order.thenComparing(Comparator.naturalOrder()));
  }
}
