package apparat.cli.roster;

import apparat.cli.table.Aligned;
import apparat.history.DateWords;
import apparat.history.Seat;
import apparat.history.words.PostWords;
import apparat.record.Membership;
import apparat.session.tables.Roster;
import java.util.ArrayList;
import java.util.List;

/** The posts of one person on a day. */
final class PersonText {

  private PersonText() {}

  static List<String> of(Roster roster) {
    Aligned table = new Aligned();
    List<String> bodies = new ArrayList<>();
    for (Seat seat : roster.seats()) {
      for (Membership row : seat.rows()) {
        bodies.add(seat.body().id());
        SeatLine.addWithReason(table, roster.snapshot().nameOf(seat.body().id()), row);
      }
    }
    int seats = roster.seats().size();
    String roles = PostWords.inSeveralRoles(bodies);
    List<String> lines = new ArrayList<>();
    lines.add(
        roster.seats().getFirst().person().name()
            + " held "
            + seats
            + (seats == 1 ? " seat on " : " seats on ")
            + DateWords.day(roster.snapshot().day())
            + (roles.isEmpty() ? "" : ", " + roles));
    lines.addAll(table.lines("  "));
    return lines;
  }
}
