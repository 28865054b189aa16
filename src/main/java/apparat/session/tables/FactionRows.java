package apparat.session.tables;

import apparat.history.Snapshot;
import apparat.record.Allegiance;
import apparat.record.Certainty;
import apparat.record.Faction;
import apparat.session.tables.DayTable.Line;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The groups of a day and who belongs to them; a group without recorded people is a line too. */
final class FactionRows {

  private record Row(Faction faction, Optional<Allegiance> allegiance) {

    String of(Function<Allegiance, String> what) {
      return allegiance.map(what).orElse("");
    }
  }

  private FactionRows() {}

  /** The table for readers. */
  static DayTable forReaders(Snapshot snapshot, Reading reading, String caption) {
    List<Column<Row>> columns =
        List.of(
            new Column<>("Faction", row -> Cell.of(row.faction().name())),
            Column.words("Kind", row -> row.faction().kind()),
            new Column<>(
                "Person",
                row ->
                    row.allegiance()
                        .map(one -> reading.person(one.person()))
                        .orElse(Cell.NONE_RECORDED)),
            Column.words("Role", row -> row.of(Allegiance::role)),
            new Column<>(
                "Since", row -> Cell.of(row.allegiance().flatMap(one -> one.spell().start()))),
            new Column<>(
                "Until", row -> Cell.of(row.allegiance().flatMap(one -> one.spell().end()))),
            new Column<>("Faction since", row -> Cell.of(row.faction().spell().start())),
            new Column<>("Faction until", row -> Cell.of(row.faction().spell().end())),
            new Column<>(
                "Certainty",
                row -> row.allegiance().map(one -> Cell.of(one.certainty())).orElse(Cell.of(""))),
            reading.works(FactionRows::sources),
            new Column<>(Reading.KEYS, row -> Cell.of(sources(row))));
    return new DayTable(
        DayTable.Kind.FACTIONS,
        caption,
        Column.heading(columns),
        rows(snapshot, reading).map(row -> line(columns, row)).toList());
  }

  private static Stream<Row> rows(Snapshot snapshot, Reading reading) {
    List<Allegiance> all =
        snapshot.allegiances().stream()
            .filter(one -> reading.doubtful() || one.certainty() != Certainty.LOW)
            .toList();
    return reading.history().data().factions().stream()
        .flatMap(faction -> rows(faction, all, snapshot));
  }

  private static Stream<Row> rows(Faction faction, List<Allegiance> all, Snapshot snapshot) {
    List<Row> people =
        all.stream()
            .filter(one -> one.faction().equals(faction.id()))
            .map(one -> new Row(faction, Optional.of(one)))
            .toList();
    boolean bare = people.isEmpty() && faction.spell().holdsOn(snapshot.day());
    return bare ? Stream.of(new Row(faction, Optional.empty())) : people.stream();
  }

  private static List<String> sources(Row row) {
    return row.allegiance().map(Allegiance::sources).orElse(row.faction().sources());
  }

  private static Line line(List<Column<Row>> columns, Row row) {
    String group = "faction/" + row.faction().id();
    Set<String> mentions =
        row.allegiance().map(one -> Set.of(group, "person/" + one.person())).orElse(Set.of(group));
    return new Line(group, mentions, Column.cells(columns, row));
  }
}
