package apparat.history.question;

import apparat.history.Knowledge;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.record.Rank;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Those who vote in a body on a day, and how well they are known.
 *
 * @param seats of heads and voting members, in the order of the table
 * @param known no better than the worst known of their roles
 */
public record FullSeats(List<Seat> seats, Knowledge known) {
  public FullSeats {
    seats = List.copyOf(seats);
  }

  /** The full seats of the body. */
  public static FullSeats of(Snapshot snapshot, String body) {
    List<Seat> seats = snapshot.seatsIn(body).stream().filter(FullSeats::votes).toList();
    Knowledge known =
        Stream.concat(seats.stream().map(Seat::role), Stream.of("member"))
            .distinct()
            .map(role -> snapshot.knowledge(body, role))
            .max(Comparator.comparing(Knowledge::statement))
            .orElse(Knowledge.NONE);
    return new FullSeats(seats, known);
  }

  private static boolean votes(Seat seat) {
    return seat.rank() == Rank.HEAD || seat.rank() == Rank.VOTING;
  }

  /** How many of the seats rest on a row of low certainty. */
  public int doubtful() {
    return (int) seats.stream().filter(Seat::doubtful).count();
  }
}
