package apparat.cli;

import apparat.cli.choice.DataSetChoice;
import apparat.io.Diagnostic;
import apparat.io.Diagnostics;
import apparat.io.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reports what is wrong with a data set. */
@Command(
    name = "check",
    description = {
      "Reports the problems of a data set as FILE:LINE:COLUMN: severity: message [code].",
      ""
    },
    footer = {"", "Example:", "  apparat check graphs/bolshevik-party"})
final class CheckCommand implements Callable<Integer> {

  private static final int MOST_SHOWN = 1000;

  @Mixin DataSetChoice dataSet;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = dataSet.out();
    List<Diagnostic> problems = dataSet.openInSilence().problems();
    Diagnostics listed = Diagnostics.listed(problems, MOST_SHOWN);
    listed.shown().forEach(problem -> out.println(problem.text()));
    if (listed.rest() > 0) {
      out.println("and " + listed.rest() + " more");
    }
    String counted = Diagnostics.counted(problems);
    out.println(dataSet.folder() + ": " + (counted.isEmpty() ? "no problems" : counted));
    boolean errors = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    return errors ? ExitCode.ERRORS_IN_DATA : ExitCode.DONE;
  }
}
