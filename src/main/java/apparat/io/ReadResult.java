package apparat.io;

import apparat.history.DataSet;
import java.util.List;

/**
 * What reading gives.
 *
 * @param dataSet all that could be read, every reference resolved
 * @param diagnostics every problem found, in the order of their places
 */
public record ReadResult(DataSet dataSet, List<Diagnostic> diagnostics) {

  /** How many of the problems are errors. */
  public long errors() {
    return diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
  }
}
