package apparat.io.datapackage.rules;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.datapackage.finding.Finding;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.finding.Reference;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.table.Headings;
import apparat.record.Row;

/** Takes what the rules find, at the row and column of a table or in the description. */
public final class Report {

  private final Headings headings;
  private final Findings findings;

  public Report(Headings headings, Findings findings) {
    this.headings = headings;
    this.findings = findings;
  }

  /** Adds a problem at a cell of a row. */
  public void add(Row row, String column, Problem problem, String found, String toDo) {
    Place place = Place.cell(row.line(), headings.cell(row.table(), column));
    findings.add(headings.file(row.table()), place, problem, found, toDo);
  }

  /** Adds a reference to a row that its table does not have; the row that refers is kept. */
  public void add(
      Row row, String column, Table table, String id, Problem problem, String found, String toDo) {
    Place place = Place.cell(row.line(), headings.cell(row.table(), column));
    Finding alone = new Finding(headings.file(row.table()), place, problem, found, toDo);
    findings.add(new Reference(table, id, false, alone));
  }

  /** Adds a problem of the description. */
  public void add(Place place, Problem problem, String found, String toDo) {
    findings.add("datapackage.json", place, problem, found, toDo);
  }
}
