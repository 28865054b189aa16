package apparat.io.datapackage.table;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.datapackage.cell.Cell;
import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.finding.Findings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The first row of a table: which cell belongs to which column.
 *
 * @param written as it stands in the file
 * @param names the columns that are meant
 */
public record Heading(int line, List<String> written, List<String> names) {

  /** The heading of a table that has none. */
  static final Heading NONE = new Heading(1, List.of(), List.of());

  /** The number of a column's cell, from 0 on; 0 also if there is no such column. */
  public int cell(String column) {
    return Math.max(0, names.indexOf(column));
  }

  /** The same with the names of two columns each in the other's place. */
  Heading exchanged(String one, String other) {
    return new Heading(line, exchanged(written, one, other), exchanged(names, one, other));
  }

  private List<String> exchanged(List<String> some, String one, String other) {
    List<String> changed = new ArrayList<>(some);
    Collections.swap(changed, names.indexOf(one), names.indexOf(other));
    return List.copyOf(changed);
  }

  /** Where each cell of a row goes; what is wrong with the names is reported. */
  Cell[] bind(TableFile file, Cells cells, Findings findings) {
    Cell[] bound = new Cell[names.size()];
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < bound.length; i++) {
      String name = names.get(i);
      if (name.isBlank()) {
        continue;
      }
      if (!seen.add(name)) {
        findings.add(
            file.name(),
            Place.cell(line, i),
            Problem.DOUBLED_COLUMN,
            "the column " + Names.shown(name) + " is there twice, the second is not read",
            "keep one of them");
      } else if (cells.all().get(name) instanceof Cell cell
          && file.schema().field(name).isPresent()) {
        cell.bind(i);
        bound[i] = cell;
      }
    }
    new OddColumns(file, this, cells, findings).report();
    return bound;
  }
}
