package apparat.io.datapackage.finding;

import apparat.io.Diagnostic;
import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.Shown;

/** A problem with its place as far as it is known. */
public record Finding(String file, Place place, Problem problem, String found, String toDo) {

  /** The problem as reported, at a line and column. */
  public Diagnostic at(int line, int column) {
    return at(line, column, "");
  }

  /** The problem as reported, at a line and column, which are a cell's. */
  public Diagnostic at(int line, int column, String cell) {
    return new Diagnostic(
        Shown.onOneLine(file),
        line,
        column,
        problem.severity(),
        problem.code(),
        Shown.onOneLine(found),
        Shown.onOneLine(toDo),
        cell);
  }
}
