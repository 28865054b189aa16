package apparat.app.alone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.app.Reader;
import apparat.app.model.Camera;
import apparat.app.robot.InTheWindow;
import apparat.app.sheet.BodyChoice;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.session.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InTheWindow
class AloneInTheWindowTest {

  @TempDir Path folder;

  private static List<String> bodies(Drawing drawing) {
    return drawing.marks().stream()
        .map(Mark::meaning)
        .flatMap(Optional::stream)
        .map(Meaning::dataKey)
        .filter(key -> key.startsWith("body/"))
        .distinct()
        .toList();
  }

  private static List<String> seen(Reader reader) {
    reader.waitForPicture();
    return bodies(reader.picture().target());
  }

  @Test
  void the_line_over_the_picture_begins_where_the_words_in_the_picture_do() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      reader.selection().selectBody("politburo");
      reader.press(KeyCode.O);
      reader.waitForPicture();
      Node words = reader.node("alone-bar").lookup(".soft");
      Camera camera = reader.camera().camera();
      double kicker =
          reader.picture().target().marks().stream()
              .filter(mark -> mark.key().equals("head/kicker"))
              .mapToDouble(mark -> mark.bounds().x() * camera.scale() + camera.x())
              .findFirst()
              .orElseThrow();
      assertThat(words.localToScene(words.getLayoutBounds()).getMinX())
          .isCloseTo(reader.canvas().localToScene(kicker, 0).getX(), within(3.0));
    }
  }

  @Test
  void the_page_of_a_body_leads_to_it_alone_and_back() {
    try (Reader reader = Reader.atTheWindow()) {
      assertThat(reader.find("alone-bar")).isEmpty();
      reader.selection().selectPerson("stalin");
      assertThat(reader.find("only-body")).as("people have no such button").isEmpty();
      reader.selection().selectBody("politburo");
      reader.waitForPicture();
      reader.click("only-body");
      assertThat(seen(reader)).containsExactly("body/politburo");
      assertThat(((Button) reader.node("only-body")).getText()).isEqualTo("All bodies");
      assertThat(reader.words("alone-bar")).contains("Alone: Politburo");
      reader.press(KeyCode.ESCAPE);
      assertThat(seen(reader)).as("the page is closed first").containsExactly("body/politburo");
      reader.press(KeyCode.ESCAPE);
      assertThat(seen(reader)).contains("body/politburo", "body/orgburo");
      assertThat(reader.find("alone-bar")).isEmpty();
    }
  }

  @Test
  void a_key_does_the_same_from_every_view_and_time_goes_on() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.O);
      assertThat(reader.find("alone-bar")).as("nothing is selected").isEmpty();
      reader.press(KeyCode.DIGIT2);
      reader.selection().selectBody("politburo");
      reader.press(KeyCode.O);
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.HIERARCHY);
      reader.time().showDate(LocalDate.of(1926, 11, 10));
      reader.waitForPicture();
      assertThat(reader.picture().target().title()).endsWith("Politburo, 10 November 1926");

      reader.selection().selectBody("orgburo");
      reader.press(KeyCode.O);
      assertThat(seen(reader)).as("another body").containsExactly("body/orgburo");
      reader.click("all-bodies");
      assertThat(seen(reader)).contains("body/politburo", "body/orgburo");
    }
  }

  @Test
  void arrows_go_from_change_to_change_of_that_body() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.selection().selectBody("politburo");
      reader.press(KeyCode.O);
      reader.time().showDate(LocalDate.of(1924, 6, 2));
      reader.waitForPicture();
      reader.press(KeyCode.RIGHT);
      assertThat(reader.time().day()).as("Frunze dies").isEqualTo(LocalDate.of(1925, 10, 31));
      reader.press(KeyCode.LEFT);
      assertThat(reader.time().day()).isEqualTo(LocalDate.of(1924, 6, 2));
      reader.press(KeyCode.O);
      reader.press(KeyCode.RIGHT);
      assertThat(reader.time().day()).as("of all bodies").isBefore(LocalDate.of(1924, 12, 31));
    }
  }

  @Test
  void where_another_view_is_seen_the_body_is_offered_alone_again() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.selection().selectBody("politburo");
      reader.press(KeyCode.O);
      assertThat(((Button) reader.node("only-body")).getText()).isEqualTo("All bodies");
      for (KeyCode view : List.of(KeyCode.DIGIT2, KeyCode.DIGIT4)) {
        reader.press(view);
        assertThat(((Button) reader.node("only-body")).getText()).isEqualTo("Only this body");
        reader.press(KeyCode.O);
        assertThat(reader.look().viewProperty().get()).isEqualTo(View.HIERARCHY);
        assertThat(reader.words("alone-bar")).contains("Alone: Politburo");
        assertThat(seen(reader)).containsExactly("body/politburo");
      }
    }
  }

  @Test
  void any_body_of_the_day_can_be_written_alone_while_all_are_seen() throws IOException {
    try (Reader reader = Reader.atTheWindow()) {
      Path file = folder.resolve("alone.svg");
      reader.outside.target = Optional.of(file);
      reader.press(KeyCode.CONTROL, KeyCode.E);
      assertThat(reader.find("one-body")).as("all bodies").isEmpty();
      assertThat(((Labeled) reader.node("what-all-bodies")).getText()).isEqualTo("All bodies");
      reader.click("what-one-body-alone");
      BodyChoice bodies = (BodyChoice) reader.node("one-body");
      assertThat(bodies.getItems())
          .contains("politburo", "orgburo", "ogpu")
          .doesNotContain("cheka");
      bodies.requestFocus();
      while (!"orgburo".equals(bodies.getValue())) {
        reader.press(KeyCode.DOWN);
      }
      reader.click("format-svg");
      reader.click("write");
      assertThat(reader.outside.suggested).startsWith("orgburo-");
      assertThat(Files.readString(file)).contains("body/orgburo").doesNotContain("body/politburo");

      reader.selection().selectBody("politburo");
      reader.press(KeyCode.CONTROL, KeyCode.E);
      reader.click("what-one-body-alone");
      reader.click("format-svg");
      reader.click("write");
      assertThat(reader.outside.suggested).startsWith("politburo-");
      assertThat(Files.readString(file)).contains("body/politburo").doesNotContain("body/orgburo");
      assertThat(seen(reader)).contains("body/orgburo");
      reader.press(KeyCode.DIGIT2);
      reader.press(KeyCode.CONTROL, KeyCode.E);
      assertThat(reader.find("what-one-body-alone")).as("the map has no bodies").isEmpty();
    }
  }

  /** What is selected in the window is no part of a slide, but for a person and all their seats. */
  @Test
  void no_frame_tells_on_a_slide_of_which_body_a_page_was_open() throws IOException {
    try (Reader reader = Reader.atTheWindow()) {
      String all = written(reader, "what-all-bodies");
      reader.selection().selectBody("politburo");
      reader.waitForPicture();
      assertThat(reader.picture().target().marks()).anyMatch(AloneInTheWindowTest::isFrame);
      assertThat(written(reader, "what-all-bodies")).isEqualTo(all);
      reader.press(KeyCode.CONTROL, KeyCode.C);
      assertThat(reader.outside.pictures.getLast().marks())
          .isNotEmpty()
          .noneMatch(AloneInTheWindowTest::isFrame);

      String framed = written(reader, "what-one-body-alone");
      reader.press(KeyCode.O);
      reader.selection().clear();
      reader.waitForPicture();
      assertThat(framed).isEqualTo(written(reader, "what-as-it-is-seen"));
    }
  }

  private String written(Reader reader, String what) throws IOException {
    Path file = folder.resolve(what + ".svg");
    reader.outside.target = Optional.of(file);
    reader.press(KeyCode.CONTROL, KeyCode.E);
    reader.click(what);
    reader.click("format-svg");
    reader.click("write");
    return Files.readString(file);
  }

  private static boolean isFrame(Mark mark) {
    return mark.key().startsWith("named/panel/");
  }

  @Test
  void the_picture_of_one_body_is_copied_as_it_is_seen() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.selection().selectBody("secretariat");
      reader.press(KeyCode.O);
      reader.waitForPicture();
      reader.press(KeyCode.CONTROL, KeyCode.C);
      assertThat(bodies(reader.outside.pictures.getFirst())).containsExactly("body/secretariat");
    }
  }
}
