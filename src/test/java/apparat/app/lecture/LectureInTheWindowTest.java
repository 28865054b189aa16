package apparat.app.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.lecture.show.Show;
import apparat.app.lecture.show.ShowModel;
import apparat.app.model.RoomsModel.Left;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.io.lecture.LectureFile;
import apparat.lecture.Lecture;
import apparat.lecture.Moment;
import apparat.session.lecture.Journal;
import apparat.session.lecture.Unsaved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lecturer prepares a lecture and gives it. */
@InTheWindow
class LectureInTheWindowTest {

  @TempDir Path folder;

  private static List<String> captions(Reader reader) {
    return reader.lecture().lecture().moments().stream().map(Moment::caption).toList();
  }

  private static Show show(Reader reader) {
    return reader.show().orElseThrow();
  }

  private static String text(Scene scene, String id) {
    return ((Labeled) scene.lookup("#" + id)).getText();
  }

  /** A lecture of five moments, made and given with the keyboard only. */
  @Test
  void five_moments_are_marked_and_shown_with_the_keyboard_only() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.J);
      assertThat(reader.words("lecture-empty")).contains("Ctrl M");
      reader.press(KeyCode.F2);
      assertThat(reader.words("hint-layer")).as("nothing to write on").contains("no moment yet");
      reader.press(KeyCode.HOME);
      for (int marked = 0; marked < 5; marked++) {
        reader.press(KeyCode.CONTROL, KeyCode.RIGHT);
        reader.press(KeyCode.CONTROL, KeyCode.M);
      }
      assertThat(captions(reader)).hasSize(5).first().isEqualTo("Stalin becomes General Secretary");
      reader.press(KeyCode.F2);
      assertThat(((TextField) reader.node("caption-5")).isFocused()).isTrue();
      reader.press(KeyCode.E);
      assertThat(captions(reader)).last().isEqualTo("e");
      reader.press(KeyCode.ALT, KeyCode.UP);
      reader.press(KeyCode.CONTROL, KeyCode.Z);
      reader.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(captions(reader)).last().asString().startsWith("Lenin dies");

      reader.press(KeyCode.F5);
      ShowModel model = show(reader).model();
      assertThat(show(reader).stage().isFullScreen()).isTrue();
      assertThat(model.progress()).as("from the first moment").isEqualTo("1 / 5");
      reader.press(KeyCode.DIGIT2);
      reader.press(KeyCode.ENTER);
      assertThat(model.progress()).isEqualTo("2 / 5");
      reader.press(KeyCode.PAGE_UP);
      reader.press(KeyCode.PAGE_DOWN);
      reader.press(KeyCode.RIGHT);
      reader.press(KeyCode.SPACE);
      assertThat(model.progress()).isEqualTo("4 / 5");
      reader.press(KeyCode.PAGE_UP);
      reader.press(KeyCode.B);
      assertThat(show(reader).stage().getScene().lookup("#dark-screen").isVisible()).isTrue();
      reader.press(KeyCode.PERIOD);
      assertThat(show(reader).stage().getScene().lookup("#dark-screen").isVisible()).isFalse();
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.show()).isEmpty();
      assertThat(reader.time().day())
          .as("the window goes on where the lecture ended")
          .isEqualTo(reader.lecture().moment().orElseThrow().day());
    }
  }

  @Test
  void the_ready_lecture_is_given_with_notes_clock_and_quiz() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.J);
      assertThat(reader.words("ready-who-rose-who-fell"))
          .as("as it calls itself")
          .contains("Open “Who rose, who fell”");
      reader.click("ready-who-rose-who-fell");
      assertThat(captions(reader)).hasSize(14);
      assertThat(List.of("moment-2", "moment-11"))
          .as("a long caption has two lines")
          .extracting(row -> reader.node(row).lookup(".strong").getLayoutBounds().getHeight() > 30)
          .containsExactly(false, true);
      assertThat(shownCaptions(reader)).as("and is read whole").isEqualTo(captions(reader));
      reader.click("moment-2");
      assertThat(((TextArea) reader.node("notes-2")).getText()).contains("Follow the line");
      reader.press(KeyCode.SHIFT, KeyCode.F5);
      assertThat(show(reader).model().progress()).as("from the chosen one").isEqualTo("2 / 14");
      reader.press(KeyCode.N);
      Scene notes = show(reader).presenter().orElseThrow().getScene();
      assertThat(text(notes, "presenter-notes")).contains("Follow the line");
      assertThat(notes.lookup("#presenter-now").getLayoutBounds().getWidth())
          .as("notes have their room")
          .isEqualTo(notes.lookup("#presenter-next").getLayoutBounds().getWidth());
      assertThat(text(notes, "presenter-after")).isEqualTo("Lenin dictates the Testament");
      reader.outside.now = reader.outside.now.plus(Duration.ofSeconds(65));
      Pulses.settle();
      assertThat(show(reader).presenter().orElseThrow().getTitle())
          .isEqualTo("Notes – " + reader.lecture().lecture().title())
          .hasSizeGreaterThan(10);
      assertThat(text(notes, "presenter-elapsed")).isEqualTo("1:05");
      assertThat(text(notes, "presenter-remaining")).isEqualTo("8:55 left of 10 minutes");

      reader.press(KeyCode.PAGE_DOWN);
      assertThat(show(reader).model().progress()).as("its keys lead too").isEqualTo("3 / 14");
      assertThat(text(notes, "presenter-place")).isEqualTo("3 / 14");
      reader.press(KeyCode.N);
      assertThat(show(reader).presenter()).isEmpty();
      reader.press(KeyCode.H);
      assertThat(show(reader).model().state().covered()).isTrue();
      assertThat(show(reader).stage().getScene().lookup("#slide").getAccessibleText())
          .contains("Names are hidden")
          .doesNotContain("Stalin");
      reader.press(KeyCode.S);
      assertThat(show(reader).model().state().spotlight()).contains("stalin");
      reader.press(KeyCode.F5);
    }
  }

  @Test
  void after_the_last_moment_the_class_sees_that_it_is_over_until_Esc() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.J);
      reader.click("ready-who-rose-who-fell");
      reader.click("present");
      Show show = show(reader);
      Node slide = show.stage().getScene().lookup("#slide");
      reader.press(KeyCode.END);
      assertThat(slide.getAccessibleText()).doesNotContain("End of the lecture");
      reader.press(KeyCode.PAGE_DOWN);
      reader.press(KeyCode.PAGE_DOWN);
      assertThat(slide.getAccessibleText()).isEqualTo("End of the lecture. Esc ends.");
      reader.press(KeyCode.PAGE_UP);
      assertThat(show.model().progress()).isEqualTo("14 / 14");
      assertThat(slide.getAccessibleText()).doesNotContain("End of the lecture");
      reader.press(KeyCode.PAGE_DOWN);
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.show()).isEmpty();
    }
  }

  @Test
  void the_windows_of_a_lecture_without_a_title_bear_the_name_of_its_file() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.M);
      reader.press(KeyCode.F5);
      assertThat(show(reader).stage().getTitle()).isEqualTo("untitled lecture – lecture");
      reader.press(KeyCode.ESCAPE);
      reader.outside.target = Optional.of(folder.resolve("congress.lecture.json"));
      reader.press(KeyCode.CONTROL, KeyCode.S);
      reader.press(KeyCode.F5);
      reader.press(KeyCode.N);
      assertThat(show(reader).presenter().orElseThrow().getTitle()).isEqualTo("Notes – congress");
    }
  }

  @Test
  void a_lecture_is_saved_reopened_and_what_is_wrong_with_a_file_is_said() throws IOException {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.M);
      LectureModel model = reader.lecture();
      model.rename("My rise");
      Path file = folder.resolve("mine.lecture.json");
      reader.outside.target = Optional.of(file);
      reader.press(KeyCode.CONTROL, KeyCode.S);
      assertThat(reader.outside.suggested).isEqualTo("my-rise.lecture.json");
      assertThat(Files.readString(file)).isEqualTo(LectureFile.write(model.lecture()));
      assertThat(model.stateProperty().get().unsaved()).isFalse();

      reader.press(KeyCode.J);
      reader.click("new-lecture");
      assertThat(model.lecture().moments()).isEmpty();
      Files.writeString(file, Files.readString(file).replace("1924-06-02", "2 June"));
      reader.outside.lecture = Optional.of(file);
      reader.click("open-lecture");
      assertThat(reader.words("hint-layer"))
          .contains("mine.lecture.json:7:14: error: day \"2 June\" is no day")
          .contains("saving asks for a new name");
      assertThat(model.file()).isEmpty();
    }
  }

  @Test
  void the_next_start_offers_the_lecture_of_the_last_one() {
    Path user = folder.resolve("user");
    try (Reader reader = Reader.of(user)) {
      reader.press(KeyCode.J);
      assertThat(reader.find("open-again")).as("there is no last one yet").isEmpty();
      reader.press(KeyCode.CONTROL, KeyCode.M);
      reader.outside.target = Optional.of(folder.resolve("who-won.lecture.json"));
      reader.press(KeyCode.CONTROL, KeyCode.S);
      reader.click("new-lecture");
      assertThat(reader.words("open-again")).contains("Open again: “Who won”");
    }
    try (Reader reader = Reader.of(user)) {
      reader.press(KeyCode.F5);
      assertThat(reader.words("hint-layer")).contains("offered at the left");
      reader.press(KeyCode.SPACE);
      assertThat(reader.lecture().lecture().size()).isEqualTo(1);
      assertThat(reader.lecture().file()).contains(folder.resolve("who-won.lecture.json"));
      assertThat(reader.find("open-again")).isEmpty();
      assertThat(reader.canvas().isFocused()).as("the picture has the keys").isTrue();
    }
  }

  @Test
  void after_a_crash_it_is_back_and_can_be_discarded() throws IOException {
    Path user = folder.resolve("user");
    crashed(user);
    try (Reader reader = Reader.of(user)) {
      assertThat(reader.rooms().leftProperty().get()).isEqualTo(Left.LECTURE);
      assertThat(reader.words("recovered"))
          .contains("The lecture “Rise” had changes that were not saved; they are back.");
      assertThat(captions(reader)).containsExactly("Day");
      reader.click("discard-recovered");
      assertThat(captions(reader)).isEmpty();
      assertThat(reader.find("recovered")).isEmpty();
      reader.press(KeyCode.CONTROL, KeyCode.Y);
      assertThat(captions(reader)).as("even that can be taken back").containsExactly("Day");
    }
    try (Stream<Path> kept = Files.list(user.resolve("lectures"))) {
      assertThat(kept).as("what is not saved at the end is kept").hasSize(1);
    }
  }

  /** What is painted of the captions in the list, cut where they have no room. */
  private static List<String> shownCaptions(Reader reader) {
    return reader.node("moments").lookupAll(".moment .strong .text").stream()
        .map(text -> ((Text) text).getText().replaceAll("\\s+", " "))
        .toList();
  }

  /** Leaves behind what a program leaves that ended without saving. */
  private static void crashed(Path user) throws IOException {
    String name = Reader.shipped().history().manifest().name();
    Moment moment =
        Moment.of(LocalDate.of(1922, 4, 3), "hierarchy", Optional.empty(), List.of(), "Day");
    new Journal(user.resolve("lectures"))
        .write(new Unsaved(Lecture.empty("Rise", name).with(0, moment), Optional.empty()));
    try (Stream<Path> files = Files.list(user.resolve("lectures"))) {
      Path file = files.findFirst().orElseThrow();
      String own = "\"" + ProcessHandle.current().pid() + "\"";
      Files.writeString(file, Files.readString(file).replace(own, "\"99999999999\""));
      Files.move(file, file.resolveSibling("unsaved-99999999999.lecture.json"));
    }
  }

  /** Whether all of it is seen in the list of moments. */
  private static boolean wholeInTheList(Reader reader, String id) {
    Node list = reader.node("moments");
    Node node = reader.node(id);
    return list.localToScene(list.getLayoutBounds())
        .contains(node.localToScene(node.getLayoutBounds()));
  }

  @Test
  void the_verbs_of_the_chosen_moment_are_seen_in_a_small_window_too() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      reader.press(KeyCode.J);
      for (int marked = 1; marked <= 4; marked++) {
        reader.press(KeyCode.CONTROL, KeyCode.RIGHT);
        reader.press(KeyCode.CONTROL, KeyCode.M);
        assertThat(wholeInTheList(reader, "remove-" + marked)).as("moment %d", marked).isTrue();
      }
      reader.lecture().choose(1);
      Pulses.settle();
      assertThat(wholeInTheList(reader, "remove-2")).as("on the way up").isTrue();
      double retake = reader.node("retake-2").getLayoutY();
      assertThat(reader.node("remove-2").getLayoutY()).as("in one line").isEqualTo(retake);
    }
  }
}
