package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TextCell;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.table.RowReader;
import apparat.record.Completeness;
import apparat.record.Row;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads how complete the rosters are. */
final class Rosters implements RowReader<Completeness> {

  private final ValueCell<String> body;
  private final Spells spells;
  private final ValueCell<String> role;
  private final ValueCell<OptionalInt> known;
  private final ValueCell<OptionalInt> size;
  private final ValueCell<String> statement;
  private final TextCell note;

  Rosters(Cells cells) {
    body = cells.reference("body", Table.BODIES);
    spells = new Spells(cells);
    role = cells.word("role");
    known = cells.number("known", false);
    size = cells.number("size", false);
    statement = cells.essentialWord("statement");
    note = cells.text("note");
  }

  @Override
  public Optional<Completeness> read(Row row, RowProblems problems) {
    return spells
        .strict(problems)
        .map(
            spell ->
                new Completeness(
                    row,
                    body.value(),
                    spell,
                    role.value(),
                    known.value(),
                    size.value(),
                    statement.value(),
                    note.value()));
  }
}
