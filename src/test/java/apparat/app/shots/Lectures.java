package apparat.app.shots;

import apparat.app.Reader;
import apparat.lecture.Lecture;
import apparat.lecture.Moment;
import apparat.session.View;
import apparat.session.lecture.Journal;
import apparat.session.lecture.Unsaved;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** A lecture while it is prepared and while it is given. */
final class Lectures {

  /** The process that left a lecture behind; there is none with such a number. */
  private static final String NOBODY = "99999999999";

  private Lectures() {}

  static List<Course> courses(Path folder) {
    return List.of(
        Course.of("preparing", Lectures::preparing),
        Course.of("ready", Lectures::ready),
        Course.of("given", Lectures::given),
        Course.of("otherMoments", Lectures::otherMoments),
        new Course(
            "recovered", () -> Reader.of(crashed(folder.resolve("user"))), Lectures::recovered));
  }

  private static void preparing(Walk walk) {
    walk.press(KeyCode.J).shot("lecture-nothing-marked");
    walk.press(KeyCode.CONTROL, KeyCode.M).press(KeyCode.CONTROL, KeyCode.RIGHT);
    walk.press(KeyCode.CONTROL, KeyCode.M).shot("lecture-moment-edited");
    walk.press(KeyCode.CONTROL, KeyCode.Z).shot("lecture-undone");
  }

  private static void ready(Walk walk) {
    walk.press(KeyCode.J).click("ready-who-rose-who-fell").shot("lecture-list");
    walk.click("moment-2").shot("lecture-list-second");
    walk.show(View.BOTH).shot("lecture-both").press(KeyCode.F5).press(KeyCode.ESCAPE);
    walk.shot("lecture-over");
  }

  private static void given(Walk walk) {
    walk.press(KeyCode.J).click("ready-who-rose-who-fell").press(KeyCode.F5);
    for (int moment = 1; moment <= walk.reader().lecture().lecture().size(); moment++) {
      walk.slide(String.format("slide-%02d", moment));
      if (moment == 2) {
        around(walk);
      }
      walk.press(KeyCode.PAGE_DOWN);
    }
    walk.slide("slide-end");
  }

  private static void around(Walk walk) {
    walk.press(KeyCode.N).notes("notes").press(KeyCode.N);
    walk.press(KeyCode.F1).slide("slide-keys").press(KeyCode.ESCAPE);
    walk.press(KeyCode.B).slide("slide-black").press(KeyCode.B);
    walk.press(KeyCode.S).slide("slide-light-off").press(KeyCode.S);
    walk.press(KeyCode.DOWN).slide("slide-light-moved").press(KeyCode.UP);
    walk.press(KeyCode.H).slide("slide-quiz");
    walk.reader().show().orElseThrow().model().reveal("stalin");
    walk.slide("slide-quiz-revealed").press(KeyCode.H);
  }

  /**
   * What a lecturer marks that the ready lecture has not: the map, both, two days, a body alone.
   */
  private static void otherMoments(Walk walk) {
    walk.day("1926-07-23").show(View.ALLIANCES).press(KeyCode.CONTROL, KeyCode.M);
    walk.person("zinoviev").press(KeyCode.CONTROL, KeyCode.M);
    walk.nothingSelected().show(View.BOTH).press(KeyCode.CONTROL, KeyCode.M);
    walk.show(View.HIERARCHY).body("politburo").press(KeyCode.O);
    walk.nothingSelected().press(KeyCode.CONTROL, KeyCode.M);
    walk.press(KeyCode.ESCAPE).body("central-committee").press(KeyCode.O);
    walk.nothingSelected().press(KeyCode.CONTROL, KeyCode.M).press(KeyCode.ESCAPE);
    walk.reader().compare().compareWith(LocalDate.of(1924, 6, 2));
    walk.press(KeyCode.CONTROL, KeyCode.M).press(KeyCode.F5);
    for (String moment :
        List.of("map", "map-person", "both", "politburo", "committee", "compared")) {
      walk.slide("slide-of-" + moment).press(KeyCode.PAGE_DOWN);
    }
  }

  private static void recovered(Walk walk) {
    walk.shot("lecture-recovered");
  }

  /** Leaves behind what a program leaves that ended without saving. */
  private static Path crashed(Path user) {
    Moment moment =
        Moment.of(LocalDate.of(1922, 4, 3), "hierarchy", Optional.empty(), List.of(), "Day");
    String name = Reader.shipped().history().manifest().name();
    try {
      Path lectures = user.resolve("lectures");
      new Journal(lectures)
          .write(new Unsaved(Lecture.empty("Rise", name).with(0, moment), Optional.empty()));
      try (Stream<Path> files = Files.list(lectures)) {
        Path file = files.findFirst().orElseThrow();
        String own = "\"" + ProcessHandle.current().pid() + "\"";
        Files.writeString(file, Files.readString(file).replace(own, "\"" + NOBODY + "\""));
        Files.move(file, file.resolveSibling("unsaved-" + NOBODY + ".lecture.json"));
      }
      return user;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
