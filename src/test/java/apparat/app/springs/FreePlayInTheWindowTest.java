package apparat.app.springs;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.drawing.Drawing;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@InTheWindow
class FreePlayInTheWindowTest {

  private static final int TIMES = 20;

  private static SpringsPane pane(Reader reader) {
    return (SpringsPane) reader.node("springs").getParent();
  }

  @Test
  void a_reader_pulls_pins_and_puts_back() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.X);
      assertThat(reader.find("springs")).as("there is no map to play with").isEmpty();
      reader.press(KeyCode.DIGIT2);
      reader.waitForPicture();
      Drawing map = reader.picture().frameProperty().get();
      reader.press(KeyCode.X);
      Node springs = reader.node("springs");
      assertThat(pane(reader).ticks()).isTrue();

      Point2D before = pane(reader).placeOf("zinoviev").orElseThrow();
      reader.hold(springs, before.getX(), before.getY());
      reader.drag(springs, before.getX() + 60, before.getY() + 90);
      Point2D pulled = pane(reader).placeOf("zinoviev").orElseThrow();
      assertThat(pulled.distance(before.getX() + 60, before.getY() + 90)).isLessThan(3);
      reader.letGo();
      reader.look().reduceMotion(true);

      reader.press(KeyCode.DOWN);
      assertThat(reader.selection().person()).isPresent();
      reader.press(KeyCode.P);
      String person = reader.selection().person().orElseThrow();
      assertThat(keys(reader)).contains("pin/" + person);
      reader.press(KeyCode.RIGHT);
      assertThat(springs.getAccessibleText()).contains(day(reader));

      reader.press(KeyCode.LEFT);
      reader.click("put-back");
      reader.selection().clear();
      reader.waitForPicture();
      assertThat(reader.find("springs")).isEmpty();
      assertThat(reader.picture().frameProperty().get()).isEqualTo(map);
    }
  }

  /** A panel that opens or closes beside it leaves no empty margins. */
  @Test
  void it_fills_what_room_it_has() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DIGIT2);
      reader.press(KeyCode.M);
      reader.waitForPicture();
      reader.press(KeyCode.X);
      assertThat(margins(reader)).as("beside the panel of the map").isLessThan(3);
      reader.press(KeyCode.M);
      Pulses.settle();
      assertThat(margins(reader)).as("without a panel").isLessThan(3);
    }
  }

  /** How much of the pane is empty beside or above the picture. */
  private static double margins(Reader reader) {
    SpringsPane pane = pane(reader);
    Drawing drawing = reader.freePlay().springs().drawingProperty().get().orElseThrow();
    double scale = Math.min(pane.getWidth() / drawing.width(), pane.getHeight() / drawing.height());
    return pane.getWidth() - drawing.width() * scale + pane.getHeight() - drawing.height() * scale;
  }

  private static String day(Reader reader) {
    return apparat.history.DateWords.day(reader.time().day());
  }

  private static java.util.List<String> keys(Reader reader) {
    return Optional.of(reader.freePlay().springs().drawingProperty().get())
        .flatMap(now -> now)
        .orElseThrow()
        .marks()
        .stream()
        .map(mark -> mark.key())
        .toList();
  }

  @Test
  void twenty_times_in_and_out_leaves_no_thread() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DIGIT2);
      reader.waitForPicture();
      reader.press(KeyCode.X);
      reader.press(KeyCode.ESCAPE);
      int before = Thread.activeCount();
      for (int i = 0; i < TIMES; i++) {
        reader.freePlay().toggle();
        Pulses.settle();
        assertThat(pane(reader).ticks()).isTrue();
        reader.freePlay().toggle();
        assertThat(reader.find("springs")).isEmpty();
      }
      assertThat(Thread.activeCount())
          .as("one each time would be " + TIMES + "; tests beside this one begin a few of theirs")
          .isLessThan(before + TIMES / 2);
    }
  }
}
