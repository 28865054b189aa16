package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TextCell;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.table.RowReader;
import apparat.record.Row;
import apparat.record.Source;
import java.util.Optional;

/** Reads the works that rows come from. */
final class Sources implements RowReader<Source> {

  private final ValueCell<String> key;
  private final TextCell citation;
  private final TextCell url;
  private final ValueCell<String> kind;

  Sources(Cells cells) {
    key = cells.id("key");
    citation = cells.text("citation");
    url = cells.text("url");
    kind = cells.word("kind");
  }

  @Override
  public Optional<Source> read(Row row, RowProblems problems) {
    return Optional.of(new Source(row, key.value(), citation.value(), url.value(), kind.value()));
  }
}
