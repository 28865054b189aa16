package apparat.session.find;

import apparat.history.DateWords;
import apparat.record.Body;
import apparat.record.Faction;
import apparat.record.Person;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something found by its name, or a day.
 *
 * @param id as in the tables; of a day, the day as {@code 1926-10-23}
 * @param name as it stands on a chip, the title of an event, the statement of a claim
 * @param detail what tells it from others: the full name and the name in Cyrillic, the date; of a
 *     day, what happened
 * @param day where it is to be seen, when it has a day of its own
 */
public record Finding(Kind kind, String id, String name, String detail, Optional<LocalDate> day) {

  /** Something that has no day of its own. */
  public Finding(Kind kind, String id, String name, String detail) {
    this(kind, id, name, detail, Optional.empty());
  }

  /** A person, told by the full name and the one in other letters. */
  public static Finding of(Person person) {
    String detail =
        Stream.of(person.fullName(), person.nameRu())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return new Finding(Kind.PERSON, person.id(), person.name(), detail);
  }

  /** A body, told by its other name. */
  public static Finding of(Body body) {
    return new Finding(Kind.BODY, body.id(), body.name(), body.nameRu());
  }

  /** A faction, told by when there was one and its other name. */
  public static Finding of(Faction faction) {
    String detail =
        Stream.of(DateWords.span(faction.spell()), faction.nameRu())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return new Finding(Kind.FACTION, faction.id(), faction.name(), detail);
  }

  /** What was found; of what fits equally well, the earlier kind stands first. */
  public enum Kind {
    DAY,
    PERSON,
    BODY,
    FACTION,
    QUESTION,
    EVENT,
    SOURCE,
    CLAIM,
    WING
  }
}
