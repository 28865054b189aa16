package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TextCell;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.table.RowReader;
import apparat.record.Faction;
import apparat.record.Row;
import java.util.List;
import java.util.Optional;

/** Reads factions. */
final class Factions implements RowReader<Faction> {

  private final ValueCell<String> id;
  private final TextCell name;
  private final TextCell nameRu;
  private final ValueCell<String> kind;
  private final ValueCell<String> camp;
  private final Spells spells;
  private final TextCell programme;
  private final ValueCell<List<String>> against;
  private final ValueCell<List<String>> sources;
  private final TextCell note;

  Factions(Cells cells) {
    id = cells.id("id");
    name = cells.text("name");
    nameRu = cells.text("name_ru");
    kind = cells.word("kind");
    camp = cells.camp("camp");
    spells = new Spells(cells);
    programme = cells.text("programme");
    against = cells.list("against");
    sources = cells.references("source", Table.SOURCES);
    note = cells.text("note");
  }

  @Override
  public Optional<Faction> read(Row row, RowProblems problems) {
    return Optional.of(
        new Faction(
            row,
            id.value(),
            Names.orId(name, id),
            nameRu.value(),
            kind.value(),
            camp.value(),
            spells.lenient(problems),
            programme.value(),
            against.value(),
            sources.value(),
            note.value()));
  }
}
