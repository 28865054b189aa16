package apparat.history;

import apparat.record.Rank;
import java.time.LocalDate;
import java.util.List;

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
   */
  public record Left(Seat seat, LocalDate day, Reason reason) {}

  /** Why a seat ended. */
  public enum Reason {
    DIED,
    REMOVED,
    MOVED,
    TERM_ENDED,
    OTHER
  }

  public SeatComparison {
    came = List.copyOf(came);
    rankChanged = List.copyOf(rankChanged);
    left = List.copyOf(left);
  }

  /** What is different {@code now} from what was {@code then}. */
  public static SeatComparison of(Snapshot then, Snapshot now, History history) {
    return new SeatComparer(then, now, history).compare();
  }
}
