package apparat.history;

import apparat.history.index.Place;
import apparat.history.index.RowsByTime;
import apparat.record.Allegiance;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Supervision;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that holds on one day. The rows of bodies of kind party are no seats: they are neither
 * drawn nor counted.
 */
public final class Snapshot {

  private final History history;
  private final LocalDate day;
  private final List<Seat> seats;
  private final Map<String, List<Seat>> byPerson = new LinkedHashMap<>();
  private final Map<String, List<Seat>> byBody = new LinkedHashMap<>();
  private final Set<String> alive;

  Snapshot(History history, LocalDate day) {
    this.history = history;
    this.day = day;
    this.seats =
        RowsByTime.grouped(history.rows().memberships().at(day), Place::of).values().stream()
            .map(rows -> SeatRows.merged(history, rows))
            .toList();
    this.alive = history.rows().bodies().at(day).stream().map(Body::id).collect(Collectors.toSet());
    for (Seat seat : seats) {
      byPerson.computeIfAbsent(seat.person().id(), id -> new ArrayList<>()).add(seat);
      byBody.computeIfAbsent(seat.body().id(), id -> new ArrayList<>()).add(seat);
    }
  }

  /** The history of which it is a day. */
  public History history() {
    return history;
  }

  /** The day of which it tells. */
  public LocalDate day() {
    return day;
  }

  /** All seats in the order of the table, one for each person in a body. */
  public List<Seat> seats() {
    return seats;
  }

  /** The seats of a person in the order of the table. */
  public List<Seat> seatsOf(String person) {
    return List.copyOf(byPerson.getOrDefault(person, List.of()));
  }

  /** The seats in a body in the order of the table. */
  public List<Seat> seatsIn(String body) {
    return List.copyOf(byBody.getOrDefault(body, List.of()));
  }

  /** In how many bodies the person has a seat. */
  public int posts(String person) {
    return seatsOf(person).size();
  }

  /**
   * The side on which the person stands; empty when no side is recorded, which does not mean
   * neutral.
   */
  public Optional<Camp> campOf(String person) {
    return history.campOf(person, day);
  }

  /** Whether the body exists. */
  public boolean alive(String body) {
    return alive.contains(body);
  }

  /** What the body is called on the day. */
  public String nameOf(String body) {
    return history.nameOf(body, day);
  }

  /** The short name that the body bears on the day, at most 14 characters. */
  public String shortNameOf(String body) {
    return history
        .rows()
        .nameOf(body, day)
        .map(BodyName::shortName)
        .orElseGet(() -> history.body(body).shortName());
  }

  /** Which body stands over which. */
  public List<Supervision> supervisions() {
    return history.rows().supervisions().at(day);
  }

  /** The relations of two people. */
  public List<Tie> ties() {
    return history.rows().ties().at(day);
  }

  /** The people in factions. */
  public List<Allegiance> allegiances() {
    return history.rows().allegiances().at(day);
  }

  /**
   * How much is known of those who have a role in a body.
   *
   * @param role as in the tables; empty for the roster as a whole
   */
  public Knowledge knowledge(String body, String role) {
    return Knowledge.of(history.rows().completeness(body, day), role);
  }
}
