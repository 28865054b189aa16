package apparat.history;

import apparat.history.Knowledge.Statement;
import apparat.record.Completeness;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what the table of completeness says of a body on a day. */
final class Roster {

  private Roster() {}

  /**
   * What is known of those who have the role.
   *
   * <p>A row for that very role counts first, then a row for all roles. A role without a row of its
   * own is one of the full seats, and known no better than the worst of them. Asked for no role,
   * the worst of all rows counts.
   */
  static Knowledge knowledge(List<Completeness> rows, String role) {
    List<Completeness> exact = rows.stream().filter(row -> row.role().equals(role)).toList();
    List<Completeness> whole = rows.stream().filter(row -> row.role().isEmpty()).toList();
    if (!exact.isEmpty()) {
      return worst(exact);
    }
    if (!whole.isEmpty()) {
      return worst(whole);
    }
    if (role.isEmpty()) {
      return worst(rows);
    }
    return role.equals("candidate")
        ? Knowledge.NONE
        : worst(rows.stream().filter(row -> !row.role().equals("candidate")).toList());
  }

  private static Knowledge worst(List<Completeness> rows) {
    if (rows.isEmpty()) {
      return Knowledge.NONE;
    }
    Statement statement =
        rows.stream()
            .map(Roster::statement)
            .max(Comparator.naturalOrder())
            .orElse(Statement.UNKNOWN);
    String note =
        rows.stream()
            .map(Completeness::note)
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    return new Knowledge(
        statement, sum(rows, Completeness::known), sum(rows, Completeness::size), note);
  }

  private static Statement statement(Completeness row) {
    return switch (row.statement()) {
      case "complete" -> Statement.COMPLETE;
      case "partial" -> Statement.PARTIAL;
      case "leaders-only" -> Statement.LEADERS_ONLY;
      default -> Statement.UNKNOWN;
    };
  }

  private static OptionalInt sum(
      List<Completeness> rows, Function<Completeness, OptionalInt> figure) {
    return rows.stream().map(figure).allMatch(OptionalInt::isPresent)
        ? OptionalInt.of(rows.stream().map(figure).mapToInt(OptionalInt::getAsInt).sum())
        : OptionalInt.empty();
  }
}
