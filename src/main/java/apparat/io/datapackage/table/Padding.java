package apparat.io.datapackage.table;

import apparat.io.datapackage.text.FileStart;
import apparat.io.datapackage.text.HeadingLine;
import java.io.IOException;
import java.util.List;

/** What the first rows of a table have behind the last column. */
final class Padding {

  /** So many rows are looked at. */
  private static final int LOOKED_AT = 10;

  private Padding() {}

  /**
   * How many blank cells a spreadsheet wrote behind the last column: as many in each of the first
   * rows, for a single one may come of a text with a separator in it.
   */
  static int of(FileStart start, HeadingLine heading) throws IOException {
    List<List<String>> rows =
        start.rows(heading.separator().sign(), LOOKED_AT).stream()
            .skip(heading.line() - 1L)
            .filter(row -> !row.stream().allMatch(String::isEmpty))
            .toList();
    if (rows.size() < 3) {
      return 0;
    }
    int columns = rows.getFirst().size();
    int size = rows.get(1).size();
    boolean each =
        rows.stream()
            .skip(1)
            .allMatch(
                row ->
                    row.size() == size
                        && size > columns
                        && row.subList(columns, size).stream().allMatch(String::isEmpty));
    return each ? size - columns : 0;
  }
}
