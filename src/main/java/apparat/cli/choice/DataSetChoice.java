package apparat.cli.choice;

import apparat.io.CannotRead;
import apparat.session.Document;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The data set that a command works on. */
public final class DataSetChoice {

  private final Opener opener;

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DATASET",
      description = "Folder of the data set; without it, the one that comes with the program.")
  Optional<Path> path = Optional.empty();

  /** The choice of a data set, opened in that way. */
  public DataSetChoice(Opener opener) {
    this.opener = opener;
  }

  /** The folder named, or that of the shipped data set. */
  public Path folder() {
    return path.orElseGet(Document::shipped);
  }

  /** Opens it, and says how many problems there were if any. */
  public Document open() throws CannotRead {
    return opener.open(folder(), err());
  }

  /** Opens it, and leaves its problems to the command. */
  public Document openInSilence() throws CannotRead {
    return opener.open(folder());
  }

  /** Where the command writes its findings. */
  public PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Where the command writes its complaints. */
  public PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
