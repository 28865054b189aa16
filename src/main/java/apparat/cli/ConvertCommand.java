package apparat.cli;

import apparat.cli.choice.Opener;
import apparat.session.Document;
import apparat.session.NetworkFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a data set in the format of another program. */
@Command(
    name = "convert",
    description = {
      "Writes who stood with whom, from day to day, in the format of another program: as DGS, the"
          + " dynamic networks of GraphStream.",
      ""
    },
    footer = {"", "Example:", "  apparat convert party.dgs"})
final class ConvertCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(
      arity = "1..2",
      paramLabel = "[DATASET] FILE",
      description = "The data set, if another than the shipped one, and the file, ending in .dgs.")
  List<Path> paths = List.of();

  private final Opener opener;

  ConvertCommand(Opener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    boolean named = paths.size() == 2;
    Document document = opener.open(named ? paths.getFirst() : Document.shipped(), err);
    NetworkFile.write(document.history(), paths.getLast());
    spec.commandLine().getOut().print(paths.getLast() + "\n");
    return ExitCode.DONE;
  }
}
