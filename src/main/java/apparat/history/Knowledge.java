package apparat.history;

import java.util.OptionalInt;

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
}
