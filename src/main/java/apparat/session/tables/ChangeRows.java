package apparat.session.tables;

import apparat.history.Change;
import apparat.history.DataSet;
import apparat.record.Certainty;
import apparat.record.Row;
import apparat.session.tables.DayTable.Line;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What changed, in words. */
public final class ChangeRows {

  private static final Column<Change> DATE =
      new Column<>("date", change -> Cell.of(change.day().toString()));
  private static final Column<Change> KIND =
      new Column<>("kind", change -> Cell.of(change.kind().name().toLowerCase(Locale.ROOT)));
  private static final Column<Change> SENTENCE =
      new Column<>("sentence", change -> Cell.of(change.sentence()));
  private static final Column<Change> SOURCES =
      new Column<>("sources", change -> Cell.of(change.sources()));

  private static final List<Column<Change>> FOR_PROGRAMS =
      List.of(
          DATE,
          KIND,
          new Column<>("person", change -> Cell.of(change.people())),
          new Column<>("body", change -> Cell.of(change.body().orElse(""))),
          SENTENCE,
          SOURCES,
          new Column<>("faction", change -> Cell.of(change.faction().orElse(""))));

  private ChangeRows() {}

  /** The table for programs. */
  public static Table forPrograms(List<Change> changes) {
    return Column.table(FOR_PROGRAMS, changes);
  }

  /** The table for readers. */
  static DayTable forReaders(List<Change> changes, Reading reading, String caption) {
    List<Column<Change>> columns =
        List.of(
            DATE.named("Date"),
            SENTENCE.named("What changed"),
            KIND.named("Kind"),
            new Column<>("People", change -> reading.names(change.people())),
            new Column<>("Body", change -> reading.bodies(change.body().stream().toList())),
            new Column<>("Faction", change -> Cell.of(reading.faction(change.faction()))),
            reading.works(Change::sources),
            SOURCES.named(Reading.KEYS));
    return new DayTable(
        DayTable.Kind.CHANGES,
        caption,
        Column.heading(columns),
        changes.stream()
            .filter(doubtfulToo(reading))
            .map(change -> new Line(key(change), mentions(change), Column.cells(columns, change)))
            .toList());
  }

  /** A change is left out where the rows that show it are doubtful, all of them. */
  private static Predicate<Change> doubtfulToo(Reading reading) {
    if (reading.doubtful()) {
      return change -> true;
    }
    DataSet data = reading.history().data();
    Set<Row> doubtful = new HashSet<>();
    data.memberships().stream()
        .filter(one -> low(one.certainty()))
        .forEach(one -> doubtful.add(one.row()));
    data.allegiances().stream()
        .filter(one -> low(one.certainty()))
        .forEach(one -> doubtful.add(one.row()));
    data.ties().stream()
        .filter(one -> low(one.certainty()))
        .forEach(one -> doubtful.add(one.row()));
    return change -> change.rows().isEmpty() || !doubtful.containsAll(change.rows());
  }

  private static boolean low(Certainty certainty) {
    return certainty == Certainty.LOW;
  }

  private static String key(Change change) {
    return change
        .person()
        .map(id -> "person/" + id)
        .or(() -> change.body().map(id -> "body/" + id))
        .or(() -> change.faction().map(id -> "faction/" + id))
        .orElse("");
  }

  private static Set<String> mentions(Change change) {
    Set<String> keys = new LinkedHashSet<>();
    change.people().forEach(id -> keys.add("person/" + id));
    change.body().ifPresent(id -> keys.add("body/" + id));
    change.faction().ifPresent(id -> keys.add("faction/" + id));
    return keys;
  }
}
