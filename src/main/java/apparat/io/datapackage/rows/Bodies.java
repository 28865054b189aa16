package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TextCell;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.table.RowReader;
import apparat.record.Body;
import apparat.record.Row;
import java.util.Optional;

/** Reads bodies. */
final class Bodies implements RowReader<Body> {

  private final ValueCell<String> id;
  private final TextCell name;
  private final TextCell shortName;
  private final TextCell nameRu;
  private final TextCell shortRu;
  private final ValueCell<String> kind;
  private final ValueCell<String> wing;
  private final Spells spells;
  private final TextCell note;

  Bodies(Cells cells) {
    id = cells.id("id");
    name = cells.text("name");
    shortName = cells.text("short");
    nameRu = cells.text("name_ru");
    shortRu = cells.text("short_ru");
    kind = cells.word("kind");
    wing = cells.word("wing");
    spells = new Spells(cells);
    note = cells.text("note");
  }

  @Override
  public Optional<Body> read(Row row, RowProblems problems) {
    return Optional.of(
        new Body(
            row,
            id.value(),
            Names.orId(name, id),
            Names.orId(shortName, id),
            nameRu.value(),
            shortRu.value(),
            kind.value(),
            wing.value(),
            spells.lenient(problems),
            note.value()));
  }
}
