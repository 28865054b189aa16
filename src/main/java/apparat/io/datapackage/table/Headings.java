package apparat.io.datapackage.table;

import apparat.io.datapackage.schema.Table;
import java.util.EnumMap;
import java.util.Map;

/** The files and headings of all tables: where the cell of a column is. */
public final class Headings {

  private final Map<Table, TableFile> files;
  private final Map<Table, Heading> headings = new EnumMap<>(Table.class);

  public Headings(Map<Table, TableFile> files) {
    this.files = files;
  }

  /** Adds the heading of a table. */
  public void put(Table table, Heading heading) {
    headings.put(table, heading);
  }

  /** The name of a table's file as messages show it. */
  public String file(String table) {
    return Table.named(table).map(files::get).map(TableFile::name).orElse(table + ".csv");
  }

  /** The number of a column's cell, from 0 on. */
  public int cell(String table, String column) {
    return Table.named(table).map(headings::get).orElse(Heading.NONE).cell(column);
  }
}
