package apparat.session.find;

import apparat.history.History;
import apparat.history.story.SeatEnd;
import apparat.record.Event;
import apparat.session.find.Finding.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How much the events that were found concern the people that were: who looks for somebody wants
 * the turns of that life, which are hidden among all the events at which somebody was present.
 */
final class Concern {

  /** The end of a seat counts as much as two degrees of weight. */
  private static final int SEAT_ENDED = 2;

  private static final int NAMED = 1;
  private static final int FIRST = 1;

  private final History history;

  /** Which events ended a seat of each person who was asked for. */
  private final Map<String, Set<String>> ends = new ConcurrentHashMap<>();

  Concern(History history) {
    this.history = history;
  }

  /**
   * How much an event concerns people: by its weight, whether it is called by them, whether it
   * ended a seat of theirs, and whether it is about them first.
   *
   * @param named whether its title holds what was sought
   */
  int of(Finding finding, boolean named, List<String> people) {
    Optional<Event> found = history.findEvent(finding.id());
    if (finding.kind() != Kind.EVENT || found.isEmpty()) {
      return 0;
    }
    Event event = found.get();
    boolean ended = people.stream().anyMatch(person -> ends(person).contains(event.id()));
    boolean first = event.people().stream().limit(1).anyMatch(people::contains);
    return event.weight() + (named ? NAMED : 0) + (ended ? SEAT_ENDED : 0) + (first ? FIRST : 0);
  }

  private Set<String> ends(String person) {
    return ends.computeIfAbsent(
        person,
        id ->
            history.data().memberships().stream()
                .filter(seat -> seat.person().equals(id))
                .flatMap(seat -> SeatEnd.told(history, seat).stream())
                .map(Event::id)
                .collect(Collectors.toUnmodifiableSet()));
  }
}
