package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.manners.Preferences;
import apparat.app.model.StepByStep;
import apparat.app.robot.FakeOutside;
import apparat.app.robot.InLine;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.session.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, closing, and going to a day whose date one types. */
@InTheWindow
class ManagingTheWindowTest {

  @TempDir Path folder;

  @Test
  void control_w_and_control_q_close() {
    for (KeyCode letter : List.of(KeyCode.W, KeyCode.Q)) {
      try (Reader reader = Reader.atTheWindow()) {
        reader.press(KeyCode.CONTROL, letter);
        assertThat(reader.isOpen()).isFalse();
      }
    }
  }

  @Test
  void another_data_set_is_looked_for_beside_the_readers_own_that_is_open() throws Exception {
    Path set = tables("mine");
    Files.writeString(set.resolve("datapackage.json"), "{\"title\": \"Mine\"}");
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.O);
      assertThat(reader.outside.beside).as("not among the program's own files").isEmpty();
      reader.window().open(set);
      Pulses.settle();
      reader.waitForPicture();
      reader.press(KeyCode.ESCAPE);
      reader.press(KeyCode.CONTROL, KeyCode.O);
      assertThat(reader.outside.beside).contains(reader.workspace().document().path());
    }
  }

  @Test
  void who_chose_a_folder_inside_a_data_set_opens_the_one_above_with_one_key() throws Exception {
    Path set = tables("mine");
    Files.writeString(set.resolve("datapackage.json"), "{\"title\": \"Mine\"}");
    Path inside = Files.createDirectory(set.resolve("pictures"));
    try (Reader reader = Reader.atTheWindow()) {
      reader.window().open(inside);
      Pulses.settle();
      assertThat(reader.words("failure")).contains("holds one", "Open the folder above");
      assertThat(reader.node("open-above").isFocused()).isTrue();
      reader.press(KeyCode.ENTER);
      assertThat(reader.find("failure")).isEmpty();
      assertThat(reader.workspace().document().path()).isEqualTo(set.toAbsolutePath());
    }
  }

  @Test
  void who_presses_escape_no_longer_waits_for_a_data_set() throws Exception {
    StepByStep tasks = new StepByStep();
    try (Reader reader = Reader.waitingFor(tasks)) {
      tasks.runAll();
      Workspace before = reader.workspace();
      reader.window().open(tables("mine"));
      assertThat(reader.words("hint-layer")).contains("Reading").contains("Esc stops");
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.find("notice")).isEmpty();
      tasks.runAll();
      assertThat(reader.workspace()).isSameAs(before);
    }
  }

  @Test
  void the_empty_window_says_that_it_reads_until_there_is_a_picture_or_a_reason() {
    for (Path path : List.of(Document.shipped(), folder.resolve("nowhere"))) {
      Stage stage = new Stage();
      FakeOutside outside = new FakeOutside();
      Opening opening = Opening.begin(path, Preferences.FIRST);
      MainWindow window = Showing.begin(opening, stage, outside.with(new InLine()));
      assertThat(window.scene().lookup("#reading"))
          .isInstanceOfSatisfying(
              Text.class, words -> assertThat(words.getText()).startsWith("Reading"));
      Pulses.until("something is seen", () -> window.view().isPresent() || window.sheets().open());
      assertThat(window.scene().lookup("#reading")).isNull();
      stage.close();
      Pulses.settle();
    }
  }

  @Test
  void of_two_data_sets_the_one_asked_for_last_is_shown() throws Exception {
    StepByStep tasks = new StepByStep();
    try (Reader reader = Reader.waitingFor(tasks)) {
      tasks.runAll();
      reader.window().open(tables("first"));
      reader.window().open(tables("second"));
      tasks.runAll();
      assertThat(reader.workspace().document().title()).isEqualTo("second");
      assertThat(reader.words("hint-layer")).doesNotContain("Reading");
    }
  }

  private Path tables(String name) throws Exception {
    Path tables = Files.createDirectory(folder.resolve(name));
    for (String table : List.of("people.csv", "bodies.csv", "memberships.csv")) {
      Files.copy(Document.shipped().resolve(table), tables.resolve(table));
    }
    return tables;
  }

  @Test
  void a_date_typed_into_the_search_is_gone_to() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.F);
      ((TextField) reader.node("search")).setText("23 Oct 1926");
      assertThat(reader.words("findings")).contains("23 October 1926", "Trotsky and Kamenev out");
      reader.press(KeyCode.ENTER);
      assertThat(reader.time().day()).isEqualTo(LocalDate.of(1926, 10, 23));
      assertThat(reader.canvas().isFocused()).isTrue();
    }
  }

  @Test
  void a_date_outside_the_period_is_said_to_be() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.F);
      ((TextField) reader.node("search")).setText("July 1930");
      assertThat(reader.words("findings")).startsWith("July 1930 is outside the period:");
    }
  }

  @Test
  void a_sentence_beside_the_pointer_goes_when_time_moves_on() {
    try (Reader reader = Reader.atTheWindow()) {
      var place = reader.markPlace("seat/stalin/politburo/voting");
      reader.hover(reader.canvas(), place.getX(), place.getY());
      assertThat(reader.find("hint")).isPresent();
      reader.press(KeyCode.RIGHT);
      reader.waitForPicture();
      assertThat(reader.find("hint")).isEmpty();
    }
  }
}
