package apparat.history.naming;

import java.util.List;
import java.util.stream.Stream;

/** A Russian surname as it stands in the names of groups: {@code Окружение Сталина}. */
public final class RussianCases {

  private static final List<String> OF_NOUNS = List.of("а", "у", "ым", "ом", "е", "ская", "цы");
  private static final List<String> OF_ADJECTIVES = List.of("ий", "ого", "ому", "им", "ом");

  private RussianCases() {}

  /** The surname in each case, and what its followers are called; of others the name alone. */
  public static Stream<String> of(String surname) {
    if (surname.matches(".*\\p{IsCyrillic}(?:ов|ев|ёв|ин|ын)")) {
      return Stream.concat(Stream.of(surname), OF_NOUNS.stream().map(surname::concat));
    }
    if (surname.matches(".*\\p{IsCyrillic}[кц]ий")) {
      String stem = surname.substring(0, surname.length() - 2);
      return OF_ADJECTIVES.stream().map(stem::concat);
    }
    return Stream.of(surname);
  }
}
