package apparat.io.datapackage.table;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.datapackage.cell.Cell;
import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.schema.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says which columns of a heading are called otherwise, not known, or missing: few sentences. */
final class OddColumns {

  /** So many names are told one by one. */
  private static final int FEW = 3;

  private final TableFile file;
  private final Heading heading;
  private final Cells cells;
  private final Findings findings;
  private final List<String> columns;

  OddColumns(TableFile file, Heading heading, Cells cells, Findings findings) {
    this.file = file;
    this.heading = heading;
    this.cells = cells;
    this.findings = findings;
    columns = file.schema().fields().stream().map(Field::name).toList();
  }

  void report() {
    List<Integer> renamed = new ArrayList<>();
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < heading.names().size(); i++) {
      String name = heading.names().get(i);
      if (file.schema().field(name).isEmpty()) {
        if (!name.isBlank() && heading.names().indexOf(name) == i) {
          unknown.add(i);
        }
      } else if (!name.equals(heading.written().get(i))) {
        renamed.add(i);
      }
    }
    together(renamed).forEach(this::readAs);
    List<String> missing = missing();
    if (unknown.size() == 1 && missing.size() == 1) {
      perhaps(unknown.getFirst(), missing.getFirst());
      return;
    }
    together(unknown).forEach(this::unknown);
    missing(missing.stream().filter(this::isEssential).toList(), ", no row can be used");
    missing(missing.stream().filter(name -> !isEssential(name)).toList(), "");
  }

  /** Many are one sentence. */
  private static List<List<Integer>> together(List<Integer> some) {
    return some.size() > FEW ? List.of(some) : some.stream().map(List::of).toList();
  }

  private List<String> missing() {
    Set<String> wanted = new LinkedHashSet<>();
    file.schema().fields().stream()
        .filter(field -> !field.optional())
        .forEach(field -> wanted.add(field.name()));
    cells.all().values().stream().filter(Cell::essential).forEach(cell -> wanted.add(cell.name()));
    heading.names().forEach(wanted::remove);
    return List.copyOf(wanted);
  }

  private boolean isEssential(String name) {
    return cells.all().get(name) instanceof Cell cell && cell.essential();
  }

  private void readAs(List<Integer> some) {
    List<String> written = some.stream().map(heading.written()::get).toList();
    List<String> meant = some.stream().map(heading.names()::get).toList();
    add(
        some,
        Problem.READ_AS,
        Names.columns(written)
            + Names.shown(written)
            + Names.are(written)
            + " not known and read as "
            + Names.shown(meant),
        "write " + (some.size() == 1 ? "it" : "them") + " so");
  }

  private void unknown(List<Integer> some) {
    List<String> names = some.stream().map(heading.names()::get).toList();
    String one = some.size() == 1 ? "it" : "them";
    add(
        some,
        Problem.UNKNOWN_COLUMN,
        Names.columns(names) + Names.shown(names) + Names.are(names) + " not known and not read",
        "name " + one + " as one of " + String.join(", ", columns) + ", or take " + one + " out");
  }

  /** A single name that is not known may be the single one that is missing. */
  private void perhaps(int unknown, String missing) {
    add(
        List.of(unknown),
        Problem.UNKNOWN_COLUMN,
        "the column "
            + Names.shown(heading.names().get(unknown))
            + " is not known and not read, and "
            + missing
            + " is missing"
            + (isEssential(missing) ? ", no row can be used" : ""),
        "name it " + missing + " if that is meant, or take it out and add " + missing);
  }

  private void missing(List<String> wanted, String consequence) {
    if (!wanted.isEmpty()) {
      findings.add(
          file.name(),
          Place.at(heading.line(), 1),
          Problem.MISSING_COLUMN,
          Names.columns(wanted)
              + String.join(", ", wanted)
              + Names.are(wanted)
              + " missing"
              + consequence,
          "add " + (wanted.size() == 1 ? "it" : "them") + " to the heading and to each row");
    }
  }

  private void add(List<Integer> cells, Problem problem, String found, String toDo) {
    findings.add(file.name(), Place.cell(heading.line(), cells.getFirst()), problem, found, toDo);
  }
}
