package apparat.history;

import apparat.history.index.Place;
import apparat.record.Certainty;
import apparat.record.Membership;
import apparat.record.Rank;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rows that say when and how a person sat in a body. */
record SeatRows(History history, List<Membership> rows) {

  private static final Comparator<Membership> STRONGEST_FIRST =
      Comparator.comparing(Membership::rank, Rank.STRONGEST_FIRST);

  /** The rows of the seat's person in its body. */
  static SeatRows of(History history, Seat seat) {
    return new SeatRows(
        history, history.rows().rowsOf(new Place(seat.person().id(), seat.body().id())));
  }

  /** The seat on the day, if there was one. */
  Optional<Seat> on(LocalDate day) {
    List<Membership> holding = rows.stream().filter(row -> row.spell().holdsOn(day)).toList();
    return holding.isEmpty() ? Optional.empty() : Optional.of(merged(history, holding));
  }

  /** The one seat that the rows of a person in a body amount to. */
  static Seat merged(History history, List<Membership> holding) {
    List<Membership> strongestFirst = holding.stream().sorted(STRONGEST_FIRST).toList();
    Membership first = strongestFirst.getFirst();
    return new Seat(
        history.person(first.person()),
        history.body(first.body()),
        first.rank(),
        first.role(),
        first.certainty() == Certainty.LOW,
        strongestFirst);
  }

  /** The days on which a row begins or ends, ascending. */
  Stream<LocalDate> days() {
    return rows.stream()
        .map(Membership::spell)
        .filter(spell -> !spell.isEmpty())
        .flatMap(spell -> Stream.concat(spell.start().stream(), spell.end().stream()))
        .map(HistoricalDate::first)
        .distinct()
        .sorted();
  }
}
