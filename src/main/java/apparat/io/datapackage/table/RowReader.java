package apparat.io.datapackage.table;

import apparat.io.datapackage.cell.RowProblems;
import apparat.record.Row;
import java.util.Optional;

/** Makes a record of the current values of a table's cells. */
public interface RowReader<T> {

  /** The row as a record, or empty, with the problem said, if it is of no use. */
  Optional<T> read(Row row, RowProblems problems);
}
