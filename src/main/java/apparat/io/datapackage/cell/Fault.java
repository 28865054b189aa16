package apparat.io.datapackage.cell;

import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.schema.Table;
import java.util.Optional;

/**
 * What is wrong with a cell, wherever its text occurs.
 *
 * @param lead where it leads if it is a reference to a row that is not there
 */
public record Fault(Problem problem, String found, String toDo, Optional<Lead> lead) {

  /** The row that is not there. */
  record Lead(Table table, String id) {}

  /** A fault of the cell itself. */
  public Fault(Problem problem, String found, String toDo) {
    this(problem, found, toDo, Optional.empty());
  }

  /**
   * A reference of a column to a row that its table does not have.
   *
   * @param near the row that may be meant
   */
  static Fault reference(String column, Table table, String id, Optional<String> near) {
    return new Fault(
        table == Table.SOURCES ? Problem.UNKNOWN_SOURCE : Problem.UNKNOWN_ID,
        column + " " + Shown.of(id) + " is not in " + table.file(),
        near.map(meant -> "write " + Shown.of(meant) + " if that is meant").orElse("correct it")
            + ", or add it to "
            + table.file(),
        Optional.of(new Lead(table, id)));
  }
}
