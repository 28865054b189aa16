package apparat.app.side;

import apparat.history.Knowledge;
import apparat.record.Membership;

/** Words of the tables as a reader says them. */
final class Words {

  private Words() {}

  /** A role, such as {@code general secretary}. */
  static String role(Membership row) {
    return row.role().replace('-', ' ');
  }

  /** How complete a roster is, in a sentence. */
  static String knowledge(Knowledge knowledge) {
    return switch (knowledge.statement()) {
      case COMPLETE -> "The roster is known whole.";
      case PARTIAL -> "The roster is known in part" + figures(knowledge) + ".";
      case LEADERS_ONLY -> "Only the leaders are recorded.";
      case UNKNOWN -> "How complete the roster is has not been recorded.";
    };
  }

  private static String figures(Knowledge knowledge) {
    if (knowledge.known().isEmpty() || knowledge.size().isEmpty()) {
      return "";
    }
    return ": " + knowledge.known().getAsInt() + " of " + knowledge.size().getAsInt();
  }

  static String count(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
