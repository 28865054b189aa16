package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Step;
import apparat.app.outside.BackgroundTasks;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.session.Document;
import apparat.session.View;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with a large network, whose map takes seconds, at a window that never stands still. */
@InTheWindow
class LongLayoutInTheWindowTest {

  private static final int PEOPLE = 500;

  @TempDir Path folder;

  @Test
  void sees_how_far_the_map_is_and_gets_the_picture_back_with_escape() throws IOException {
    write();
    try (BackgroundTasks tasks = new BackgroundTasks();
        Reader reader = Reader.waitingFor(tasks)) {
      reader.window().open(folder);
      Pulses.until("shown", () -> reader.workspace().document().path().equals(folder));
      Pulses.until("drawn", () -> reader.picture().settledProperty().get());
      LocalDate day = reader.time().day();
      reader.look().map().showEverybody(true);

      reader.press(KeyCode.DIGIT2);
      Pulses.until("told", () -> reader.words("hint-layer").contains("Finding where everybody"));
      assertThat(reader.words("hint-layer")).contains(" %").contains("Esc stops");
      reader.press(KeyCode.ESCAPE);
      Pulses.until("given up", () -> !reader.picture().awaitedProperty().get());

      assertThat(reader.look().viewProperty().get()).isEqualTo(View.HIERARCHY);
      assertThat(reader.time().day()).isEqualTo(day);
      assertThat(reader.find("notice")).as("nothing is waited for").isEmpty();
      assertThat(reader.window().sheets().open()).as("no failure is told").isFalse();
      assertThat(reader.workspace().document().layouts().share()).isEmpty();

      reader.time().stepForward(Step.CHANGE);
      Pulses.until("goes on", () -> reader.picture().settledProperty().get());
      assertThat(reader.picture().shown().day()).isAfter(day);
    }
  }

  /** The shipped data set, and many more who stood with the next of them for most of the period. */
  private void write() throws IOException {
    try (var files = Files.newDirectoryStream(Document.shipped())) {
      for (Path file : files) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    try (BufferedWriter people = more("people.csv");
        BufferedWriter ties = more("ties.csv")) {
      for (int i = 0; i < PEOPLE; i++) {
        people.write("p" + i + ",Person " + i + ",Made-up Person " + i + ",,1880,,,,\n");
        String start = LocalDate.of(1921, 4, 1).plusDays(3L * i).toString();
        ties.write(tie(i, (i + 1) % PEOPLE, start));
        ties.write(tie(i, (i + 7) % PEOPLE, "1921-05-01"));
      }
    }
  }

  private static String tie(int a, int b, String start) {
    return "p" + a + ",p" + b + ",+,alliance,no,3," + start + ",,Made up,memberships,medium\n";
  }

  private BufferedWriter more(String table) throws IOException {
    return Files.newBufferedWriter(folder.resolve(table), StandardOpenOption.APPEND);
  }
}
