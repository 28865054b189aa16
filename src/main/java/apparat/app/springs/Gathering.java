package apparat.app.springs;

import apparat.app.look.LookModel;
import apparat.history.History;
import apparat.history.Snapshot;
import apparat.record.Certainty;
import apparat.record.Tie;
import apparat.view.alliances.period.Company;
import apparat.view.alliances.period.Standing;
import apparat.view.alliances.scene.Filter;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who is there on a day and how they are tied: the people and ties that the map of that day shows.
 *
 * @param people by id
 * @param ties between these people
 */
record Gathering(LocalDate day, SortedMap<String, Standing> people, List<Tie> ties) {

  Gathering {
    people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    ties = List.copyOf(ties);
  }

  static Gathering of(History history, LocalDate day, LookModel look) {
    Snapshot snapshot = history.at(day);
    Filter filter = look.map().filterProperty().get();
    boolean everybody = look.map().everybodyProperty().get();
    SortedMap<String, Standing> people =
        new TreeMap<>(new Company(history).on(snapshot, everybody));
    if (!filter.factions().isEmpty()) {
      people.keySet().retainAll(membersOf(filter.factions(), snapshot));
    }
    List<Tie> ties =
        snapshot.ties().stream()
            .filter(filter::passes)
            .filter(tie -> look.doubtfulProperty().get() || tie.certainty() != Certainty.LOW)
            .filter(tie -> people.containsKey(tie.source()) && people.containsKey(tie.target()))
            .toList();
    return new Gathering(day, people, ties);
  }

  private static Set<String> membersOf(Set<String> factions, Snapshot snapshot) {
    return snapshot.allegiances().stream()
        .filter(row -> factions.contains(row.faction()))
        .map(row -> row.person())
        .collect(Collectors.toSet());
  }

  /** Those with whom a person has a tie. */
  Set<String> near(String person) {
    return ties.stream()
        .filter(tie -> tie.touches(person))
        .map(tie -> tie.other(person))
        .collect(Collectors.toSet());
  }
}
