package apparat.session.tables;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name over the column
 * @param cell what stands there in the line of a row
 */
record Column<T>(String name, Function<T, Cell> cell) {

  /** The same cells under another name. */
  Column<T> named(String other) {
    return new Column<>(other, cell);
  }

  /** A column of words in which hyphens of the tables are spaces. */
  static <T> Column<T> words(String name, Function<T, String> words) {
    return new Column<>(name, row -> Cell.of(words.apply(row).replace('-', ' ')));
  }

  static <T> List<String> heading(List<Column<T>> columns) {
    return columns.stream().map(Column::name).toList();
  }

  static <T> List<Cell> cells(List<Column<T>> columns, T row) {
    return columns.stream().map(column -> column.cell().apply(row)).toList();
  }

  /** The rows as a table for a program. */
  static <T> Table table(List<Column<T>> columns, List<T> rows) {
    return new Table(heading(columns), rows.stream().map(row -> cells(columns, row)).toList());
  }
}
