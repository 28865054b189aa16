package apparat;

import apparat.app.Window;
import apparat.cli.Apparat;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Starts Apparat: the window where nothing or a data set is named, the command line otherwise.
 *
 * <p>Neither loads the other: commands start without a toolkit, the window without a parser.
 */
public final class Main {

  /** Not for users, so the help leaves it out: see {@link Trial}. */
  private static final String TRIAL = "--trial";

  private Main() {}

  public static void main(String[] args) {
    int status = run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  private static int run(String... args) {
    if (args.length == 1 && args[0].equals(TRIAL)) {
      return Trial.run();
    }
    return opensWindow(args) ? window(args) : command(args);
  }

  /** Whether the words name nothing to do but, at most, a data set to look at. */
  static boolean opensWindow(String... args) {
    return args.length == 0
        || args.length == 1
            && !args[0].isBlank()
            && !args[0].startsWith("-")
            && new File(args[0]).exists();
  }

  /** Where no window can open: draws what the window would have begun with, then says why. */
  private static int yearly(String reason, String... args) {
    String folder = System.getProperty("apparat.yearly", "apparat-yearly");
    List<String> words = new ArrayList<>(List.of("export"));
    words.addAll(List.of(args));
    words.addAll(List.of("--view", "hierarchy", "--years", "--to", folder + "/hierarchy.svg"));
    int status = command(words.toArray(String[]::new));
    if (status == 0) { // what could not be read or written has been said, and nothing was drawn
      System.err.println(reason + ", so the hierarchy of each year was drawn into " + folder + ".");
    }
    return status;
  }

  private static int window(String... args) {
    if (!Display.isThere()) {
      return yearly("There is no display to open a window on", args);
    }
    try {
      Window.open(Arrays.stream(args).findFirst().map(Path::of));
      return 0;
    } catch (UnsupportedOperationException e) { // a display is named, but it cannot be used
      return yearly("No window can be opened here (" + e.getMessage() + ")", args);
    }
  }

  static int command(String... args) {
    return Apparat.run(dataSet -> window(dataSet.toString()), args);
  }
}
