package apparat.io.datapackage.text;

import apparat.io.Shown;
import apparat.io.datapackage.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * How a cell is found in a spreadsheet, which shows no characters of a line: by its heading and the
 * row's key.
 *
 * @param headings of the columns, in the order of the file, as written
 * @param meant the columns that these are
 * @param key the columns that together name a row
 */
record RowNames(List<String> headings, List<String> meant, List<String> key) {

  RowNames(List<String> headings, TableSchema schema) {
    this(headings, schema.meant(headings), schema.key());
  }

  /** Such as {@code column "start", row "lenin"}; empty for the heading itself. */
  String of(int cell, List<String> row) {
    if (row.equals(headings)) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    if (cell < headings.size() && !headings.get(cell).isEmpty()) {
      parts.add("column " + Shown.of(headings.get(cell)));
    }
    List<String> named =
        key.stream()
            .map(meant::indexOf)
            .filter(at -> at >= 0 && at < row.size())
            .map(row::get)
            .filter(text -> !text.isEmpty())
            .toList();
    if (!named.isEmpty()) {
      parts.add("row " + Shown.of(String.join(", ", named)));
    }
    return String.join(", ", parts);
  }
}
