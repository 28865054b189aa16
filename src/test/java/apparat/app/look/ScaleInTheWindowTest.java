package apparat.app.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.app.Reader;
import apparat.app.robot.Controls;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Everything can be enlarged without being cut off. */
@InTheWindow
class ScaleInTheWindowTest {

  private static void isWhole(Reader reader) {
    double width = reader.scene().getWidth();
    double height = reader.scene().getHeight();
    List<Node> buttons = Controls.of(reader.scene()).stream().map(Controls.Found::node).toList();
    assertThat(buttons)
        .filteredOn(node -> node instanceof ButtonBase && !inScroll(node))
        .hasSizeGreaterThan(8)
        .allSatisfy(
            node -> {
              Bounds place = node.localToScene(node.getLayoutBounds());
              assertThat(place.getMinX()).as("%s", node).isNotNegative();
              assertThat(place.getMinY()).as("%s", node).isNotNegative();
              assertThat(place.getMaxX()).as("%s", node).isLessThanOrEqualTo(width + 1);
              assertThat(place.getMaxY()).as("%s", node).isLessThanOrEqualTo(height + 1);
              if (node instanceof Hyperlink link) { // a sentence: where it is cut, this tells all
                assertThat(link.getTooltip()).as("%s", node).isNotNull();
                return;
              }
              assertThat(((ButtonBase) node).getWidth())
                  .as("%s has room for its words", node)
                  .isGreaterThanOrEqualTo(((ButtonBase) node).prefWidth(-1) - 1);
            });
  }

  private static boolean inScroll(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("scroll-pane")) {
        return true;
      }
    }
    return false;
  }

  @Test
  void nothing_is_cut_off_at_one_and_a_half_in_a_small_window() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      isWhole(reader);
      reader.press(KeyCode.CONTROL, KeyCode.EQUALS);
      assertThat(reader.look().scaleProperty().get()).isEqualTo(1.5);
      isWhole(reader);
      reader.press(KeyCode.F1);
      assertThat(reader.node("keys-sheet").getBoundsInParent().getHeight()).isLessThan(480);
      isWhole(reader);
      reader.press(KeyCode.ESCAPE);
      Bounds picture = reader.canvas().localToScene(reader.canvas().getLayoutBounds());
      assertThat(picture.getHeight()).as("room for the picture").isGreaterThan(200);
      assertThat(picture.getWidth()).isGreaterThan(1200);

      reader.press(KeyCode.DIGIT4);
      isWhole(reader);
      reader.press(KeyCode.CONTROL, KeyCode.MINUS);
      assertThat(reader.look().scaleProperty().get()).isEqualTo(1);
    }
  }

  @Test
  void a_click_meets_what_is_seen_there() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1600, 900);
      reader.press(KeyCode.CONTROL, KeyCode.EQUALS);
      reader.waitForPicture();
      reader.clickMark("seat/stalin/politburo/voting");
      assertThat(reader.selection().person()).contains("stalin");
    }
  }

  /** Pixels a unit of the picture: how large its letters are on the screen. */
  private static double size(Reader reader) {
    return reader.camera().camera().scale() * reader.canvas().getLocalToSceneTransform().getMxx();
  }

  @Test
  void names_in_the_picture_grow_with_the_window() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1600, 900);
      reader.waitForPicture();
      assertThat(size(reader)).isBetween(0.95, 1.05);
      for (int times = 1; times <= 2; times++) {
        reader.press(KeyCode.CONTROL, KeyCode.EQUALS);
        reader.waitForPicture();
        assertThat(size(reader)).isGreaterThan(1.4);
        isWhole(reader);
      }
      reader.press(KeyCode.DIGIT2);
      reader.waitForPicture();
      assertThat(size(reader)).as("a map needs more room").isGreaterThan(1.15);
    }
  }

  @Test
  void the_bar_keeps_what_it_has_room_for() {
    try (Reader reader = Reader.atTheWindow()) {
      for (int width : new int[] {1180, 1120, 1100, 1045, 1035, 965, 955, 900}) {
        reader.resize(width, 700);
        isWhole(reader);
      }
      assertThat(reader.scene().lookup("#export").isVisible()).isFalse();
      reader.resize(1060, 700);
      assertThat(reader.scene().lookup("#export").isVisible()).as("gives way first").isFalse();
      assertThat(reader.scene().lookup("#lecture").isVisible()).isTrue();
      reader.resize(1120, 700);
      assertThat(reader.scene().lookup("#export").isVisible()).isTrue();
    }
  }

  private static Bounds place(Reader reader, String id) {
    Node node = reader.node(id);
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void what_is_said_of_the_picture_lies_on_the_picture_and_on_no_panel() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      reader.look().enlarge(2);
      reader.selection().selectPerson("stalin");
      reader.waitForPicture();
      Pulses.until("something is said", () -> reader.find("notice").isPresent());
      Bounds said = place(reader, "notice");
      assertThat(said.intersects(place(reader, "side-panel"))).isFalse();
      assertThat(reader.canvas().localToScene(reader.canvas().getLayoutBounds()).contains(said))
          .isTrue();
      reader.selection().clear();
      Pulses.settle();
      assertThat(place(reader, "notice").getCenterX()).as("it moves").isCloseTo(640, within(2.0));
    }
  }

  @Test
  void what_is_to_be_said_of_the_picture_waits_until_a_sheet_over_it_is_put_away() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      reader.press(KeyCode.CONTROL, KeyCode.E);
      reader.look().enlarge(2);
      reader.waitForPicture();
      assertThat(reader.find("export-sheet")).isPresent();
      assertThat(reader.find("notice")).isEmpty();
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.words("hint-layer")).contains("the letters of the picture");
    }
  }
}
