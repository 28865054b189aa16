package apparat.session;

/**
 * A person or body found by name.
 *
 * @param name as it stands on a chip
 * @param detail the full name and the name in Cyrillic, as far as known
 */
public record Finding(Kind kind, String id, String name, String detail) {

  /** What was found. */
  public enum Kind {
    PERSON,
    BODY,
    WING
  }
}
