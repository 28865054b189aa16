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

  private Main() {}

  public static void main(String[] args) {
    int status;
    if (!opensWindow(args)) {
      status = command(args);
    } else if (Display.isThere()) {
      status = window(args);
    } else {
      status = yearly(args);
    }
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Whether the words name nothing to do but, at most, a data set to look at. */
  static boolean opensWindow(String... args) {
    return args.length == 0
        || args.length == 1
            && !args[0].isBlank()
            && !args[0].startsWith("-")
            && new File(args[0]).exists();
  }

  /** Where there is no display: says so, and draws what the window would have begun with. */
  private static int yearly(String... args) {
    String folder = System.getProperty("apparat.yearly", "apparat-yearly");
    System.err.println(
        "There is no display to open a window on, so the hierarchy of each year is drawn into "
            + folder
            + ".");
    List<String> words = new ArrayList<>(List.of("export"));
    words.addAll(List.of(args));
    words.addAll(List.of("--view", "hierarchy", "--years", "--to", folder + "/hierarchy.svg"));
    return command(words.toArray(String[]::new));
  }

  private static int window(String... args) {
    Window.open(Arrays.stream(args).findFirst().map(Path::of));
    return 0;
  }

  private static int command(String... args) {
    return Apparat.run(dataSet -> window(dataSet.toString()), args);
  }
}
