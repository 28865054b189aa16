package apparat.app.page.part;

import apparat.history.DateWords;
import apparat.record.Person;
import java.util.Optional;

/** When a person lived, in words. */
public final class Life {

  private Life() {}

  /**
   * As in {@code 23 September 1883 – 25 August 1936}, {@code born 1883} or {@code died 1936}; empty
   * where neither is known.
   */
  public static String words(Person person) {
    Optional<String> born = person.born().map(DateWords::of);
    Optional<String> died = person.died().map(DateWords::of);
    if (born.isPresent() && died.isPresent()) {
      return born.get() + " – " + died.get();
    }
    return born.map(date -> "born " + date).or(() -> died.map(date -> "died " + date)).orElse("");
  }
}
