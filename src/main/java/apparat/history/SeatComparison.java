package apparat.history;

import apparat.record.Membership;
import apparat.record.Rank;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The seats of a day compared with those of an earlier one. Who left and is back is neither come
 * nor left.
 *
 * @param came in the order of the later day's seats
 * @param rankChanged in the order of the later day's seats
 * @param left in the order of the earlier day's seats
 */
public record SeatComparison(List<Came> came, List<RankChanged> rankChanged, List<Left> left) {

  /** A seat that was not held on the earlier day. */
  public record Came(Seat seat) {}

  /**
   * A seat whose rank differs.
   *
   * @param seat the seat now
   * @param before the rank on the earlier day
   */
  public record RankChanged(Seat seat, Rank before) {
    /** Whether the rank is stronger now. */
    public boolean up() {
      return Rank.STRONGEST_FIRST.compare(seat.rank(), before) < 0;
    }
  }

  /**
   * A seat held on the earlier day and no more.
   *
   * @param seat as last held
   * @param day the first day on which it was held no more
   * @param before the rank on the earlier day
   */
  public record Left(Seat seat, LocalDate day, Reason reason, Rank before) {}

  /** Why a seat ended. */
  public enum Reason {
    DIED,
    REMOVED,
    MOVED,
    TERM_ENDED,
    OTHER;

    /** The reason that the row gives. */
    static Reason of(Membership row) {
      return switch (row.endReason()) {
        case "died" -> DIED;
        case "removed", "expelled", "demoted" -> REMOVED;
        case "transferred", "promoted" -> MOVED;
        case "term ended", "not-re-elected", "re-elected" -> TERM_ENDED;
        default -> OTHER;
      };
    }
  }

  public SeatComparison {
    came = List.copyOf(came);
    rankChanged = List.copyOf(rankChanged);
    left = List.copyOf(left);
  }

  /** What is different {@code now} from what was {@code then}. */
  public static SeatComparison of(Snapshot then, Snapshot now, History history) {
    return new SeatComparison(
        now.seats().stream().filter(seat -> in(then, seat).isEmpty()).map(Came::new).toList(),
        now.seats().stream()
            .flatMap(
                seat -> in(then, seat).map(before -> new RankChanged(seat, before.rank())).stream())
            .filter(change -> change.before() != change.seat().rank())
            .toList(),
        then.seats().stream()
            .filter(seat -> in(now, seat).isEmpty())
            .map(seat -> left(seat, now.day(), SeatRows.of(history, seat)))
            .toList());
  }

  private static Optional<Seat> in(Snapshot snapshot, Seat seat) {
    return snapshot.seatsOf(seat.person().id()).stream()
        .filter(other -> other.body().id().equals(seat.body().id()))
        .findFirst();
  }

  private static Left left(Seat then, LocalDate now, SeatRows rows) {
    LocalDate end =
        rows.days()
            .filter(day -> !day.isAfter(now) && rows.on(day).isEmpty())
            .max(Comparator.naturalOrder())
            .orElse(now);
    return new Left(
        rows.on(end.minusDays(1)).orElse(then), end, reason(then, end, rows), then.rank());
  }

  private static Reason reason(Seat seat, LocalDate end, SeatRows rows) {
    Optional<LocalDate> death = seat.person().died().map(HistoricalDate::first);
    if (death.isPresent() && death.get().equals(end)) {
      return Reason.DIED;
    }
    return rows.rows().stream()
        .filter(row -> row.spell().endDay().equals(end))
        .map(Reason::of)
        .min(Comparator.naturalOrder())
        .orElse(Reason.OTHER);
  }
}
