package apparat.app.page.part;

import apparat.history.words.BondWords;
import apparat.record.Tie;

/** What binds or divides two people, in words. */
public final class TieWords {

  private TieWords() {}

  /** Kind and strength as in {@code close alliance}, {@code sharp rivalry}, {@code patronage}. */
  public static String kind(Tie tie) {
    return BondWords.of(tie);
  }

  /** The same as the person of a page stands in it. */
  static String kind(Tie tie, String person) {
    boolean suffers = tie.directed() && tie.target().equals(person);
    return kind(tie) + (suffers ? ", from the other side" : "");
  }
}
