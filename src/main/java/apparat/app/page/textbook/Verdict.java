package apparat.app.page.textbook;

import java.util.List;

/**
 * How a statement of the textbook stands to the record.
 *
 * @param name as in the table
 * @param sign a letter that needs no colour
 */
public record Verdict(String name, String sign, String words) {

  /** All verdicts, the best first. */
  public static final List<Verdict> ALL =
      List.of(
          new Verdict("agrees", "=", "agrees with the record"),
          new Verdict("imprecise", "≈", "imprecise"),
          new Verdict("contradicted", "≠", "contradicted by the record"));

  /** The verdict of that name; a name that is not known speaks for itself. */
  public static Verdict of(String name) {
    return ALL.stream()
        .filter(verdict -> verdict.name.equals(name))
        .findFirst()
        .orElse(new Verdict(name, "·", name));
  }

  /** As in {@code ≠ contradicted by the record}. */
  public String signed() {
    return sign + " " + words;
  }
}
