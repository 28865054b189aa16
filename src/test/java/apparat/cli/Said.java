package apparat.cli;

import apparat.cli.choice.Opener;
import apparat.session.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a command said and returned, run in this process. */
public record Said(int code, String out, String err, List<Path> windows) {

  /** Commands that draw: what they drew before would be drawn from memory. */
  private static final Set<String> DRAW = Set.of("export", "gallery");

  /** The shipped data set, which tests read and never write, opened once for all. */
  private static final class Shipped {
    static final Path PATH = Document.shipped();
    static final Document DOCUMENT = open();

    private static Document open() {
      try {
        return Document.open(PATH);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Runs a command line as the shell would. */
  public static Said by(String... args) {
    boolean draws = args.length > 0 && DRAW.contains(args[0]);
    return by(
        path -> !draws && path.equals(Shipped.PATH) ? Shipped.DOCUMENT : Document.open(path), args);
  }

  /** The same about a data set that is open already, whatever the words name. */
  public static Said of(Document document, String... args) {
    return by(path -> document, args);
  }

  private static Said by(Opener opener, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<Path> windows = new ArrayList<>();
    Window window =
        dataSet -> {
          windows.add(dataSet);
          return 0;
        };
    int code = new Apparat(window, opener, new PrintWriter(out), new PrintWriter(err)).run(args);
    return new Said(code, out.toString(), err.toString(), windows);
  }

  /** The lines of the output. */
  public List<String> lines() {
    return out.lines().toList();
  }
}
