package apparat.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.app.Reader;
import apparat.app.model.Camera;
import apparat.app.model.Selection;
import apparat.app.robot.InTheWindow;
import apparat.drawing.Meaning;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The hand on the picture: what is under the pointer, a click, a drag, the wheel. */
@InTheWindow
class PictureCanvasTest {

  private static final String STALIN = "seat/stalin/politburo/voting";

  private static Optional<String> under(PictureCanvas canvas, Point2D place) {
    return canvas.meaningAt(place.getX(), place.getY()).map(Meaning::dataKey);
  }

  @Test
  void where_a_mark_is_there_is_its_meaning_from_far_and_from_near() {
    try (Reader reader = Reader.atTheWindow()) {
      PictureCanvas canvas = reader.canvas();
      assertThat(under(canvas, reader.markPlace(STALIN))).contains(STALIN);
      reader.press(KeyCode.PLUS);
      reader.press(KeyCode.PLUS);
      assertThat(under(canvas, reader.markPlace(STALIN))).contains(STALIN);
      assertThat(canvas.placeOf("seat/nobody/politburo/voting")).isEmpty();
    }
  }

  @Test
  void the_pointer_is_told_and_turns_into_a_hand_where_a_click_does_something() {
    try (Reader reader = Reader.atTheWindow()) {
      PictureCanvas canvas = reader.canvas();
      Point2D place = reader.markPlace(STALIN);
      reader.hover(canvas, place.getX(), place.getY());
      assertThat(reader.words("hint-layer")).contains("Stalin");
      assertThat(canvas.getCursor()).isEqualTo(Cursor.HAND);
      reader.hover(canvas, 2, 2);
      assertThat(reader.find("hint")).isEmpty();
      assertThat(canvas.getCursor()).isEqualTo(Cursor.DEFAULT);
    }
  }

  @Test
  void a_click_selects_a_second_one_lets_go_and_one_beside_selects_nothing() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.clickMark(STALIN);
      assertThat(reader.selection().person()).contains("stalin");
      reader.waitForPicture();
      reader.clickMark(STALIN);
      assertThat(reader.selection().selection()).isEqualTo(Selection.NOTHING);
      reader.waitForPicture();
      reader.clickMark(STALIN);
      reader.waitForPicture();
      reader.hold(reader.canvas(), 2, 2);
      reader.letGo();
      assertThat(reader.selection().selection()).isEqualTo(Selection.NOTHING);
    }
  }

  @Test
  void the_wheel_comes_nearer_where_the_pointer_is_and_a_drag_moves_without_selecting() {
    try (Reader reader = Reader.atTheWindow()) {
      PictureCanvas canvas = reader.canvas();
      Point2D place = reader.markPlace(STALIN);
      reader.hover(canvas, place.getX(), place.getY());
      Camera before = reader.camera().camera();
      reader.wheel(-5);
      Camera near = reader.camera().camera();
      assertThat(near.scale()).isGreaterThan(before.scale());
      Point2D still = reader.markPlace(STALIN);
      assertThat(still.distance(place)).as("what is under the pointer stays").isLessThan(1);

      reader.hold(canvas, still.getX(), still.getY());
      reader.drag(canvas, still.getX() + 20, still.getY() + 12);
      reader.drag(canvas, still.getX() + 60, still.getY() + 32);
      assertThat(canvas.getCursor()).isEqualTo(Cursor.CLOSED_HAND);
      reader.letGo();
      Point2D moved = reader.markPlace(STALIN);
      assertThat(moved.getX()).isCloseTo(still.getX() + 60, within(1.0));
      assertThat(moved.getY()).isCloseTo(still.getY() + 32, within(1.0));
      assertThat(reader.selection().selection()).isEqualTo(Selection.NOTHING);
      assertThat(canvas.getCursor()).isEqualTo(Cursor.DEFAULT);
      assertThat(reader.camera().camera().scale()).isEqualTo(near.scale());
    }
  }

  @Test
  void a_hand_that_trembles_a_little_still_clicks() {
    try (Reader reader = Reader.atTheWindow()) {
      Point2D place = reader.markPlace(STALIN);
      reader.hold(reader.canvas(), place.getX(), place.getY());
      reader.drag(reader.canvas(), place.getX() + 2, place.getY() + 1);
      reader.letGo();
      assertThat(reader.selection().person()).contains("stalin");
    }
  }

  @Test
  void a_click_on_the_sign_of_a_folded_wing_opens_it() {
    try (Reader reader = Reader.atTheWindow()) {
      String sign =
          reader.picture().target().marks().stream()
              .flatMap(mark -> mark.meaning().stream())
              .map(Meaning::dataKey)
              .filter(key -> key.startsWith("wing/"))
              .findFirst()
              .orElseThrow();
      reader.clickMark(sign);
      assertThat(reader.look().unfoldedProperty().get()).containsExactly(sign.split("/")[1]);
      assertThat(reader.selection().selection()).isEqualTo(Selection.NOTHING);
    }
  }

  @Test
  void a_screen_reader_hears_the_day_and_who_is_selected() {
    try (Reader reader = Reader.atTheWindow()) {
      PictureCanvas canvas = reader.canvas();
      assertThat(canvas.getAccessibleText())
          .startsWith(
              "2 June 1924: who sat where. Testament shelved; Bukharin enters the Politburo.")
          .doesNotContain("Selected");
      assertThat(canvas.getAccessibleHelp()).contains("4 shows all of it as tables");
      reader.selection().selectPerson("trotsky");
      reader.waitForPicture();
      assertThat(canvas.getAccessibleText()).contains("Selected: Trotsky, 4 posts: ");
      reader.selection().selectBody("orgburo");
      reader.waitForPicture();
      assertThat(canvas.getAccessibleText()).contains("Selected: Orgburo, ");
      reader.press(KeyCode.END);
      reader.waitForPicture();
      assertThat(canvas.getAccessibleText()).startsWith("31 December 1927: ");
      reader.press(KeyCode.V);
      reader.waitForPicture();
      assertThat(canvas.getAccessibleText()).startsWith("31 December 1927, compared with ");
    }
  }
}
