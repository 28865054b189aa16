package apparat.cli.choice;

import apparat.io.CannotRead;
import apparat.io.Diagnostic;
import apparat.io.Diagnostics;
import apparat.io.Severity;
import apparat.session.Document;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Opens data sets for commands; a seam, so that one that is only read need be read but once. */
@FunctionalInterface
public interface Opener {

  /**
   * Opens a data set as far as it can be read.
   *
   * @throws CannotRead when nothing is there at all
   */
  Document open(Path folder) throws CannotRead;

  /** The same, and says on {@code err} how many problems there were if any. */
  default Document open(Path folder, PrintWriter err) throws CannotRead {
    Document document = open(folder);
    String problems =
        Diagnostics.counted(document.problems().stream().filter(Opener::grave).toList());
    if (!problems.isEmpty()) {
      err.println(folder + ": " + problems + "; 'apparat check " + folder + "' lists them.");
    }
    return document;
  }

  private static boolean grave(Diagnostic problem) {
    return problem.severity() != Severity.NOTE;
  }
}
