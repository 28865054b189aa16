package apparat.cli.roster;

import apparat.cli.table.Aligned;
import apparat.history.DateWords;
import apparat.history.Knowledge;
import apparat.history.Knowledge.Statement;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.record.Body;
import apparat.record.Membership;
import apparat.record.Rank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The seats of one body on a day: heads and voting members, apart from them the candidates. */
final class BodyText {

  /** The role of candidates in the table of completeness. */
  private static final String CANDIDATE = "candidate";

  private final Snapshot snapshot;

  BodyText(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  List<String> of(Body body, List<Seat> seats) {
    Map<String, List<Seat>> classes =
        seats.stream()
            .collect(
                Collectors.groupingBy(
                    seat -> title(seat.rank()), LinkedHashMap::new, Collectors.toList()));
    Aligned table = new Aligned();
    classes.forEach((title, group) -> group(table, body, title, group));
    if (!classes.containsKey(title(Rank.CANDIDATE))) {
      nameless(table, body);
    }
    List<String> lines = new ArrayList<>();
    lines.add(snapshot.nameOf(body.id()) + ", " + DateWords.day(snapshot.day()));
    lines.addAll(table.lines("    "));
    return lines;
  }

  private void group(Aligned table, Body body, String title, List<Seat> seats) {
    Knowledge knowledge = snapshot.knowledge(body.id(), role(seats));
    String count = counted(knowledge, seats.size());
    table.line("  " + title + " (" + count + ")" + remark(knowledge));
    for (Seat seat : seats) {
      for (Membership row : seat.rows()) {
        SeatLine.add(table, seat.person().name(), row);
      }
    }
  }

  /** Says of candidates of whom not one name is known that there were some. */
  private void nameless(Aligned table, Body body) {
    Knowledge knowledge = snapshot.knowledge(body.id(), CANDIDATE);
    if (knowledge.known().orElse(1) == 0) {
      table.line("  " + title(Rank.CANDIDATE) + " (" + counted(knowledge, 0) + ")");
    }
  }

  private static String title(Rank rank) {
    return switch (rank) {
      case HEAD, VOTING -> "Voting";
      case CANDIDATE -> "Candidates";
      case STAFF -> "Staff";
    };
  }

  /** A number only where the roster is whole; else how many are known. */
  private static String counted(Knowledge knowledge, int seats) {
    if (knowledge.countable()) {
      return Integer.toString(seats);
    }
    String elected =
        knowledge.size().isPresent() ? " of " + knowledge.size().getAsInt() + " elected" : "";
    return (seats == 0 ? "none" : seats) + " known" + elected;
  }

  private static String remark(Knowledge knowledge) {
    boolean partial = knowledge.statement() == Statement.PARTIAL;
    return partial && !knowledge.note().isEmpty() ? ": " + knowledge.note() : "";
  }

  private static String role(List<Seat> seats) {
    return seats.getFirst().rank() == Rank.CANDIDATE ? CANDIDATE : seats.getLast().role();
  }
}
