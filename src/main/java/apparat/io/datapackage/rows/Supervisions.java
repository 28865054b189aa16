package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.table.RowReader;
import apparat.record.Row;
import apparat.record.Supervision;
import java.util.List;
import java.util.Optional;

/** Reads which body stood over which. */
final class Supervisions implements RowReader<Supervision> {

  private final ValueCell<String> child;
  private final ValueCell<String> parent;
  private final ValueCell<String> relation;
  private final Spells spells;
  private final ValueCell<List<String>> sources;

  Supervisions(Cells cells) {
    child = cells.reference("child", Table.BODIES);
    parent = cells.reference("parent", Table.BODIES);
    relation = cells.word("relation");
    spells = new Spells(cells);
    sources = cells.references("source", Table.SOURCES);
  }

  @Override
  public Optional<Supervision> read(Row row, RowProblems problems) {
    return spells
        .strict(problems)
        .map(
            spell ->
                new Supervision(
                    row, child.value(), parent.value(), relation.value(), spell, sources.value()));
  }
}
