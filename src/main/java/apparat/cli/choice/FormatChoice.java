package apparat.cli.choice;

import apparat.cli.table.Format;
import apparat.session.tables.Table;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command writes what it found. */
public final class FormatChoice {

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "text|csv|json",
      description = "text for people (the default), csv or json for programs.")
  Format format = Format.TEXT;

  /** Writes one or the other; only what is asked for is made. */
  public void write(Supplier<List<String>> text, Supplier<Table> table) {
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.TEXT) {
      text.get().forEach(line -> out.print(line + "\n"));
    } else {
      out.print(format.written(table.get()));
    }
  }

  /** Whether a program reads the output, so that remarks belong elsewhere. */
  public boolean forPrograms() {
    return format != Format.TEXT;
  }
}
