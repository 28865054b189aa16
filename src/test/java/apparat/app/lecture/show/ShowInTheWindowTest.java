package apparat.app.lecture.show;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.drawing.Meaning;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;

/** In front of a class: with the mouse, with hidden names, with the light on somebody. */
@InTheWindow
class ShowInTheWindowTest {

  private static Show begin(Reader reader) {
    reader.selection().selectPerson("stalin");
    reader.press(KeyCode.CONTROL, KeyCode.M);
    reader.press(KeyCode.CONTROL, KeyCode.RIGHT);
    reader.press(KeyCode.CONTROL, KeyCode.M);
    reader.lecture().choose(0);
    reader.press(KeyCode.F5);
    return reader.show().orElseThrow();
  }

  private static Node slide(Show show) {
    return show.stage().getScene().lookup("#slide");
  }

  private static void click(Node node, double x, double y, MouseButton button) {
    Point2D place = node.localToScreen(x, y);
    Robot robot = new Robot();
    robot.mouseMove(place);
    robot.mouseClick(button);
    Pulses.settle();
  }

  @Test
  void a_click_is_the_next_moment_and_a_right_click_the_one_before() {
    try (Reader reader = Reader.atTheWindow()) {
      Show show = begin(reader);
      assertThat(show.model().progress()).isEqualTo("1 / 2");
      click(slide(show), 5, 5, MouseButton.PRIMARY);
      assertThat(show.model().progress()).isEqualTo("2 / 2");
      click(slide(show), 5, 5, MouseButton.SECONDARY);
      assertThat(show.model().progress()).isEqualTo("1 / 2");
      reader.press(KeyCode.B);
      click(slide(show), 5, 5, MouseButton.PRIMARY);
      assertThat(show.model().state().black()).as("out of the dark").isFalse();
      assertThat(show.model().progress()).isEqualTo("1 / 2");
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.show()).isEmpty();
    }
  }

  @Test
  void what_the_class_sees_is_told_and_in_the_quiz_no_name_is() {
    try (Reader reader = Reader.atTheWindow()) {
      Show show = begin(reader);
      assertThat(slide(show).getAccessibleText())
          .startsWith("2 June 1924: ")
          .contains("Selected: Stalin, 4 posts: ")
          .hasSizeLessThan(500);
      reader.press(KeyCode.H);
      assertThat(slide(show).getAccessibleText())
          .isEqualTo("Testament shelved; ? enters the Politburo. Names are hidden.");
      reader.press(KeyCode.H);
      reader.press(KeyCode.S);
      assertThat(slide(show).getAccessibleText()).doesNotContain("Selected");
      reader.press(KeyCode.B);
      assertThat(slide(show).getAccessibleText()).isEqualTo("The screen is dark");
      reader.press(KeyCode.ESCAPE);
    }
  }

  @Test
  void a_click_on_a_question_mark_tells_that_name_only() {
    try (Reader reader = Reader.atTheWindow()) {
      Show show = begin(reader);
      reader.press(KeyCode.S);
      reader.press(KeyCode.H);
      Pulses.settle();
      ShowPane pane = (ShowPane) show.stage().getScene().getRoot();
      Pulses.until("the slide stands still", () -> pane.picture().settledProperty().get());
      var frame = pane.picture().frameProperty().get();
      var mark =
          frame.marks().stream()
              .filter(
                  one ->
                      one.meaning()
                          .map(Meaning::dataKey)
                          .filter("seat/trotsky/politburo/voting"::equals)
                          .isPresent())
              .findFirst()
              .orElseThrow();
      Node slide = slide(show);
      double scale =
          Math.min(
              slide.getLayoutBounds().getWidth() / frame.width(),
              slide.getLayoutBounds().getHeight() / frame.height());
      double left = (slide.getLayoutBounds().getWidth() - frame.width() * scale) / 2;
      double top = (slide.getLayoutBounds().getHeight() - frame.height() * scale) / 2;
      click(
          slide,
          left + mark.bounds().centreX() * scale,
          top + mark.bounds().centreY() * scale,
          MouseButton.PRIMARY);
      assertThat(show.model().state().revealed()).containsExactly("trotsky");
      assertThat(show.model().progress()).as("the slide stays").isEqualTo("1 / 2");
      click(slide, 3, 3, MouseButton.PRIMARY);
      assertThat(show.model().progress()).as("beside the people it goes on").isEqualTo("2 / 2");
      assertThat(show.model().state().covered()).as("names stay hidden").isTrue();
      reader.press(KeyCode.ESCAPE);
    }
  }

  @Test
  void the_lecturer_sees_what_comes_next_and_works_by_buttons_too() {
    try (Reader reader = Reader.atTheWindow()) {
      Show show = begin(reader);
      reader.press(KeyCode.N);
      Scene notes = show.presenter().orElseThrow().getScene();
      assertThat(text(notes, "presenter-place")).isEqualTo("1 / 2");
      assertThat(text(notes, "presenter-notes")).isEqualTo("No notes to this moment.");
      assertThat(text(notes, "presenter-after"))
          .isEqualTo(reader.lecture().lecture().moments().get(1).caption());
      assertThat(notes.lookup("#presenter-next").isVisible()).isTrue();
      fire(notes, "presenter-black");
      assertThat(text(notes, "presenter-place")).isEqualTo("1 / 2 · dark screen");
      fire(notes, "presenter-names");
      assertThat(text(notes, "presenter-place")).isEqualTo("1 / 2 · names hidden");
      fire(notes, "presenter-forward");
      assertThat(text(notes, "presenter-after")).isEqualTo("This is the last moment.");
      assertThat(notes.lookup("#presenter-next").isVisible()).isFalse();
      fire(notes, "presenter-back");
      assertThat(text(notes, "presenter-place")).startsWith("1 / 2");
      reader.press(KeyCode.ESCAPE);
      assertThat(show.presenter()).as("both windows end").isEmpty();
    }
  }

  private static String text(Scene scene, String id) {
    return ((Labeled) scene.lookup("#" + id)).getText();
  }

  private static void fire(Scene scene, String id) {
    ((Button) scene.lookup("#" + id)).fire();
    Pulses.settle();
  }

  @Test
  void with_nothing_marked_nothing_is_shown_and_it_is_said_what_to_do() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.F5);
      assertThat(reader.show()).isEmpty();
      assertThat(reader.words("hint-layer")).contains("Mark a moment first");
      assertThat(reader.find("lecture-panel")).isPresent();
      assertThat(List.of(reader.lecture().lecture().size())).containsExactly(0);
    }
  }
}
