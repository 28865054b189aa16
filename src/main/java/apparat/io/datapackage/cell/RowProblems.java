package apparat.io.datapackage.cell;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.datapackage.finding.Finding;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.finding.Reference;
import java.util.ArrayList;
import java.util.List;

/** The problems of the row that is being read. */
public final class RowProblems {

  private static final String LEFT_OUT = ", the row is left out";

  /** With so many cells wrong a row has one fault and not several. */
  private static final int SLIPPED = 4;

  private record One(int cell, Fault fault) {}

  private final List<One> all = new ArrayList<>();

  /** Adds a problem of the row, at one of its cells. */
  public void add(Cell cell, Problem problem, String found, String toDo) {
    add(cell, new Fault(problem, found, toDo));
  }

  void add(Cell cell, Fault fault) {
    if (cell.present()) {
      all.add(new One(cell.index(), fault));
    }
  }

  /** Hands the problems on and forgets them; of a row that is left out each says so. */
  public void report(String file, int line, boolean lost, Findings to) {
    if (all.isEmpty()) {
      return;
    }
    if (lost && haveSlipped()) {
      to.add(slipped(file, line));
    } else {
      all.forEach(one -> report(one, file, line, lost, to));
    }
    all.clear();
  }

  private static void report(One one, String file, int line, boolean lost, Findings to) {
    Fault fault = one.fault;
    boolean due = lost && fault.problem() != Problem.READ_AS;
    String found = due ? fault.found() + LEFT_OUT : fault.found();
    Finding finding =
        new Finding(file, Place.cell(line, one.cell), fault.problem(), found, fault.toDo());
    fault
        .lead()
        .ifPresentOrElse(
            lead -> to.add(new Reference(lead.table(), lead.id(), lost, finding)),
            () -> to.add(finding));
  }

  /** Whether so many cells are wrong that they seem to stand one column aside. */
  private boolean haveSlipped() {
    List<One> wrong = wrong();
    return wrong.size() >= SLIPPED
        && wrong.stream().filter(one -> one.fault.lead().isEmpty()).count() * 2 >= SLIPPED;
  }

  private List<One> wrong() {
    return all.stream().filter(one -> one.fault.problem() != Problem.READ_AS).toList();
  }

  private Finding slipped(String file, int line) {
    List<One> wrong = wrong();
    String first = wrong.getFirst().fault.found();
    return new Finding(
        file,
        Place.cell(line, wrong.getFirst().cell),
        Problem.BAD_FORM,
        wrong.size() + " cells do not fit their columns (" + first + " ...)" + LEFT_OUT,
        "see whether the cells of the row stand one column aside");
  }
}
