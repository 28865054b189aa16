package apparat.history.story;

import apparat.history.History;
import apparat.record.Event;
import apparat.record.Membership;
import apparat.time.HistoricalDate;
import apparat.time.Precision;
import apparat.time.Qualifier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which event tells of the end of a seat, and of which ends an event tells: one that names the
 * person and the body, on a day that the date of the end can mean. A date that is only about right
 * can mean any day of two weeks around it.
 */
public final class SeatEnd {

  /** Who goes on in another rank or is elected again has not gone. */
  private static final List<String> GOES_ON = List.of("promoted", "re-elected", "title changed");

  /** Kinds of events by which people lose or change posts; another of that day tells of no end. */
  private static final Set<String> ENDING =
      Set.of("removal", "expulsion", "death", "appointment", "plenum", "congress");

  private static final int ABOUT = 14;

  private SeatEnd() {}

  /** Whether somebody sits on in the body when the row ends. */
  public static boolean goesOn(Membership row) {
    return GOES_ON.contains(row.endReason());
  }

  /** Whether the event rests on tables of the data set alone, which are no further source. */
  public static boolean isTable(History history, Event event) {
    return event.sources().stream()
        .flatMap(key -> history.findSource(key).stream())
        .allMatch(source -> source.kind().equals("dataset"));
  }

  /**
   * The event that names the person and the body, or for the party itself the person; of an end
   * known to a day or about a day. Of several the one that began nearest to the end, then the
   * weightiest.
   */
  public static Optional<Event> told(History history, Membership row) {
    Optional<HistoricalDate> end = row.spell().end();
    if (end.isEmpty() || goesOn(row) || end.get().precision() != Precision.DAY) {
      return Optional.empty();
    }
    HistoricalDate date = end.get();
    return history.data().events().stream()
        .filter(event -> ENDING.contains(event.kind()))
        .filter(event -> event.people().contains(row.person()))
        .filter(event -> event.bodies().contains(row.body()) || isParty(history, row.body()))
        .filter(event -> meets(date, event))
        .min(
            Comparator.comparing(
                    (Event event) ->
                        Math.abs(date.first().toEpochDay() - event.date().first().toEpochDay()))
                .thenComparing(Comparator.comparingInt(Event::weight).reversed()));
  }

  /** The seats of a person of whose end the event tells, in the order of the table. */
  public static List<Membership> endedBy(History history, Event event, String person) {
    return history.data().memberships().stream()
        .filter(row -> row.person().equals(person))
        .filter(row -> told(history, row).filter(event::equals).isPresent())
        .toList();
  }

  private static boolean isParty(History history, String body) {
    return history.findBody(body).filter(found -> found.kind().equals("party")).isPresent();
  }

  private static boolean meets(HistoricalDate end, Event event) {
    boolean about = end.qualifier() == Qualifier.APPROXIMATE || end.qualifier() == Qualifier.BOTH;
    LocalDate first = end.first().minusDays(about ? ABOUT : 0);
    LocalDate last = end.last().plusDays(about ? ABOUT : 0);
    LocalDate over = event.end().map(day -> day.first().minusDays(1)).orElse(event.date().last());
    return !event.date().first().isAfter(last) && !over.isBefore(first);
  }
}
