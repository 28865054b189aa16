package apparat.cli.table;

import apparat.session.tables.Cell;
import apparat.session.tables.Table;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a table as CSV (RFC 4180) with a heading and line feeds. */
final class CsvOutput {

  private CsvOutput() {}

  static String of(Table table) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(table.heading());
      for (List<Cell> row : table.rows()) {
        csv.writeRecord(row.stream().map(Cell::written).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not refuse
    }
    return text.toString();
  }
}
