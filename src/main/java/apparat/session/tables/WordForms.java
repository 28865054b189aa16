package apparat.session.tables;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A word as one and as many, for a reader may seek either: rivalry and rivalries. */
final class WordForms {

  private static final int SHORT = 3;

  private WordForms() {}

  /** The word itself first, in lower case, then what else the plain rules of English make of it. */
  static List<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    if (word.length() > SHORT) {
      if (word.endsWith("ies")) {
        forms.add(cut(word, 3) + "y");
      }
      if (word.endsWith("s") && !word.endsWith("ss")) {
        forms.add(cut(word, 1));
      }
      if (word.endsWith("y")) {
        forms.add(cut(word, 1) + "ies");
      }
    }
    return List.copyOf(forms);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
