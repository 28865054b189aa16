package apparat.analysis.bodies;

import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Knowledge.Statement;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.history.question.FullSeats;
import apparat.record.Allegiance;
import apparat.record.Body;
import apparat.record.Faction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the full seats of a body divide on a day. Each seat has one side or none recorded; a person
 * may be in several factions.
 *
 * @param name of the body on the day
 * @param sides in the order of the camps; those without a recorded side last
 * @param factions the groups and blocs that have people here, the largest first
 */
public record Votes(
    Body body, String name, FullSeats full, List<Side> sides, List<Group> factions) {

  /** Fewer is an office, not a body that votes. */
  private static final int FEW = 3;

  /**
   * The seats of a side.
   *
   * @param camp empty where no side is recorded
   */
  public record Side(Optional<Camp> camp, List<Seat> seats) {}

  /** The seats of people who are in a faction. */
  public record Group(Faction faction, List<Seat> seats) {}

  /**
   * All bodies that vote and whose roster is more than a list of leaders, in the order of their
   * table.
   */
  public static List<Votes> all(History history, LocalDate day) {
    Snapshot snapshot = history.at(day);
    return history.data().bodies().stream()
        .filter(body -> snapshot.alive(body.id()))
        .map(body -> of(history, snapshot, body))
        .filter(votes -> votes.full().seats().size() >= FEW)
        .filter(votes -> votes.full().known().statement() != Statement.LEADERS_ONLY)
        .toList();
  }

  /** The votes in one body, however little is known of it. */
  public static Votes of(History history, LocalDate day, Body body) {
    return of(history, history.at(day), body);
  }

  private static Votes of(History history, Snapshot snapshot, Body body) {
    FullSeats full = FullSeats.of(snapshot, body.id());
    return new Votes(
        body,
        snapshot.nameOf(body.id()),
        full,
        sides(snapshot, full.seats()),
        factions(history, snapshot, full.seats()));
  }

  /** Whether every voter is known, so that shares mean something. */
  public boolean countable() {
    return full.known().countable();
  }

  private static List<Side> sides(Snapshot snapshot, List<Seat> seats) {
    List<Side> sides = new ArrayList<>();
    seats.stream()
        .flatMap(seat -> snapshot.campOf(seat.person().id()).stream())
        .distinct()
        .sorted(Comparator.comparingInt(Camp::order).thenComparing(Camp::id))
        .map(camp -> new Side(Optional.of(camp), with(snapshot, seats, Optional.of(camp))))
        .forEach(sides::add);
    List<Seat> none = with(snapshot, seats, Optional.empty());
    if (!none.isEmpty()) {
      sides.add(new Side(Optional.empty(), none));
    }
    return List.copyOf(sides);
  }

  private static List<Seat> with(Snapshot snapshot, List<Seat> seats, Optional<Camp> camp) {
    return seats.stream().filter(seat -> snapshot.campOf(seat.person().id()).equals(camp)).toList();
  }

  private static List<Group> factions(History history, Snapshot snapshot, List<Seat> seats) {
    var people =
        snapshot.allegiances().stream()
            .collect(
                Collectors.groupingBy(
                    Allegiance::faction,
                    Collectors.mapping(Allegiance::person, Collectors.toSet())));
    return people.keySet().stream()
        .flatMap(id -> history.findFaction(id).stream())
        .map(
            faction ->
                new Group(
                    faction,
                    seats.stream()
                        .filter(seat -> people.get(faction.id()).contains(seat.person().id()))
                        .toList()))
        .filter(group -> !group.seats().isEmpty())
        .sorted(
            Comparator.comparingInt((Group group) -> -group.seats().size())
                .thenComparing(group -> group.faction().id()))
        .toList();
  }

  /** The ids of the people on these seats. */
  public static List<String> people(List<Seat> seats) {
    return seats.stream().map(seat -> seat.person().id()).toList();
  }

  /** The bodies of a day that are left out because only their leading posts are recorded. */
  public static long leadersOnly(History history, LocalDate day) {
    Snapshot snapshot = history.at(day);
    return Stream.of(history.data().bodies())
        .flatMap(List::stream)
        .filter(body -> snapshot.alive(body.id()))
        .map(body -> FullSeats.of(snapshot, body.id()))
        .filter(full -> full.seats().size() >= FEW)
        .filter(full -> full.known().statement() == Statement.LEADERS_ONLY)
        .count();
  }
}
