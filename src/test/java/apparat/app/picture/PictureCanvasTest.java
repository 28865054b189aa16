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

  private static void isTold(Reader reader, String words) {
    reader.waitForPicture();
    assertThat(reader.canvas().getAccessibleText()).contains(words);
  }

  @Test
  void the_hand_points_clicks_trembles_and_lets_go() {
    try (Reader reader = Reader.atTheWindow()) {
      PictureCanvas canvas = reader.canvas();
      Point2D place = reader.markPlace(STALIN);
      assertThat(under(canvas, place)).contains(STALIN);
      assertThat(canvas.placeOf("seat/nobody/politburo/voting")).isEmpty();
      assertThat(canvas.getAccessibleText())
          .startsWith(
              "2 June 1924: who sat where. Testament shelved; Bukharin enters the Politburo.")
          .doesNotContain("Selected");
      assertThat(canvas.getAccessibleHelp()).contains("4 shows all of it as tables");

      // the pointer is told, and turns into a hand where a click does something
      reader.hover(canvas, place.getX(), place.getY());
      assertThat(reader.words("hint-layer")).contains("Stalin");
      assertThat(canvas.getCursor()).isEqualTo(Cursor.HAND);
      reader.hover(canvas, 2, 2);
      assertThat(reader.find("hint")).isEmpty();
      assertThat(canvas.getCursor()).isEqualTo(Cursor.DEFAULT);

      // a hand that trembles a little still clicks; a second click lets go, one beside too
      reader.hold(canvas, place.getX(), place.getY());
      reader.drag(canvas, place.getX() + 2, place.getY() + 1);
      reader.letGo();
      assertThat(reader.selection().person()).contains("stalin");
      isTold(reader, "Selected: Stalin, 4 posts: ");
      reader.clickMark(STALIN);
      assertThat(reader.selection().selection()).isEqualTo(Selection.NOTHING);
      reader.selection().selectBody("orgburo");
      isTold(reader, "Selected: Orgburo, ");
      reader.hold(canvas, 2, 2);
      reader.letGo();
      assertThat(reader.selection().selection()).isEqualTo(Selection.NOTHING);

      // a click on the sign of a folded wing opens it
      String sign =
          reader.picture().target().marks().stream()
              .flatMap(mark -> mark.meaning().stream())
              .map(Meaning::dataKey)
              .filter(key -> key.startsWith("wing/"))
              .findFirst()
              .orElseThrow();
      reader.waitForPicture();
      reader.clickMark(sign);
      assertThat(reader.look().unfoldedProperty().get()).containsExactly(sign.split("/")[1]);
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
      assertThat(under(canvas, still)).contains(STALIN);

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

      // the day is heard anew, and of two days both
      reader.time().showLast();
      reader.waitForPicture();
      assertThat(canvas.getAccessibleText()).startsWith("31 December 1927: ");
      reader.press(KeyCode.V);
      reader.waitForPicture();
      assertThat(canvas.getAccessibleText()).startsWith("31 December 1927, compared with ");
    }
  }
}
