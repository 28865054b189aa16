package apparat.app.find;

import apparat.session.find.Finding;
import apparat.session.find.Finding.Kind;
import java.util.List;

/**
 * What was found of one kind.
 *
 * @param count of all that was found
 * @param shown the best of it, or all
 */
public record FoundGroup(Kind kind, int count, List<Finding> shown) {

  public FoundGroup {
    shown = List.copyOf(shown);
  }

  /** How many rows it takes: one more where some are not shown. */
  public int rows() {
    return shown.size() + (hidden() > 0 ? 1 : 0);
  }

  /** How many are not shown. */
  public int hidden() {
    return count - shown.size();
  }

  /** The heading over it. */
  public String heading() {
    return switch (kind) {
      case DAY -> "Day";
      case PERSON -> "People";
      case BODY -> "Bodies";
      case FACTION -> "Factions";
      case QUESTION -> "Questions";
      case EVENT -> "Events";
      case SOURCE -> "Sources";
      case CLAIM -> "The textbook says";
      case WING -> "Wings";
    };
  }
}
