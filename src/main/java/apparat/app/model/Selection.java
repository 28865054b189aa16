package apparat.app.model;

import java.util.Optional;

/** What the reader asks about: nothing, or one thing of the data set. */
public sealed interface Selection {

  /** Nothing is selected. */
  record Nothing() implements Selection {}

  /** A person by id. */
  record OfPerson(String id) implements Selection {}

  /** With whom a person by id stood, turn by turn. */
  record OfStory(String person) implements Selection {}

  /** A body by id. */
  record OfBody(String id) implements Selection {}

  /** All ties of two people; the ids in alphabetical order. */
  record OfTie(String one, String other) implements Selection {

    public OfTie {
      if (one.compareTo(other) > 0) {
        String first = other;
        other = one;
        one = first;
      }
    }
  }

  /** A faction by id. */
  record OfFaction(String id) implements Selection {}

  /** A disputed question by id. */
  record OfQuestion(String id) implements Selection {}

  /** An event by id. */
  record OfEvent(String id) implements Selection {}

  /** A source by key. */
  record OfSource(String key) implements Selection {}

  /** A statement of the textbook by id. */
  record OfClaim(String id) implements Selection {}

  Selection NOTHING = new Nothing();

  /** The key of it, by which tables name what they speak of; empty for nothing. */
  default Optional<String> dataKey() {
    return switch (this) {
      case Nothing() -> Optional.empty();
      case OfPerson(String id) -> Optional.of("person/" + id);
      case OfStory(String person) -> Optional.of("person/" + person);
      case OfBody(String id) -> Optional.of("body/" + id);
      case OfTie(String one, String other) -> Optional.of("tie/" + one + "/" + other);
      case OfFaction(String id) -> Optional.of("faction/" + id);
      case OfQuestion(String id) -> Optional.of("question/" + id);
      case OfEvent(String id) -> Optional.of("event/" + id);
      case OfSource(String key) -> Optional.of("source/" + key);
      case OfClaim(String id) -> Optional.of("claim/" + id);
    };
  }

  /** What a mark with this public key shows; other keys select nothing. */
  static Selection of(String dataKey) {
    String[] parts = dataKey.split("/");
    if (parts.length < 2) {
      return NOTHING;
    }
    return switch (parts[0]) {
      case "seat", "square", "name", "left", "folded", "person", "was" -> new OfPerson(parts[1]);
      case "body", "more" -> new OfBody(parts[1]);
      case "tie" -> parts.length > 2 ? new OfTie(parts[1], parts[2]) : NOTHING;
      case "faction" -> new OfFaction(parts[1]);
      case "question" -> new OfQuestion(parts[1]);
      case "event" -> new OfEvent(parts[1]);
      default -> NOTHING;
    };
  }
}
