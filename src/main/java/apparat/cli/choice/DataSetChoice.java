package apparat.cli.choice;

import apparat.io.CannotRead;
import apparat.io.Diagnostic;
import apparat.io.Severity;
import apparat.session.Document;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The data set that a command works on. */
public final class DataSetChoice {

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DATASET",
      description = "Folder of the data set; without it, the one that comes with the program.")
  Optional<Path> path = Optional.empty();

  /** The folder named, or that of the shipped data set. */
  public Path folder() {
    return path.orElseGet(Document::shipped);
  }

  /** Opens it, and says how many problems there were if any. */
  public Document open() throws CannotRead {
    return open(folder(), err());
  }

  /** Where the command writes its findings. */
  public PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Where the command writes its complaints. */
  public PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Opens a data set, and says on {@code err} how many problems there were if any. */
  public static Document open(Path folder, PrintWriter err) throws CannotRead {
    Document document = Document.open(folder);
    String problems =
        Problems.counted(document.problems().stream().filter(DataSetChoice::grave).toList());
    if (!problems.isEmpty()) {
      err.println(folder + ": " + problems + "; 'apparat check " + folder + "' lists them.");
    }
    return document;
  }

  private static boolean grave(Diagnostic problem) {
    return problem.severity() != Severity.NOTE;
  }
}
