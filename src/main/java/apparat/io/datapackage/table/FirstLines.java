package apparat.io.datapackage.table;

import apparat.io.Place;
import apparat.io.Shown;
import apparat.io.datapackage.text.FileStart;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A table that does not begin with the names of its columns, and where these stand instead. */
record FirstLines(Place place, String found, String toDo) {

  /** Further down nobody looks for a heading. */
  private static final int LOOKED_AT = 10;

  /** What to say of a file whose first line names none of the columns; empty for all others. */
  static Optional<FirstLines> withoutHeading(FileStart start, char separator, List<String> columns)
      throws IOException {
    List<List<String>> rows = start.rows(separator, LOOKED_AT);
    int first = 0;
    while (first < rows.size() && rows.get(first).stream().allMatch(String::isEmpty)) {
      first++;
    }
    if (first == rows.size() || columns.isEmpty() || names(rows.get(first), columns) > 0) {
      return Optional.empty();
    }
    Place place = Place.at(first + 1, 1);
    String shown =
        Shown.of(String.join(", ", rows.get(first).stream().filter(c -> !c.isEmpty()).toList()));
    for (int i = first + 1; i < rows.size(); i++) {
      if (names(rows.get(i), columns) * 2 > columns.size()) {
        return Optional.of(
            new FirstLines(
                place,
                shown + " is no heading, which stands in line " + (i + 1) + ", no row can be used",
                "take out what stands above the heading"));
      }
    }
    return Optional.of(
        new FirstLines(
            place,
            "the first line, " + shown + ", names none of the columns, no row can be used",
            "begin with a heading: " + String.join(", ", columns)));
  }

  /**
   * How many blank cells a spreadsheet wrote behind the last column: as many in each of the first
   * rows, for a single one may come of a text with a separator in it.
   */
  static int padding(FileStart start, char separator) throws IOException {
    List<List<String>> rows =
        start.rows(separator, LOOKED_AT).stream()
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

  private static int names(List<String> row, List<String> columns) {
    Set<String> known = new HashSet<>();
    row.forEach(cell -> known.add(cell.toLowerCase(Locale.ROOT)));
    known.retainAll(columns);
    return known.size();
  }
}
