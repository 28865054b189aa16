package apparat.history;

import apparat.record.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that is different from a day on, in words.
 *
 * @param day the first day on which it is so
 * @param person id of the person whom it concerns
 * @param body id of the body that it concerns
 * @param sentence what changed, without the day unless that is inexact, and without a full stop
 * @param sources keys of sources
 * @param rows the rows that show it
 */
public record Change(
    LocalDate day,
    Kind kind,
    Optional<String> person,
    Optional<String> body,
    String sentence,
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
    CAME
  }

  public Change {
    sources = List.copyOf(sources);
    rows = List.copyOf(rows);
  }
}
