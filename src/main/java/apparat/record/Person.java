package apparat.record;

import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person.
 *
 * @param name the short name, as on a chip; unique
 * @param fullName given name, patronymic and surname in Latin letters
 * @param nameRu the name in Cyrillic; empty when not given
 * @param born EDTF date, if known
 * @param died EDTF date, if known
 */
public record Person(
    Row row,
    String id,
    String name,
    String fullName,
    String nameRu,
    Optional<HistoricalDate> born,
    Optional<HistoricalDate> died,
    String birthplace,
    String note,
    String wikidata) {

  /** The full name, as far as it is known. */
  public String wholeName() {
    return fullName.isEmpty() ? name : fullName;
  }

  /** When they died, where they are dead on a day for certain. */
  public Optional<HistoricalDate> deadBy(LocalDate day) {
    return died.filter(date -> !day.isBefore(date.last()));
  }
}
