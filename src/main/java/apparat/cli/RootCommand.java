package apparat.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, to be given a command. */
@Command(
    name = "apparat",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    customSynopsis = {
      "Usage: apparat [DATASET]",
      "       apparat COMMAND [DATASET] [OPTIONS]",
    },
    synopsisHeading = "",
    description = {
      "",
      "Draws who sat where in an organisation on any day of a period.",
      "Without a command it opens the window. DATASET is a folder of tables with a"
          + " datapackage.json; where none is named, the one that comes with the program is used.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  apparat roster --at 1924-06-10 --body politburo",
      "  apparat export --at 1926-11-10 --to hierarchy.svg",
      "  apparat check my-tables",
      "",
      "Exit codes: 0 done, 1 errors in the data (check), 2 wrong use, 3 cannot read or write."
    })
final class RootCommand implements Runnable {

  @Spec CommandSpec spec;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  boolean verbose;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command");
  }

  /** What the jar says of itself. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = RootCommand.class.getPackage().getImplementationVersion();
      return new String[] {"Apparat " + (version == null ? "(not packaged)" : version)};
    }
  }
}
