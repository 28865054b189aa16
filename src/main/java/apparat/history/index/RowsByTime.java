package apparat.history.index;

import apparat.record.Allegiance;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Completeness;
import apparat.record.Membership;
import apparat.record.Supervision;
import apparat.record.Tie;
import apparat.time.SpellIndex;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The dated tables of a data set, each with an index over time.
 *
 * @param memberships the seats, without the rows of bodies of kind party
 * @param places all rows of a person in a body, those of kind party too
 * @param bodies all but those of kind party
 * @param names by body
 * @param completeness by body
 */
public record RowsByTime(
    SpellIndex<Membership> memberships,
    Map<Place, List<Membership>> places,
    SpellIndex<Body> bodies,
    SpellIndex<Supervision> supervisions,
    SpellIndex<Tie> ties,
    SpellIndex<Allegiance> allegiances,
    Map<String, List<Allegiance>> allegiancesByPerson,
    Map<String, List<BodyName>> names,
    Map<String, List<Completeness>> completeness) {

  /** The rows by a key of theirs, keys and rows in the order given. */
  public static <K, T> Map<K, List<T>> grouped(List<T> rows, Function<T, K> key) {
    return rows.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  /** The name that the body bears on the day, where it has one of its own. */
  public Optional<BodyName> nameOf(String body, LocalDate day) {
    return names.getOrDefault(body, List.of()).stream()
        .filter(name -> name.spell().holdsOn(day))
        .findFirst();
  }

  /** What the tables say on the day of the body's roster. */
  public List<Completeness> completeness(String body, LocalDate day) {
    return completeness.getOrDefault(body, List.of()).stream()
        .filter(row -> row.spell().holdsOn(day))
        .toList();
  }

  /** The allegiances that the person has on the day. */
  public List<Allegiance> allegiancesOf(String person, LocalDate day) {
    return allegiancesByPerson.getOrDefault(person, List.of()).stream()
        .filter(row -> row.spell().holdsOn(day))
        .toList();
  }

  /** All rows of a person in a body. */
  public List<Membership> rowsOf(Place place) {
    return places.getOrDefault(place, List.of());
  }
}
