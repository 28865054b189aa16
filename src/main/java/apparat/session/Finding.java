package apparat.session;

/**
 * A person or body found by name, or a day.
 *
 * @param id as in the tables; of a day, the day as {@code 1926-10-23}
 * @param name as it stands on a chip
 * @param detail the full name and the name in Cyrillic, as far as known; of a day, what happened
 */
public record Finding(Kind kind, String id, String name, String detail) {

  /** What was found. */
  public enum Kind {
    PERSON,
    BODY,
    WING,
    DAY
  }
}
