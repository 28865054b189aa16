package apparat.io.datapackage.finding;

import apparat.io.Diagnostic;
import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.Shown;

/**
 * A problem with its place as far as it is known.
 *
 * @param places in how many places it is, this being the first
 */
public record Finding(
    String file, Place place, Problem problem, String found, String toDo, int places) {

  /** A problem of one place. */
  public Finding(String file, Place place, Problem problem, String found, String toDo) {
    this(file, place, problem, found, toDo, 1);
  }

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
        cell,
        places);
  }
}
