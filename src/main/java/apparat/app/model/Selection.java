package apparat.app.model;

/** What the reader asks about: nothing, a person or a body. */
public sealed interface Selection {

  /** Nothing is selected. */
  record Nothing() implements Selection {}

  /** A person by id. */
  record OfPerson(String id) implements Selection {}

  /** A body by id. */
  record OfBody(String id) implements Selection {}

  Selection NOTHING = new Nothing();

  /**
   * What a mark with this public key shows; keys that name neither person nor body select nothing.
   */
  static Selection of(String dataKey) {
    String[] parts = dataKey.split("/");
    if (parts.length < 2) {
      return NOTHING;
    }
    return switch (parts[0]) {
      case "seat", "square", "name", "left", "folded", "person", "was" -> new OfPerson(parts[1]);
      case "body", "more" -> new OfBody(parts[1]);
      default -> NOTHING;
    };
  }
}
