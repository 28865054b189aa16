package apparat.history;

import apparat.record.Completeness;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much of a body's roster is known on a day.
 *
 * @param known names known on election day
 * @param size seats in all
 * @param note the remark of the table
 */
public record Knowledge(Statement statement, OptionalInt known, OptionalInt size, String note) {

  /** What a roster can be used for, from the best to the worst. */
  public enum Statement {
    COMPLETE,
    PARTIAL,
    LEADERS_ONLY,
    UNKNOWN
  }

  private static final String CANDIDATE = "candidate";

  /** Nothing is said about the roster. */
  public static final Knowledge NONE =
      new Knowledge(Statement.UNKNOWN, OptionalInt.empty(), OptionalInt.empty(), "");

  /**
   * Whether the roster is known whole, so that it may be counted and absence from it means
   * something.
   */
  public boolean countable() {
    return statement == Statement.COMPLETE;
  }

  /**
   * What is known of those who have the role.
   *
   * <p>A row for that very role counts first, then a row for all roles. A role without a row of its
   * own is one of the full seats, and known no better than the worst of them. Asked for no role,
   * the worst of all rows counts.
   *
   * @param rows all that is said of a body on a day
   * @param role as in the tables; empty for the whole roster
   */
  static Knowledge of(List<Completeness> rows, String role) {
    List<Completeness> exact = rows.stream().filter(row -> row.role().equals(role)).toList();
    List<Completeness> whole = rows.stream().filter(row -> row.role().isEmpty()).toList();
    if (!exact.isEmpty()) {
      return worst(exact);
    }
    if (!whole.isEmpty()) {
      return worst(whole);
    }
    return switch (role) {
      case "" -> worst(rows);
      case CANDIDATE -> NONE;
      default -> worst(rows.stream().filter(row -> !row.role().equals(CANDIDATE)).toList());
    };
  }

  private static Knowledge worst(List<Completeness> rows) {
    if (rows.isEmpty()) {
      return NONE;
    }
    Statement statement =
        rows.stream()
            .map(Knowledge::statement)
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
