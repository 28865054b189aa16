package apparat.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.manners.Preferences;
import apparat.app.outside.SettingsInMemory;
import apparat.app.robot.InTheWindow;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The card of the tour lies beside what it speaks of, and the frame around it. */
@InTheWindow
class TourInTheWindowTest {

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static Bounds place(Reader reader, String id) {
    return place(reader.node(id));
  }

  @Test
  void in_a_small_window_it_hides_neither_the_picture_nor_a_line_it_speaks_of() {
    try (Reader reader = Reader.remembering(new SettingsInMemory(Preferences.FIRST))) {
      reader.resize(1280, 720);
      Bounds picture = place(reader, "picture");
      Bounds drawn =
          new BoundingBox(
              picture.getMinX(), picture.getMinY(), picture.getWidth(), picture.getHeight() - 24);
      assertThat(place(reader, "tour").intersects(drawn)).as("the picture over its foot").isFalse();
      assertThat(place(reader.scene().lookup(".tour-frame")).getMaxY())
          .as("off the line below")
          .isLessThanOrEqualTo(place(reader, "side-line").getMinY() + 1);

      reader.press(KeyCode.ENTER);
      assertThat(place(reader, "tour").intersects(place(reader, "time-bar"))).isFalse();
      assertThat(place(reader, "tour").intersects(place(reader, "side-line"))).isFalse();

      reader.press(KeyCode.ENTER);
      Bounds frame = place(reader.scene().lookup(".tour-frame"));
      Bounds window = new BoundingBox(1, 1, 1278, 718);
      for (String view : new String[] {"view-hierarchy", "view-both"}) {
        Bounds button = place(reader, view);
        assertThat(frame.contains(button)).as(view).isTrue();
        assertThat(frame.getMinX()).isLessThan(button.getMinX() - 3);
        assertThat(frame.getMinY()).isLessThan(button.getMinY() - 3);
        assertThat(frame.getMaxY()).isGreaterThan(button.getMaxY() + 3);
      }
      assertThat(window.contains(frame)).as("whole in the window").isTrue();
    }
  }
}
