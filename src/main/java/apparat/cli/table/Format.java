package apparat.cli.table;

import apparat.session.tables.Table;
import java.util.Locale;

/** How a command writes what it found. */
public enum Format {
  /** For people. */
  TEXT,
  /** For spreadsheets and programs, with a heading and ids. */
  CSV,
  /** For programs. */
  JSON;

  /** As written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The table in this format; text is set by the command itself and has no table. */
  public String written(Table table) {
    return this == JSON ? JsonOutput.of(table) : CsvOutput.of(table);
  }
}
