package apparat.cli.roster;

import apparat.cli.table.Aligned;
import apparat.history.DateWords;
import apparat.record.Certainty;
import apparat.record.Membership;

/** One row of the table of seats on a line: role, dates, doubt, sources. */
final class SeatLine {

  private SeatLine() {}

  static void add(Aligned table, String what, Membership row) {
    table.add(
        what,
        row.role(),
        DateWords.span(row.spell()),
        row.certainty() == Certainty.LOW ? "doubtful" : "",
        "[" + String.join(", ", row.sources()) + "]");
  }
}
