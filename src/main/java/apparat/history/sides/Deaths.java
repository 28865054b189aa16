package apparat.history.sides;

import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Person;
import apparat.record.Row;
import apparat.record.Tie;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells that somebody dies in the place of what only follows from it: that the dead leave their
 * factions, and that their ties end.
 */
record Deaths(History history, LocalDate day) {

  /** The changes of the day, with one for each death in the place of those that follow from it. */
  List<Change> told(List<Change> changes) {
    Map<String, Person> dead =
        history.data().people().stream()
            .filter(one -> one.died().map(HistoricalDate::first).equals(Optional.of(day)))
            .collect(
                Collectors.toMap(Person::id, one -> one, (one, other) -> one, LinkedHashMap::new));
    if (dead.isEmpty()) {
      return changes;
    }
    Predicate<Change> follows = change -> follows(change, dead.keySet());
    List<Change> told = new ArrayList<>();
    for (Person person : dead.values()) {
      List<Change> own =
          changes.stream()
              .filter(follows)
              .filter(one -> one.people().contains(person.id()))
              .toList();
      if (!own.isEmpty()) {
        told.add(death(person, own));
      }
    }
    changes.stream().filter(follows.negate()).forEach(told::add);
    return told;
  }

  private boolean follows(Change change, Set<String> dead) {
    return switch (change.kind()) {
      case QUIT -> dead.containsAll(change.people());
      case UNTIED -> ties(change.rows()).allMatch(tie -> isOfOne(tie, dead));
      default -> false;
    };
  }

  private Stream<Tie> ties(List<Row> rows) {
    return history.data().ties().stream().filter(tie -> rows.contains(tie.row()));
  }

  private static boolean isOfOne(Tie tie, Set<String> people) {
    return people.contains(tie.source()) || people.contains(tie.target());
  }

  /** Rests on the table of people and on the rows that end with the death. */
  private Change death(Person person, List<Change> own) {
    Optional<HistoricalDate> inexact = person.died().filter(date -> !date.exact());
    return new Change(
        day,
        Kind.DIED,
        List.of(person.id()),
        Optional.empty(),
        Optional.empty(),
        Names.capital(new Names(history).person(person.id()))
            + " dies"
            + inexact.map(date -> " (" + DateWords.of(date) + ")").orElse(""),
        inexact.isEmpty(),
        own.stream().flatMap(change -> change.sources().stream()).distinct().toList(),
        Stream.concat(
                Stream.of(person.row()), own.stream().flatMap(change -> change.rows().stream()))
            .distinct()
            .toList());
  }
}
