package apparat.record;

import apparat.time.HistoricalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dated happening with a caption.
 *
 * @param end the first day on which it was over, if it lasted more than a day
 * @param weight 1 to 3; 3 is a key moment
 * @param people ids of people
 * @param bodies ids of bodies
 */
public record Event(
    Row row,
    String id,
    HistoricalDate date,
    Optional<HistoricalDate> end,
    String title,
    String description,
    String kind,
    int weight,
    List<String> people,
    List<String> bodies,
    List<String> sources,
    Certainty certainty) {
  public Event {
    people = List.copyOf(people);
    bodies = List.copyOf(bodies);
    sources = List.copyOf(sources);
  }
}
