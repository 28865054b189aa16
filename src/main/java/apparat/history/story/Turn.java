package apparat.history.story;

import apparat.history.Camp;
import apparat.record.Allegiance;
import apparat.record.Event;
import apparat.record.Tie;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From when on a person stood so, and what is recorded of that time. Nothing of it is said to be
 * the cause.
 *
 * @param from the first day
 * @param to the first day on which it was no longer so, or the day after the period
 * @param start the date of the turn as the tables write it; empty where the period begins with it
 * @param end the date of the next turn; empty where the period ends with it
 * @param before the side until then, of the first turn the same
 * @param camp the side of that time
 * @param groups the rows of groups and blocs that hold, by their start; of one group several where
 *     the role changed meanwhile
 * @param came those that begin with the turn
 * @param gone those that end with it
 * @param signed what the person put a name to in that time, by date
 * @param events of the time of the turn that name the person or one of the groups, by date
 * @param foremost of the events the one that says most of the turn
 * @param begun ties of the person that begin at that time, allies first, the closest first
 * @param ended ties that end at that time and are not followed by one of the same sign
 */
public record Turn(
    LocalDate from,
    LocalDate to,
    Optional<HistoricalDate> start,
    Optional<HistoricalDate> end,
    Optional<Camp> before,
    Optional<Camp> camp,
    List<Allegiance> groups,
    List<Allegiance> came,
    List<Allegiance> gone,
    List<Allegiance> signed,
    List<Event> events,
    Optional<Event> foremost,
    List<Tie> begun,
    List<Tie> ended) {

  public Turn {
    groups = List.copyOf(groups);
    came = List.copyOf(came);
    gone = List.copyOf(gone);
    signed = List.copyOf(signed);
    events = List.copyOf(events);
    begun = List.copyOf(begun);
    ended = List.copyOf(ended);
  }

  /** When it was so, as a spell. */
  public Spell spell() {
    return Spell.of(from, to);
  }

  /** Whether another side begins with it than the one until then. */
  public boolean changesSides() {
    return before.isPresent() && camp.isPresent() && !before.equals(camp);
  }
}
