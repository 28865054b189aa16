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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
      if (name.isBlank()) {
        continue;
      }
      if (!seen.add(name)) {
        findings.add(
            file.name(),
            place,
            Problem.DOUBLED_COLUMN,
            "the column " + Shown.of(name) + " is there twice, the second is not read",
            "keep one of them");
      } else if (file.schema().field(name).isEmpty()) {
        seen.addAll(unknown(file, name, place, cells, findings));
      } else if (cells.all().get(name) instanceof Cell cell) {
        cell.bind(i);
        bound[i] = cell;
      }
    }
    reportMissing(file, seen, cells, findings);
    return bound;
  }

  /** A name that is one but for capitals and signs is told with the one that is meant. */
  private Set<String> unknown(
      TableFile file, String name, Place place, Cells cells, Findings findings) {
    Optional<String> meant =
        columns(file).stream()
            .filter(column -> plain(column).equals(plain(name)) && !names.contains(column))
            .findFirst();
    boolean essential =
        meant.map(cells.all()::get).filter(cell -> cell != null && cell.essential()).isPresent();
    findings.add(
        file.name(),
        place,
        Problem.UNKNOWN_COLUMN,
        "the column "
            + Shown.of(name)
            + " is not known and not read"
            + (essential ? ", no row can be used" : ""),
        meant
            .map(column -> "write it " + Shown.of(column))
            .orElse("name it as one of " + String.join(", ", columns(file)) + ", or take it out"));
    return meant.map(Set::of).orElse(Set.of());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private void reportMissing(TableFile file, Set<String> seen, Cells cells, Findings findings) {
    Set<String> wanted = new LinkedHashSet<>(columns(file));
    cells.all().values().stream().filter(Cell::essential).forEach(cell -> wanted.add(cell.name()));
    wanted.removeAll(seen);
    Map<Boolean, List<String>> missing =
        wanted.stream()
            .collect(
                Collectors.partitioningBy(
                    name -> cells.all().get(name) instanceof Cell cell && cell.essential()));
    missing(file, missing.get(true), ", no row can be used", findings);
    missing(file, missing.get(false), "", findings);
  }

  private void missing(TableFile file, List<String> wanted, String consequence, Findings findings) {
    if (!wanted.isEmpty()) {
      boolean one = wanted.size() == 1;
      findings.add(
          file.name(),
          Place.at(line, 1),
          Problem.MISSING_COLUMN,
          (one ? "the column " : "the columns ")
              + String.join(", ", wanted)
              + (one ? " is missing" : " are missing")
              + consequence,
          "add " + (one ? "it" : "them") + " to the heading and to each row");
    }
  }

  private static List<String> columns(TableFile file) {
    return file.schema().fields().stream().map(Field::name).toList();
  }

  static Heading of(int line, String[] names) {
    return new Heading(line, List.copyOf(Arrays.asList(names)));
  }
}
