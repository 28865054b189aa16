package apparat.history;

import apparat.history.SeatComparison.Came;
import apparat.history.SeatComparison.Left;
import apparat.history.SeatComparison.RankChanged;
import apparat.history.SeatComparison.Reason;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what came, rose, fell and left between two days. */
record SeatComparer(Snapshot then, Snapshot now, History history) {

  SeatComparison compare() {
    List<Came> came =
        now.seats().stream().filter(seat -> in(then, seat).isEmpty()).map(Came::new).toList();
    List<RankChanged> changed =
        now.seats().stream()
            .flatMap(
                seat -> in(then, seat).map(before -> new RankChanged(seat, before.rank())).stream())
            .filter(change -> change.before() != change.seat().rank())
            .toList();
    List<Left> left =
        then.seats().stream().filter(seat -> in(now, seat).isEmpty()).map(this::left).toList();
    return new SeatComparison(came, changed, left);
  }

  private static Optional<Seat> in(Snapshot snapshot, Seat seat) {
    return snapshot.seatsOf(seat.person().id()).stream()
        .filter(other -> other.body().id().equals(seat.body().id()))
        .findFirst();
  }

  private Left left(Seat seat) {
    LocalDate end = history.spells().lastEnd(seat, now.day());
    Seat last = in(history.at(end.minusDays(1)), seat).orElse(seat);
    return new Left(last, end, reason(last, end));
  }

  private static Reason reason(Seat seat, LocalDate end) {
    Optional<LocalDate> death = seat.person().died().map(HistoricalDate::first);
    if (death.isPresent() && death.get().equals(end)) {
      return Reason.DIED;
    }
    return seat.rows().stream()
        .filter(row -> row.spell().endDay().equals(end))
        .map(row -> Reasons.of(row.endReason()))
        .min(Comparator.naturalOrder())
        .orElse(Reason.OTHER);
  }
}
