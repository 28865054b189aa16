package apparat.history.naming;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/** Names as in a dictionary, Latin ones before Russian ones. */
public final class NameOrder implements Comparator<String> {

  private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

  private final Collator letters = collator();

  /**
   * The order of Latin letters that all languages share, then the Russian alphabet: the same
   * wherever the program runs, as what the runtime knows of languages may be left out of it.
   */
  private static Collator collator() {
    StringBuilder rules =
        new StringBuilder(((RuleBasedCollator) Collator.getInstance(Locale.ROOT)).getRules());
    rules.append("& Z");
    for (String letter : RUSSIAN.split("")) {
      String capital = letter.toUpperCase(Locale.ROOT);
      rules.append(letter.equals("ё") ? ';' : '<').append(letter).append(',').append(capital);
    }
    try {
      return new RuleBasedCollator(rules.toString());
    } catch (ParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public int compare(String one, String other) {
    return letters.compare(one, other);
  }
}
