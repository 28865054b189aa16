package apparat;

import apparat.app.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the program to use where nobody sees it: writes pictures, opens the window and closes it.
 *
 * <p>Shows that an installation works, and is the run that leaves the cache for a quicker start.
 */
final class Trial {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final String DAY = "1924-06-05";

  private Trial() {}

  /** Runs the trial; returns the exit code. */
  static int run() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    try {
      Path folder = Files.createTempDirectory("apparat-trial");
      try {
        int status = commands(folder);
        return status == 0 ? window() : status;
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      System.err.println("The trial needs a folder to write to: " + e.getMessage());
      return 3;
    }
  }

  private static int commands(Path folder) {
    for (List<String> words :
        List.of(
            List.of("roster", "--at", DAY),
            List.of("export", "--at", DAY, "--to", folder.resolve("day.svg").toString()),
            List.of("export", "--at", DAY, "--to", folder.resolve("day.png").toString()),
            map(folder.resolve("map.svg")),
            map(folder.resolve("map.png")))) {
      int status = Main.command(words.toArray(String[]::new));
      if (status != 0) {
        return status;
      }
    }
    return 0;
  }

  private static List<String> map(Path to) {
    return List.of("export", "--view", "alliances", "--at", DAY, "--to", to.toString());
  }

  private static int window() {
    System.setProperty(Window.EXIT_WHEN_COMPLETE, "true");
    Thread clock = Thread.ofPlatform().daemon().name("apparat-trial").start(Trial::losePatience);
    Window.open(Optional.empty());
    clock.interrupt();
    System.out.println("The window opened and closed.");
    return 0;
  }

  private static void losePatience() {
    try {
      Thread.sleep(PATIENCE);
      System.err.println("No window opened within " + PATIENCE.toSeconds() + " seconds.");
      System.exit(1);
    } catch (InterruptedException e) {
      // the window is closed: nothing is left to wait for
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
