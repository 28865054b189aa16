package apparat.app.side;

import apparat.time.Spell;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The period as the line on which bars of time are drawn.
 *
 * @param last the last day, inclusive
 */
record Axis(LocalDate first, LocalDate last) {

  /** Where a day stands, from 0 at the left end to 1 at the right end. */
  double share(LocalDate day) {
    double days = last.toEpochDay() + 1.0 - first.toEpochDay();
    LocalDate inside = day.isBefore(first) ? first : day.isAfter(last) ? last.plusDays(1) : day;
    return (inside.toEpochDay() - first.toEpochDay()) / days;
  }

  /** The first day of the period on which it holds; empty where it holds on none. */
  Optional<LocalDate> start(Spell spell) {
    LocalDate start = spell.firstDay().isBefore(first) ? first : spell.firstDay();
    return Optional.of(start).filter(day -> !day.isAfter(last) && spell.holdsOn(day));
  }
}
