package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TextCell;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.table.RowReader;
import apparat.record.BodyName;
import apparat.record.Row;
import java.util.Optional;

/** Reads the names that bodies bore. */
final class BodyNames implements RowReader<BodyName> {

  private final ValueCell<String> body;
  private final TextCell name;
  private final TextCell shortName;
  private final TextCell nameRu;
  private final TextCell shortRu;
  private final Spells spells;

  BodyNames(Cells cells) {
    body = cells.reference("body", Table.BODIES);
    name = cells.text("name");
    shortName = cells.text("short");
    nameRu = cells.text("name_ru");
    shortRu = cells.text("short_ru");
    spells = new Spells(cells);
  }

  @Override
  public Optional<BodyName> read(Row row, RowProblems problems) {
    return spells
        .strict(problems)
        .map(
            spell ->
                new BodyName(
                    row,
                    body.value(),
                    Names.orId(name, body),
                    Names.orId(shortName, body),
                    nameRu.value(),
                    shortRu.value(),
                    spell));
  }
}
