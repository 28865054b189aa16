package apparat.io.datapackage.table;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.finding.Finding;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.text.Ending;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a table that was cut off, as by a disc that was full: it ends without the end of a line,
 * and the last row is no whole one or others refer to rows that it lacks.
 */
public final class CutOff {

  /** Fewer references that lead nowhere are slips of the pen. */
  private static final int MANY = 4;

  private static final Set<Problem> TORN =
      EnumSet.of(Problem.TOO_FEW_CELLS, Problem.OPEN_QUOTE, Problem.NOT_UTF_8);

  private final Map<Table, TableFile> files;
  private final Findings findings;

  public CutOff(Map<Table, TableFile> files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /**
   * The tables that were cut off behind a whole row, or so it seems; it is said of each.
   *
   * @param broken those that are known to have lost rows
   */
  public Set<Table> find(Set<Table> broken) {
    Set<Table> cut = EnumSet.noneOf(Table.class);
    Map<Table, Integer> missing = findings.leadingNowhere();
    Set<String> perhaps =
        findings
            .each()
            .filter(one -> TORN.contains(one.problem()))
            .map(Finding::file)
            .collect(Collectors.toSet());
    for (TableFile file : files.values()) {
      boolean torn = perhaps.contains(file.name());
      boolean lacks =
          missing.getOrDefault(file.table(), 0) >= MANY && !broken.contains(file.table());
      Optional<Ending> ending = torn || lacks ? Ending.of(file.path()) : Optional.empty();
      if (ending.isPresent() && !(torn && sayTorn(file, ending.get())) && lacks) {
        say(file, ending.get());
        cut.add(file.table());
      }
    }
    return cut;
  }

  private static boolean isTorn(Finding finding, TableFile file) {
    return TORN.contains(finding.problem()) && finding.file().equals(file.name());
  }

  /** Says at what is wrong with the last row that the table ends there; whether anything is. */
  private boolean sayTorn(TableFile file, Ending ending) {
    List<Finding> torn =
        findings.each().filter(one -> isTorn(one, file) && isIn(one, ending)).toList();
    boolean ragged = torn.stream().anyMatch(one -> one.problem() != Problem.NOT_UTF_8);
    findings.replace(
        finding -> {
          if (!torn.contains(finding)) {
            return Optional.of(finding);
          }
          return ragged && finding.problem() == Problem.NOT_UTF_8
              ? Optional.empty()
              : Optional.of(brokenOff(finding));
        });
    return !torn.isEmpty();
  }

  private static boolean isIn(Finding finding, Ending ending) {
    return finding.place().line() == ending.line();
  }

  private static Finding brokenOff(Finding finding) {
    return new Finding(
        finding.file(),
        finding.place(),
        finding.problem(),
        "the file breaks off in this line: " + finding.found(),
        "put back what is lost here and behind it, or " + finding.toDo());
  }

  private void say(TableFile file, Ending ending) {
    findings.add(
        file.name(),
        Place.at(ending.line(), ending.column()),
        Problem.CUT_OFF,
        "the file breaks off here, behind "
            + Shown.of(ending.tail())
            + ", and lacks rows that others refer to",
        "put back what is lost here and behind it, from a copy or an earlier state of the file");
  }
}
