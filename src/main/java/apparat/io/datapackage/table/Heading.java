package apparat.io.datapackage.table;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.cell.Cell;
import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.schema.Field;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The first row of a table: which cell belongs to which column. */
public record Heading(int line, List<String> names) {

  /** The number of a column's cell, from 0 on; 0 also if there is no such column. */
  public int cell(String column) {
    return Math.max(0, names.indexOf(column));
  }

  /** Where each cell of a row goes; what is wrong with the names is reported. */
  Cell[] bind(TableFile file, Cells cells, Findings findings) {
    Cell[] bound = new Cell[names.size()];
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < bound.length; i++) {
      String name = names.get(i);
      Place place = Place.cell(line, i);
      if (!seen.add(name)) {
        findings.add(
            file.name(),
            place,
            Problem.DOUBLED_COLUMN,
            "the column " + Shown.of(name) + " is there twice, the second is not read",
            "keep one of them");
      } else if (file.schema().field(name).isEmpty()) {
        findings.add(
            file.name(),
            place,
            Problem.UNKNOWN_COLUMN,
            "the column " + Shown.of(name) + " is not known and not read",
            "name it as one of " + String.join(", ", columns(file)) + ", or take it out");
      } else if (cells.all().get(name) instanceof Cell cell) {
        cell.bind(i);
        bound[i] = cell;
      }
    }
    reportMissing(file, seen, cells, findings);
    return bound;
  }

  private void reportMissing(TableFile file, Set<String> seen, Cells cells, Findings findings) {
    Set<String> wanted = new LinkedHashSet<>(columns(file));
    cells.all().values().stream().filter(Cell::essential).forEach(cell -> wanted.add(cell.name()));
    wanted.removeAll(seen);
    for (String name : wanted) {
      boolean essential = cells.all().get(name) instanceof Cell cell && cell.essential();
      findings.add(
          file.name(),
          Place.at(line, 1),
          Problem.MISSING_COLUMN,
          "the column " + name + " is missing" + (essential ? ", no row can be used" : ""),
          "add it to the heading and to each row");
    }
  }

  private static List<String> columns(TableFile file) {
    return file.schema().fields().stream().map(Field::name).toList();
  }

  static Heading of(int line, String[] names) {
    return new Heading(line, List.copyOf(Arrays.asList(names)));
  }
}
