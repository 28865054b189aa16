package apparat.history;

import apparat.record.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that is different from a day on, in words.
 *
 * @param day the first day on which it is so
 * @param people ids of the people whom it concerns
 * @param body id of the body that it concerns
 * @param faction id of the faction that it concerns
 * @param sentence what changed, without the day unless that is inexact, and without a full stop
 * @param exact whether the day is known, so that the sentence does not tell it
 * @param sources keys of sources
 * @param rows the rows that show it
 */
public record Change(
    LocalDate day,
    Kind kind,
    List<String> people,
    Optional<String> body,
    Optional<String> faction,
    String sentence,
    boolean exact,
    List<String> sources,
    List<Row> rows) {

  /** What sort of change it is, in the order in which changes of one day are told. */
  public enum Kind {
    FOUNDED,
    RENAMED,
    ABOLISHED,
    SUPERVISED,
    LEFT,
    FELL,
    ROSE,
    OFFICE,
    CAME,
    /** Somebody dies, and with that leaves factions and has no ties any more. */
    DIED,
    /** A faction ends. */
    DISSOLVED,
    /** People leave a faction. */
    QUIT,
    /** A faction begins. */
    FORMED,
    /** People join a faction, or have another role in it. */
    JOINED,
    /** People go over to another camp. */
    SWITCHED,
    /** Allies become rivals or the other way round, or a tie grows or weakens. */
    TURNED,
    /** A tie ends. */
    UNTIED,
    /** A tie begins. */
    TIED
  }

  public Change {
    people = List.copyOf(people);
    sources = List.copyOf(sources);
    rows = List.copyOf(rows);
  }

  /** The person whom it concerns, of several the first. */
  public Optional<String> person() {
    return people.stream().findFirst();
  }
}
