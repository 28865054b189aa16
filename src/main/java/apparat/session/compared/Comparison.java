package apparat.session.compared;

import apparat.history.Change;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Seat;
import apparat.history.SeatComparison;
import apparat.history.SeatComparison.Left;
import apparat.history.Snapshot;
import apparat.history.sides.Chronicle;
import apparat.record.Body;
import apparat.record.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * What is different between two days: for each body who stayed, left and came, and all changes from
 * the one day to the other in words.
 *
 * @param bodies those that somebody sat in on one of the days or of which something is told, in the
 *     order of the picture
 * @param sides changes of factions, camps and ties
 */
public record Comparison(ThenAndNow days, List<OfBody> bodies, List<Change> sides) {

  /**
   * One body on both days.
   *
   * @param name as it was called on the later day, else on the earlier
   * @param whole whether the roster of both days is known whole, so that numbers mean something
   * @param changes what happened in it in between
   */
  public record OfBody(
      Body body,
      String name,
      boolean whole,
      List<String> stayed,
      List<String> left,
      List<String> came,
      List<Change> changes) {
    public OfBody {
      stayed = List.copyOf(stayed);
      left = List.copyOf(left);
      came = List.copyOf(came);
      changes = List.copyOf(changes);
    }

    /** How many stayed, left and came, in words. */
    public String counts() {
      String words = stayed.size() + " stayed, " + left.size() + " left, " + came.size() + " came";
      return whole ? words : words + "; as far as known";
    }
  }

  public Comparison {
    bodies = List.copyOf(bodies);
    sides = List.copyOf(sides);
  }

  /** Compares two days of a history. */
  public static Comparison of(History history, ThenAndNow days) {
    List<Change> all = new Chronicle(history).between(days.then(), days.now());
    Map<String, List<Change>> byBody = new LinkedHashMap<>();
    List<Change> sides = new ArrayList<>();
    all.forEach(
        change ->
            change
                .body()
                .map(body -> byBody.computeIfAbsent(body, id -> new ArrayList<>()))
                .orElse(sides)
                .add(change));
    Snapshot then = history.at(days.then());
    Snapshot now = history.at(days.now());
    SeatComparison seats = SeatComparison.of(then, now, history);
    List<OfBody> bodies =
        inOrder(history, then, now, byBody).stream()
            .flatMap(id -> history.findBody(id).stream())
            .map(body -> body(body, then, now, seats, byBody.getOrDefault(body.id(), List.of())))
            .toList();
    return new Comparison(days, bodies, sides);
  }

  /** As in the wings of the hierarchy, the bureaus before all. */
  private static SequencedSet<String> inOrder(
      History history, Snapshot then, Snapshot now, Map<String, List<Change>> byBody) {
    SequencedSet<String> there = new LinkedHashSet<>();
    Stream.concat(then.seats().stream(), now.seats().stream())
        .forEach(seat -> there.add(seat.body().id()));
    there.addAll(byBody.keySet());
    SequencedSet<String> order = new LinkedHashSet<>();
    history.manifest().wings().stream()
        .flatMap(wing -> wing.bodies().stream())
        .sorted(Comparator.comparing((String id) -> !isBureau(history, id)))
        .filter(there::contains)
        .forEach(order::add);
    order.addAll(there);
    return order;
  }

  private static boolean isBureau(History history, String id) {
    return history.findBody(id).filter(body -> body.kind().equals("bureau")).isPresent();
  }

  private static OfBody body(
      Body body, Snapshot then, Snapshot now, SeatComparison seats, List<Change> changes) {
    List<Seat> before = then.seatsIn(body.id());
    List<Seat> after = now.seatsIn(body.id());
    String name = body.spell().holdsOn(now.day()) ? now.nameOf(body.id()) : then.nameOf(body.id());
    boolean whole = isWhole(before, then) && isWhole(after, now);
    return new OfBody(
        body,
        name,
        whole,
        names(after, before, true),
        left(body.id(), seats),
        names(after, before, false),
        changes);
  }

  private static boolean isWhole(List<Seat> seats, Snapshot day) {
    return seats.stream()
        .filter(seat -> seat.rank() != Rank.HEAD)
        .allMatch(seat -> day.knowledge(seat.body().id(), seat.role()).countable());
  }

  private static List<String> left(String body, SeatComparison seats) {
    return seats.left().stream()
        .filter(gone -> gone.seat().body().id().equals(body))
        .map(Comparison::left)
        .toList();
  }

  private static List<String> names(List<Seat> seats, List<Seat> others, boolean there) {
    return seats.stream()
        .filter(seat -> find(others, seat).isPresent() == there)
        .map(seat -> named(seat, there ? find(others, seat) : Optional.empty()))
        .toList();
  }

  private static Optional<Seat> find(List<Seat> seats, Seat wanted) {
    return seats.stream()
        .filter(seat -> seat.person().id().equals(wanted.person().id()))
        .findFirst();
  }

  /** The name with the rank of then, the day of leaving, and the last rank where it was less. */
  private static String left(Left gone) {
    String rank = gone.before().full() ? "" : "candidate, ";
    boolean sank = gone.before().full() && !gone.seat().rank().full();
    String last = sank ? ", at last a candidate" : "";
    return gone.seat().person().name() + " (" + rank + DateWords.day(gone.day()) + last + ")";
  }

  /** The name, with the rank where it is not a full one or has changed. */
  private static String named(Seat seat, Optional<Seat> before) {
    String name = seat.person().name();
    boolean full = seat.rank().full();
    if (before.filter(then -> then.rank().full() != full).isPresent()) {
      return name + (full ? " (now full)" : " (now candidate)");
    }
    return full ? name : name + " (candidate)";
  }
}
