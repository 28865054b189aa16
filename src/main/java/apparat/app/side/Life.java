package apparat.app.side;

import apparat.record.Person;
import apparat.time.HistoricalDate;
import java.util.Optional;

/** A person's years in words. */
final class Life {

  private Life() {}

  /**
   * As in {@code 1883–1936}, {@code born 1883} or {@code died 1936}; empty where neither is known.
   */
  static String words(Person person) {
    Optional<String> born = person.born().map(Life::year);
    Optional<String> died = person.died().map(Life::year);
    if (born.isPresent() && died.isPresent()) {
      return born.get() + "–" + died.get();
    }
    return born.map(year -> "born " + year).or(() -> died.map(year -> "died " + year)).orElse("");
  }

  private static String year(HistoricalDate date) {
    return date.first().getYear() + date.qualifier().sign();
  }
}
