package apparat.session.spelling;

import java.util.regex.Pattern;

/** Cyrillic words in Latin letters, roughly as English books write them. */
public final class Latin {

  private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщъыьэюя";
  private static final String[] LETTERS =
      ("a b v g d e zh z i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya").split(" ", -1);

  private static final Pattern VOWELS = Pattern.compile("[iyj]+");
  private static final Pattern TWICE = Pattern.compile("(.)\\1");

  private Latin() {}

  /**
   * The folded words without what spellings of the same Russian sounds differ in: {@code Zinovyev},
   * {@code Zinovjev} and {@code Зиновьев} give the same.
   */
  public static String sound(String folded) {
    String plain =
        of(folded)
            .replace("tz", "ts")
            .replace("tsch", "ch")
            .replace("sch", "sh")
            .replace("kh", "h")
            .replace("ph", "f")
            .replace("ks", "x")
            .replace('w', 'v');
    String hard = VOWELS.matcher(plain).replaceAll("i").replace("ie", "e");
    return TWICE.matcher(hard).replaceAll("$1");
  }

  /** The folded word, letter by letter; what is not Cyrillic stays. */
  public static String of(String folded) {
    StringBuilder latin = new StringBuilder(folded.length() + 8);
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      int place = letter < CYRILLIC.charAt(0) ? -1 : CYRILLIC.indexOf(letter);
      if (place < 0) {
        latin.append(letter);
      } else {
        latin.append(LETTERS[place]);
      }
    }
    return latin.toString();
  }
}
