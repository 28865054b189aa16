package apparat.app.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.app.Reader;
import apparat.app.model.Camera;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.drawing.Drawing;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Who needs large letters often has a small screen. */
@InTheWindow
class EnlargedWindowTest {

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static void isInTheWindow(Node node) {
    Bounds bounds = inScene(node);
    assertThat(bounds.getMinX()).as("left of " + node).isGreaterThanOrEqualTo(0);
    assertThat(bounds.getMaxX()).as("right of " + node).isLessThanOrEqualTo(1282);
    assertThat(bounds.getMinY()).as("top of " + node).isGreaterThanOrEqualTo(0);
    assertThat(bounds.getMaxY()).as("foot of " + node).isLessThanOrEqualTo(722);
  }

  private static void everythingIsSeen(Reader reader) {
    reader.node("head-bar").lookupAll("*").stream()
        .filter(node -> node instanceof ButtonBase && Reader.seen(node))
        .forEach(EnlargedWindowTest::isInTheWindow);
    for (String id : new String[] {"search", "menu", "time-bar", "play", "picture"}) {
      isInTheWindow(reader.node(id));
    }
    Bounds line = inScene(reader.scene().lookup("#side-line"));
    Bounds bar = inScene(reader.node("time-bar"));
    boolean lined = reader.scene().lookup("#side-line").isVisible();
    double foot = lined ? line.getMinY() : bar.getMinY();
    assertThat(inScene(reader.node("picture")).getMaxY()).isCloseTo(foot, within(3.0));
    if (lined) {
      assertThat(line.getMaxY()).isCloseTo(bar.getMinY(), within(3.0));
    }
    Camera camera = reader.camera().camera();
    Drawing page = reader.picture().target();
    assertThat(page.width() * camera.scale()).isLessThanOrEqualTo(reader.canvas().getWidth() + 1);
    assertThat(page.height() * camera.scale()).isLessThanOrEqualTo(reader.canvas().getHeight() + 1);
  }

  /** What is painted would blur between two pixels. */
  private static void isOnWholePixels(Node pane) {
    Node image = pane.lookup("ImageView");
    Bounds bounds = image.localToScene(image.getLayoutBounds());
    assertThat(bounds.getMinX()).isCloseTo(Math.rint(bounds.getMinX()), within(0.01));
    assertThat(bounds.getMinY()).isCloseTo(Math.rint(bounds.getMinY()), within(0.01));
  }

  private static double letters(Reader reader) {
    return reader.node("head-bar").getLocalToSceneTransform().getMyy();
  }

  @Test
  void at_every_size_of_letters_all_buttons_and_the_whole_picture_are_in_a_small_window() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      reader.press(KeyCode.CONTROL, KeyCode.EQUALS);
      reader.waitForPicture();
      assertThat(letters(reader)).isEqualTo(1.5);
      assertThat(reader.scene().lookup("#side-line").isVisible()).isTrue();
      everythingIsSeen(reader);
      reader.resize(1280, 719); // the time bar begins in the middle of a pixel
      reader.waitForPicture();
      isOnWholePixels(reader.node("time-bar"));
      isOnWholePixels(reader.canvas());
      reader.resize(1280, 720);

      reader.press(KeyCode.CONTROL, KeyCode.EQUALS);
      reader.waitForPicture();
      assertThat(letters(reader)).as("as far as there is room").isBetween(1.6, 2.0);
      assertThat(reader.scene().lookup("#side-line").isVisible())
          .as("the picture needs its room")
          .isFalse();
      everythingIsSeen(reader);
      reader.selection().selectPerson("trotsky");
      Pulses.settle();
      reader.waitForPicture();
      everythingIsSeen(reader);
      isInTheWindow(reader.node("close-panel"));

      reader.resize(1800, 980);
      assertThat(letters(reader)).isEqualTo(2);
    }
  }
}
