package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.robot.Breaking;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.history.DateWords;
import apparat.session.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An error on another thread ends in one friendly sentence with a way to copy the report, and the
 * program goes on.
 */
@InTheWindow
class BackgroundErrorsTest {

  @TempDir Path folder;

  private static void untilTold(Reader reader) {
    Pulses.until("the failure is told", () -> reader.find("failure").isPresent());
  }

  /** The sentence is there, the report can be copied and names the error; then it is put away. */
  private static void isToldAndCopied(Reader reader, String error) {
    isToldAndCopied(reader, "Something went wrong, but the program goes on.", error);
  }

  private static void isToldAndCopied(Reader reader, String told, String error) {
    untilTold(reader);
    assertThat(reader.words("failure")).contains(told).doesNotContain(error);
    reader.click("copy-report");
    assertThat(reader.outside.texts.getLast())
        .startsWith("Apparat, Java ")
        .contains(error, "\tat apparat.");
    reader.press(KeyCode.ESCAPE);
    assertThat(reader.find("failure")).isEmpty();
  }

  private static void untilSaid(Reader reader, String words) {
    Pulses.until("it says: " + words, () -> reader.words("hint-layer").contains(words));
  }

  @Test
  void a_picture_cannot_be_laid_out_and_a_day_not_be_measured() {
    try (Breaking tasks = new Breaking();
        Reader reader = Reader.waitingFor(tasks)) {
      reader.waitForPicture();
      tasks.breakWith(new IllegalStateException("the layout broke"));
      reader.press(KeyCode.END);
      isToldAndCopied(reader, "IllegalStateException: the layout broke");
      tasks.heal();
      reader.press(KeyCode.HOME);
      reader.waitForPicture();
      assertThat(reader.picture().target().title()).contains("16 March 1921");
      reader.press(KeyCode.END);
      reader.waitForPicture();
      assertThat(reader.picture().target().title()).contains("31 December 1927");

      // a file that is missing while a picture is drawn is not taken for a data set
      tasks.breakWith(new UncheckedIOException(new IOException("no font")));
      reader.press(KeyCode.PAGE_UP);
      isToldAndCopied(reader, "no font");
      tasks.heal();
      reader.press(KeyCode.HOME);
      reader.waitForPicture();

      tasks.breakWith(new IllegalStateException("no centre"));
      reader.press(KeyCode.I);
      isToldAndCopied(reader, "no centre");
      tasks.heal();
      reader.press(KeyCode.RIGHT);
      Pulses.until("the next day is measured", () -> reader.words("insight").contains("Two camps"));
    }
  }

  @Test
  void a_file_cannot_be_written_and_a_data_set_not_be_read() throws IOException {
    try (Breaking tasks = new Breaking();
        Reader reader = Reader.waitingFor(tasks)) {
      reader.waitForPicture();
      Path file = folder.resolve("out.svg");
      reader.outside.target = Optional.of(file);
      tasks.breakWith(new OutOfMemoryError("too large a picture"));
      reader.press(KeyCode.CONTROL, KeyCode.E);
      reader.click("format-svg");
      reader.click("write");
      isToldAndCopied(reader, "OutOfMemoryError: too large a picture");
      assertThat(reader.find("notice")).as("nobody waits any more").isEmpty();
      assertThat(file).doesNotExist();
      tasks.heal();
      reader.press(KeyCode.CONTROL, KeyCode.E);
      reader.click("format-svg");
      reader.click("write");
      untilSaid(reader, "Written: ");
      assertThat(Files.readString(file)).startsWith("<");

      Workspace before = reader.workspace();
      reader.outside.folder = Optional.of(Document.shipped());
      tasks.breakWith(new IndexOutOfBoundsException("row 7"));
      reader.press(KeyCode.CONTROL, KeyCode.O);
      isToldAndCopied(
          reader, "Something went wrong while it was read.", "IndexOutOfBoundsException: row 7");
      assertThat(reader.workspace()).as("the one before stays").isSameAs(before);
      assertThat(reader.words("hint-layer")).as("nobody waits").doesNotContain("Reading");
      tasks.heal();
      reader.press(KeyCode.RIGHT);
      reader.waitForPicture();
      assertThat(reader.picture().target().title())
          .contains(DateWords.day(reader.time().day()))
          .doesNotContain("2 June 1924");
    }
  }

  @Test
  void a_lecture_cannot_be_read_and_one_that_is_not_there_keeps_its_own_sentence() {
    try (Breaking tasks = new Breaking();
        Reader reader = Reader.waitingFor(tasks)) {
      reader.press(KeyCode.J);
      reader.waitForPicture();
      tasks.breakWith(new IllegalArgumentException("moment 3"));
      reader.click("ready-who-rose-who-fell");
      isToldAndCopied(reader, "IllegalArgumentException: moment 3");
      tasks.heal();
      reader.outside.lecture = Optional.of(folder.resolve("gone.lecture.json"));
      reader.click("open-lecture");
      untilSaid(reader, "gone.lecture.json cannot be read");
      assertThat(reader.find("failure")).isEmpty();
      reader.click("ready-who-rose-who-fell");
      Pulses.until("the lecture is there", () -> reader.lecture().lecture().size() == 14);
    }
  }
}
