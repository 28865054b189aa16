package apparat.session.spelling;

import java.util.stream.Collectors;

/** Cyrillic words in Latin letters, roughly as English books write them. */
public final class Latin {

  private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщъыьэюя";
  private static final String[] LETTERS =
      ("a b v g d e zh z i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya").split(" ", -1);

  private Latin() {}

  /**
   * The folded words without what spellings of the same Russian sounds differ in: {@code Zinovyev},
   * {@code Zinovjev} and {@code Зиновьев} give the same.
   */
  public static String sound(String folded) {
    return of(folded)
        .replace("tz", "ts")
        .replace("tsch", "ch")
        .replace("sch", "sh")
        .replace("kh", "h")
        .replace("ph", "f")
        .replace("ks", "x")
        .replace('w', 'v')
        .replaceAll("[iyj]+", "i")
        .replace("ie", "e")
        .replaceAll("(.)\\1", "$1");
  }

  /** The folded word, letter by letter; what is not Cyrillic stays. */
  public static String of(String folded) {
    return folded
        .codePoints()
        .mapToObj(
            letter -> {
              int place = CYRILLIC.indexOf(letter);
              return place < 0 ? Character.toString(letter) : LETTERS[place];
            })
        .collect(Collectors.joining());
  }
}
