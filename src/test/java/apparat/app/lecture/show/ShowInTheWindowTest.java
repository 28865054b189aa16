package apparat.app.lecture.show;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.model.Camera;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.drawing.Drawing;
import apparat.drawing.Meaning;
import apparat.geometry.Box;
import javafx.geometry.Bounds;
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
  void who_presents_nothing_is_told_what_to_do_and_offered_the_lecture_that_is_ready() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.F5);
      assertThat(reader.words("hint-layer"))
          .contains("mark it (Ctrl M), or open the lecture offered at the left");
      reader.press(KeyCode.SPACE);
      assertThat(reader.lecture().lecture().size()).as("the offer had the keys").isPositive();
      reader.press(KeyCode.F5);
      assertThat(reader.show()).isPresent();
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.canvas().isFocused()).as("then the picture has them").isTrue();
    }
  }

  @Test
  void a_lecture_with_the_mouse_a_quiz_and_notes() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.F5);
      assertThat(reader.show()).as("nothing is marked yet").isEmpty();
      assertThat(reader.words("hint-layer")).contains("nothing to present yet");
      assertThat(reader.find("lecture-panel")).isPresent();

      Show show = begin(reader);
      Node slide = slide(show);
      assertThat(show.model().progress()).isEqualTo("1 / 2");
      assertThat(slide.getAccessibleText())
          .startsWith("2 June 1924: ")
          .contains("Selected: Stalin, 4 posts: ")
          .hasSizeLessThan(500);
      click(slide, 5, 5, MouseButton.PRIMARY);
      assertThat(show.model().progress()).isEqualTo("2 / 2");
      click(slide, 5, 5, MouseButton.SECONDARY);
      assertThat(show.model().progress()).isEqualTo("1 / 2");
      reader.press(KeyCode.B);
      assertThat(slide.getAccessibleText()).isEqualTo("The screen is dark");
      click(slide, 5, 5, MouseButton.PRIMARY);
      assertThat(show.model().state().black()).as("out of the dark").isFalse();
      assertThat(show.model().progress()).isEqualTo("1 / 2");

      quiz(reader, show);
      notes(reader, show);
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.show()).isEmpty();
      assertThat(show.presenter()).as("both windows end").isEmpty();
    }
  }

  /** A click on a question mark tells that name only. */
  private static void quiz(Reader reader, Show show) {
    reader.press(KeyCode.S);
    assertThat(slide(show).getAccessibleText()).doesNotContain("Selected");
    reader.press(KeyCode.H);
    assertThat(slide(show).getAccessibleText())
        .isEqualTo("Testament shelved; _____ enters the Politburo. Names are hidden.");
    Point2D trotsky = place(show, "seat/trotsky/politburo/voting");
    click(slide(show), trotsky.getX(), trotsky.getY(), MouseButton.PRIMARY);
    assertThat(show.model().state().revealed()).containsExactly("trotsky");
    assertThat(show.model().progress()).as("the slide stays").isEqualTo("1 / 2");
    click(slide(show), 3, 3, MouseButton.PRIMARY);
    assertThat(show.model().progress()).as("beside the people it goes on").isEqualTo("2 / 2");
    assertThat(show.model().state().covered()).as("names stay hidden").isTrue();
    reader.press(KeyCode.H);
    reader.press(KeyCode.HOME);
  }

  /** Where a mark of the picture is to be found on the slide. */
  private static Point2D place(Show show, String key) {
    ShowPane pane = (ShowPane) show.stage().getScene().getRoot();
    Pulses.until("the slide stands still", () -> pane.picture().settledProperty().get());
    Drawing frame = pane.picture().frameProperty().get();
    Box box =
        frame.marks().stream()
            .filter(one -> one.meaning().map(Meaning::dataKey).filter(key::equals).isPresent())
            .findFirst()
            .orElseThrow()
            .bounds();
    Bounds slide = slide(show).getLayoutBounds();
    Camera camera =
        Camera.fitting(frame.width(), frame.height(), slide.getWidth(), slide.getHeight());
    return new Point2D(
        box.centreX() * camera.scale() + camera.x(), box.centreY() * camera.scale() + camera.y());
  }

  /** The lecturer sees what comes next and works by buttons too. */
  private static void notes(Reader reader, Show show) {
    reader.press(KeyCode.N);
    Scene notes = show.presenter().orElseThrow().getScene();
    assertThat(text(notes, "presenter-place")).isEqualTo("1 / 2");
    assertThat(text(notes, "presenter-notes")).isEqualTo("No notes to this moment.");
    assertThat(width(notes, "presenter-now"))
        .as("the room of the notes")
        .isGreaterThan(width(notes, "presenter-next") + 50);
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
  }

  private static double width(Scene scene, String id) {
    return scene.lookup("#" + id).getLayoutBounds().getWidth();
  }

  private static String text(Scene scene, String id) {
    return ((Labeled) scene.lookup("#" + id)).getText();
  }

  private static void fire(Scene scene, String id) {
    ((Button) scene.lookup("#" + id)).fire();
    Pulses.settle();
  }
}
