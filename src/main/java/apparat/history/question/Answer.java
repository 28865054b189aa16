package apparat.history.question;

/**
 * What the tables can answer, in words.
 *
 * @param verdict yes, no or not known
 * @param sentence the answer with its reason, without a full stop
 */
public record Answer(Verdict verdict, String sentence) {

  /** Yes, no, or that the tables do not tell. */
  public enum Verdict {
    YES,
    NO,
    NOT_KNOWN
  }
}
