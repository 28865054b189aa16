package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TextCell;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.table.RowReader;
import apparat.record.Question;
import apparat.record.Row;
import java.util.Optional;

/** Reads the disputed questions. */
final class Questions implements RowReader<Question> {

  private final ValueCell<String> id;
  private final TextCell name;
  private final TextCell poleLow;
  private final TextCell poleHigh;
  private final TextCell note;

  Questions(Cells cells) {
    id = cells.id("id");
    name = cells.text("name");
    poleLow = cells.text("pole_low");
    poleHigh = cells.text("pole_high");
    note = cells.text("note");
  }

  @Override
  public Optional<Question> read(Row row, RowProblems problems) {
    return Optional.of(
        new Question(
            row,
            id.value(),
            Names.orId(name, id),
            poleLow.value(),
            poleHigh.value(),
            note.value()));
  }
}
