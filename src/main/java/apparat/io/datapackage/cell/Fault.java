package apparat.io.datapackage.cell;

import apparat.io.Problem;
import apparat.io.datapackage.schema.Table;
import java.util.Optional;

/**
 * What is wrong with a cell, wherever its text occurs.
 *
 * @param brokenTable the table that is to blame, because it could not be read whole
 */
public record Fault(Problem problem, String found, String toDo, Optional<Table> brokenTable) {

  /** A fault of the cell itself. */
  public Fault(Problem problem, String found, String toDo) {
    this(problem, found, toDo, Optional.empty());
  }

  /** A reference that fails because rows of the other table could not be read. */
  static Fault broken(Table table, String id) {
    return new Fault(Problem.BROKEN_REFERENCE, id, "", Optional.of(table));
  }
}
