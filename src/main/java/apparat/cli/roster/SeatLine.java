package apparat.cli.roster;

import apparat.cli.table.Aligned;
import apparat.history.DateWords;
import apparat.record.Certainty;
import apparat.record.Membership;

/** One row of the table of seats on a line: role, dates, doubt, sources. */
final class SeatLine {

  private SeatLine() {}

  static void add(Aligned table, String what, Membership row) {
    add(table, what, row, DateWords.span(row.spell()));
  }

  /** Says too why it ended, if it did and that is known. */
  static void addWithReason(Aligned table, String what, Membership row) {
    boolean known = row.spell().end().isPresent() && !row.endReason().isEmpty();
    String reason = known ? " (" + row.endReason().replace("not-", "not ") + ")" : "";
    add(table, what, row, DateWords.span(row.spell()) + reason);
  }

  private static void add(Aligned table, String what, Membership row, String span) {
    table.add(
        what,
        row.role(),
        span,
        row.certainty() == Certainty.LOW ? "doubtful" : "",
        "[" + String.join(", ", row.sources()) + "]");
  }
}
