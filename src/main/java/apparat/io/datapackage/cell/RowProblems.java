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
    for (One one : all) {
      Place place = Place.cell(line, one.cell);
      Fault fault = one.fault;
      String found = lost ? fault.found() + ", the row is left out" : fault.found();
      Finding finding = new Finding(file, place, fault.problem(), found, fault.toDo());
      fault
          .lead()
          .ifPresentOrElse(
              lead -> to.add(new Reference(lead.table(), lead.id(), lost, finding)),
              () -> to.add(finding));
    }
    all.clear();
  }
}
