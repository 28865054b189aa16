package apparat.history;

import apparat.history.SeatComparison.Reason;

/** Reads why a seat ended, as the tables write it. */
final class Reasons {

  private Reasons() {}

  static Reason of(String endReason) {
    return switch (endReason) {
      case "died" -> Reason.DIED;
      case "removed", "expelled", "demoted" -> Reason.REMOVED;
      case "transferred", "promoted" -> Reason.MOVED;
      case "term ended", "not-re-elected", "re-elected" -> Reason.TERM_ENDED;
      default -> Reason.OTHER;
    };
  }
}
