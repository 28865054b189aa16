package apparat.history.words;

import apparat.record.Tie;

/** What a tie is called, the same wherever it is named. */
public final class BondWords {

  private BondWords() {}

  /** Kind and strength as in {@code close alliance}, {@code sharp rivalry}, {@code patronage}. */
  public static String of(Tie tie) {
    String measure = measure(tie.positive(), tie.strength());
    return (measure.isEmpty() ? "" : measure + " ") + tie.kind().replace('-', ' ');
  }

  /** The strength in a word; empty for a plain one. */
  public static String measure(boolean positive, int strength) {
    return switch (strength) {
      case 1 -> "faint";
      case 2 -> "";
      default -> positive ? "close" : "sharp";
    };
  }
}
