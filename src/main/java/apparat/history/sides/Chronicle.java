package apparat.history.sides;

import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.History;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells all that changed, day by day: who dies, bodies and seats, then who stood with whom. */
public record Chronicle(History history) {

  /** What changed after the first day up to and with the second, in the order of telling. */
  public List<Change> between(LocalDate from, LocalDate to) {
    return Stream.concat(
            history.changes(from, to).stream(), new SideChanges(history).between(from, to).stream())
        .sorted(
            Comparator.comparing(Change::day).thenComparing(change -> change.kind() != Kind.DIED))
        .toList();
  }
}
