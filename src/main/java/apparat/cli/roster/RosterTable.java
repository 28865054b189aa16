package apparat.cli.roster;

import apparat.cli.table.Cell;
import apparat.cli.table.Table;
import apparat.history.Seat;
import apparat.record.Membership;
import java.util.ArrayList;
import java.util.List;

/** A roster as a table with a line for every row of the data set that shows a seat. */
public final class RosterTable {

  private static final List<String> HEADING =
      List.of(
          "person",
          "name",
          "body",
          "body_name",
          "role",
          "rank",
          "start",
          "end",
          "certainty",
          "source");

  private RosterTable() {}

  /** The table: ids, and dates as the data set writes them. */
  public static Table of(Roster roster) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Seat seat : roster.seats()) {
      seat.rows().forEach(row -> rows.add(row(roster, seat, row)));
    }
    return new Table(HEADING, rows);
  }

  private static List<Cell> row(Roster roster, Seat seat, Membership row) {
    return List.of(
        Cell.of(seat.person().id()),
        Cell.of(seat.person().name()),
        Cell.of(seat.body().id()),
        Cell.of(roster.snapshot().nameOf(seat.body().id())),
        Cell.of(row.role()),
        Cell.of(row.rank().word()),
        Cell.of(row.spell().start()),
        Cell.of(row.spell().end()),
        Cell.of(row.certainty()),
        Cell.of(row.sources()));
  }
}
