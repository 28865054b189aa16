package apparat.session.tables;

import apparat.history.History;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.history.Wing;
import apparat.record.Body;
import apparat.record.Person;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The seats of a day that were asked for.
 *
 * @param snapshot of the day
 * @param body the only body asked for, if one
 * @param person the only person asked for, if one
 * @param seats by body in the order of the hierarchy, in each by rank
 */
public record Roster(
    History history,
    Snapshot snapshot,
    Optional<Body> body,
    Optional<Person> person,
    List<Seat> seats) {

  /** In which ranks are listed. */
  static final List<Rank> ORDER = List.of(Rank.HEAD, Rank.VOTING, Rank.CANDIDATE, Rank.STAFF);

  public Roster {
    seats = List.copyOf(seats);
  }

  /** The seats of a day, of one body, one person or both where these are given. */
  public static Roster of(
      History history, LocalDate day, Optional<Body> body, Optional<Person> person) {
    Snapshot snapshot = history.at(day);
    return new Roster(history, snapshot, body, person, seats(snapshot, history, body, person));
  }

  private static List<Seat> seats(
      Snapshot snapshot, History history, Optional<Body> body, Optional<Person> person) {
    List<Seat> seats = new ArrayList<>();
    for (String id : body.map(only -> List.of(only.id())).orElseGet(() -> bodies(history))) {
      snapshot.seatsIn(id).stream()
          .filter(seat -> person.map(only -> only.equals(seat.person())).orElse(true))
          .sorted(Comparator.comparingInt(seat -> ORDER.indexOf(seat.rank())))
          .forEach(seats::add);
    }
    return seats;
  }

  /**
   * Those of these later days, ascending, on which others sit here than on the one before, or the
   * same in other roles.
   */
  public List<LocalDate> changes(List<LocalDate> days) {
    List<LocalDate> changes = new ArrayList<>();
    Set<Place> before = places(seats);
    for (LocalDate day : days) {
      Set<Place> now = places(seats(history.at(day), history, body, person));
      if (!now.equals(before)) {
        changes.add(day);
      }
      before = now;
    }
    return changes;
  }

  /** A seat without its dates, so that a re-election is no change. */
  private record Place(Person person, Body body, String role, Rank rank) {}

  private static Set<Place> places(List<Seat> seats) {
    return seats.stream()
        .flatMap(
            seat ->
                seat.rows().stream()
                    .map(row -> new Place(seat.person(), seat.body(), row.role(), row.rank())))
        .collect(Collectors.toSet());
  }

  /** All bodies: those of the hierarchy in its order, then the rest. */
  private static List<String> bodies(History history) {
    Set<String> bodies = new LinkedHashSet<>();
    history.manifest().wings().stream().map(Wing::bodies).forEach(bodies::addAll);
    history.data().bodies().stream().map(Body::id).forEach(bodies::add);
    return List.copyOf(bodies);
  }
}
