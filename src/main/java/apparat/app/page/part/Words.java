package apparat.app.page.part;

import apparat.history.Knowledge;
import apparat.record.Certainty;
import apparat.record.Completeness;
import apparat.record.Membership;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the tables as a reader says them. */
public final class Words {

  private Words() {}

  /** A role, such as {@code general secretary}. */
  public static String role(Membership row) {
    return row.role().replace('-', ' ');
  }

  /** How sure a row is. */
  public static String certainty(Certainty certainty) {
    return switch (certainty) {
      case HIGH -> "certain";
      case MEDIUM -> "likely";
      case LOW -> "doubtful";
    };
  }

  /** How complete a roster is, in a sentence. */
  public static String knowledge(Knowledge knowledge) {
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

  /** What a row says of those with one role: {@code Candidates: 30 of 34 known. Half doubtful.} */
  public static String extent(Completeness row) {
    String who = row.role().isEmpty() ? "Roster" : capital(row.role().replace('-', ' ')) + "s";
    String known =
        switch (row.statement()) {
          case "complete" -> "known whole";
          case "leaders-only" -> "only the leaders recorded";
          default -> "known in part";
        };
    String figures =
        row.known().isPresent() && row.size().isPresent()
            ? " (" + row.known().getAsInt() + " of " + row.size().getAsInt() + ")"
            : "";
    String note = row.note().isEmpty() ? "" : " " + row.note();
    return who + ": " + known + figures + "." + note;
  }

  /** The parts that are not blank, one after the other. */
  public static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }

  /** With a capital letter at the beginning. */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
  }
}
