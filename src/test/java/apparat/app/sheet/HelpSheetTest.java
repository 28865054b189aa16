package apparat.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.robot.InTheWindow;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** In a small window the table of keys is longer than its sheet. */
@InTheWindow
class HelpSheetTest {

  private static Reader atTheKeys(double scale) {
    Reader reader = Reader.atTheWindow();
    reader.resize(1280, 720);
    reader.look().enlarge(scale);
    reader.waitForPicture();
    reader.press(KeyCode.F1);
    return reader;
  }

  private static List<Label> lines(Reader reader) {
    return ((ScrollPane) reader.node("keys-table"))
        .getContent().lookupAll(".label").stream().map(Label.class::cast).toList();
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /** Whether it lies whole in the sheet, and the sheet in the window. */
  private static boolean seen(Reader reader, Label line) {
    Bounds port = inScene(reader.node("keys-table").lookup(".viewport"));
    Bounds bounds = inScene(line);
    return bounds.getMinY() >= port.getMinY() - 1
        && bounds.getMaxY() <= port.getMaxY() + 1
        && port.getMinY() >= 0
        && port.getMaxY() <= 720;
  }

  @Test
  void every_line_is_reached_by_the_arrow_keys() {
    everyLineIsReached(1);
  }

  @Test
  void every_line_is_reached_by_the_arrow_keys_when_all_is_enlarged() {
    everyLineIsReached(2);
  }

  private static void everyLineIsReached(double scale) {
    try (Reader reader = atTheKeys(scale)) {
      List<Label> left = new ArrayList<>(lines(reader));
      for (int i = 0; i < 200 && !left.isEmpty(); i++) {
        left.removeIf(line -> seen(reader, line));
        reader.press(KeyCode.DOWN);
      }
      assertThat(left).as("lines never seen").isEmpty();
      reader.press(KeyCode.HOME);
      assertThat(seen(reader, lines(reader).getFirst())).isTrue();
    }
  }

  @Test
  void the_last_line_is_reached_by_the_wheel() {
    try (Reader reader = atTheKeys(2)) {
      Node table = reader.node("keys-table");
      reader.hover(table, 60, 60);
      for (int i = 0; i < 100; i++) {
        reader.wheel(3);
      }
      assertThat(seen(reader, lines(reader).getLast())).isTrue();
    }
  }
}
