package apparat.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a command said and returned, run in this process. */
public record Said(int code, String out, String err, List<Path> windows) {

  /** Runs a command line as the shell would. */
  public static Said by(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<Path> windows = new ArrayList<>();
    Window window =
        dataSet -> {
          windows.add(dataSet);
          return 0;
        };
    int code = new Apparat(window, new PrintWriter(out), new PrintWriter(err)).run(args);
    return new Said(code, out.toString(), err.toString(), windows);
  }

  /** The lines of the output. */
  public List<String> lines() {
    return out.lines().toList();
  }
}
