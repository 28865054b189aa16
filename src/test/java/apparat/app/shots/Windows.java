package apparat.app.shots;

import apparat.app.Reader;
import apparat.app.manners.Preferences;
import apparat.app.model.StepByStep;
import apparat.app.outside.SettingsInMemory;
import apparat.app.robot.Pulses;
import apparat.session.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;

/** The window at its first start, and where something is not as it should be. */
final class Windows {

  private static final int TOUR = 6;

  private Windows() {}

  static List<Course> courses(Path folder) {
    Path damaged = copy(folder.resolve("damaged"), List.of("people", "bodies", "memberships"), 0);
    Path empty = copy(folder.resolve("empty"), List.of("people", "bodies", "memberships"), 1);
    return List.of(
        new Course(
            "reading", remembered -> Reader.waiting(remembered), walk -> walk.shot("reading")),
        new Course(
            "tour",
            () -> Reader.remembering(new SettingsInMemory(Preferences.FIRST)),
            Windows::tour),
        new Course("damaged", () -> Reader.opening(damaged), Windows::damaged),
        new Course("empty", () -> Reader.opening(empty), Windows::empty),
        new Course(
            "unreadable",
            remembered -> Reader.opening(folder.resolve("nowhere"), remembered),
            walk -> walk.shot("unreadable-at-start")),
        waiting(damaged),
        Course.of("failing", walk -> failing(walk, folder.resolve("nowhere"))));
  }

  private static void tour(Walk walk) {
    for (int step = 1; step <= TOUR; step++) {
      walk.shot("tour-" + step).press(KeyCode.ENTER);
    }
    walk.shot("tour-over");
  }

  private static void damaged(Walk walk) {
    walk.shot("problems").press(KeyCode.ESCAPE).shot("damaged");
    walk.press(KeyCode.DIGIT2).shot("damaged-alliances");
  }

  private static void empty(Walk walk) {
    walk.shot("empty-problems").press(KeyCode.ESCAPE).shot("empty");
    walk.press(KeyCode.DIGIT2).shot("empty-alliances").press(KeyCode.DIGIT3).shot("empty-both");
    walk.press(KeyCode.DIGIT4).shot("empty-tables");
  }

  /** All that the window itself wanted to do is done; of another data set nothing yet. */
  private static Course waiting(Path dataSet) {
    StepByStep tasks = new StepByStep();
    return new Course(
        "waiting",
        () -> Reader.waitingFor(tasks),
        walk -> {
          Reader reader = walk.reader();
          Pulses.until(
              "the picture has its form",
              () -> {
                tasks.runAll();
                return reader.standsStill();
              });
          reader.opens(dataSet);
          walk.glimpse("progress");
        });
  }

  private static void failing(Walk walk, Path nowhere) {
    walk.reader().opens(nowhere);
    walk.shot("unreadable").press(KeyCode.ESCAPE);
    walk.reader().fails(new IllegalStateException("something odd"));
    walk.shot("failure");
  }

  /** Writes these tables of the shipped data set anew, with all lines or with so many. */
  private static Path copy(Path target, List<String> tables, int lines) {
    try {
      Files.createDirectories(target);
      for (String table : tables) {
        List<String> all = Files.readAllLines(Document.shipped().resolve(table + ".csv"));
        List<String> kept = lines == 0 ? all : all.subList(0, lines);
        Files.write(target.resolve(table + ".csv"), kept);
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
