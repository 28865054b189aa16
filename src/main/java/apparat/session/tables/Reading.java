package apparat.session.tables;

import apparat.history.History;
import apparat.record.Person;
import apparat.session.citation.CitationForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a reader wants tables.
 *
 * @param doubtful whether rows of low certainty are listed
 * @param history in which all are called as the reader wants
 */
public record Reading(History history, boolean doubtful) {

  /** Over the keys of the sources, by which the data set names them. */
  static final String KEYS = "Source key";

  /** A column with the titles of the works that rows come from. */
  <T> Column<T> works(Function<T, List<String>> keys) {
    return new Column<>("Source", row -> new Cell.Works(titles(keys.apply(row))));
  }

  private List<String> titles(List<String> keys) {
    return keys.stream()
        .map(key -> history.findSource(key).map(CitationForm::title).orElse(key))
        .toList();
  }

  /** The name of the person of that id, the id where there is none. */
  String name(String person) {
    return history.findPerson(person).map(Person::name).orElse(person);
  }

  /** A person alone in a cell. */
  Cell person(String id) {
    return new Cell.Named(name(id), "person/" + id);
  }

  /** The names of several, parted as ids are. */
  Cell names(List<String> people) {
    return Cell.of(people.stream().map(this::name).toList());
  }

  /** The names of bodies or factions. */
  Cell bodies(List<String> bodies) {
    return Cell.of(
        bodies.stream().map(id -> history.findBody(id).map(b -> b.name()).orElse(id)).toList());
  }

  String faction(Optional<String> faction) {
    return faction.flatMap(history::findFaction).map(group -> group.name()).orElse("");
  }
}
