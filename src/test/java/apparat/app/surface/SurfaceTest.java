package apparat.app.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** Panes that paint, rooms that panels share, hints beside the pointer, and all of it enlarged. */
@InTheWindow
class SurfaceTest {

  private enum Place {
    EMPTY,
    LEFT,
    RIGHT
  }

  private final List<Stage> stages = new ArrayList<>();

  private Scene show(Region root, double width, double height) {
    Scene scene = new Scene(root, width, height);
    Stage stage = new Stage();
    stages.add(stage);
    stage.setScene(scene);
    stage.show();
    Pulses.settle();
    return scene;
  }

  private void close() {
    stages.forEach(Stage::close);
    Pulses.settle();
  }

  private static Drawing drawing(Colour ground, Mark... marks) {
    return new Drawing(100, 50, ground, "title", "description", List.of(marks));
  }

  private static final Colour RED = new Colour(0xFF0000);
  private static final Colour BLUE = new Colour(0x0000FF);

  private static int pixel(PaintedPane pane, int x, int y) {
    ImageView view = (ImageView) pane.getChildrenUnmodifiable().getFirst();
    double scale = view.getImage().getWidth() / view.getFitWidth();
    return view.getImage().getPixelReader().getArgb((int) (x * scale), (int) (y * scale))
        & 0xFFFFFF;
  }

  @Test
  void a_drawing_is_painted_where_and_as_large_as_wanted() {
    PaintedPane pane = new PaintedPane();
    show(pane, 400, 200);
    pane.show(drawing(RED, Pen.rect("box", new Box(10, 10, 20, 20), 0, BLUE)), 2, 50, 30);
    Pulses.settle();
    assertThat(pixel(pane, 5, 5)).as("the ground").isEqualTo(RED.rgb());
    assertThat(pixel(pane, 50 + 2 * 20, 30 + 2 * 20)).as("in the box").isEqualTo(BLUE.rgb());
    assertThat(pixel(pane, 50 + 2 * 35, 30 + 2 * 20)).as("beside it").isEqualTo(RED.rgb());
    close();
  }

  @Test
  void it_is_painted_once_however_often_it_is_shown_before_the_pulse() {
    PaintedPane pane = new PaintedPane();
    show(pane, 400, 200);
    pane.show(drawing(RED), 1, 0, 0);
    Pulses.settle();
    long before = pane.painted();
    for (int i = 0; i < 20; i++) {
      pane.show(drawing(i % 2 == 0 ? BLUE : RED), 1, 0, 0);
    }
    Pulses.settle();
    assertThat(pane.painted()).isEqualTo(before + 1);
    assertThat(pixel(pane, 5, 5)).as("the last one counts").isEqualTo(RED.rgb());
    Pulses.settle();
    assertThat(pane.painted()).as("nothing has changed").isEqualTo(before + 1);
    close();
  }

  @Test
  void what_lies_over_a_ground_moves_and_the_ground_comes_back() {
    PaintedPane pane = new PaintedPane();
    show(pane, 400, 200);
    Drawing ground = drawing(RED);
    pane.show(ground, over(10));
    Pulses.settle();
    assertThat(pixel(pane, 15, 15)).isEqualTo(BLUE.rgb());
    pane.show(ground, over(60));
    Pulses.settle();
    assertThat(pixel(pane, 15, 15)).as("where it was").isEqualTo(RED.rgb());
    assertThat(pixel(pane, 65, 15)).isEqualTo(BLUE.rgb());
    close();
  }

  private static Drawing over(double x) {
    return drawing(RED, Pen.rect("over", new Box(x, 10, 10, 10), 0, BLUE));
  }

  @Test
  void out_of_the_window_it_holds_no_pixels_and_back_in_it_paints_again() {
    PaintedPane pane = new PaintedPane();
    StackPane root = new StackPane(pane);
    show(root, 400, 200);
    pane.show(drawing(BLUE), 1, 0, 0);
    Pulses.settle();
    ImageView image = (ImageView) pane.getChildrenUnmodifiable().getFirst();
    root.getChildren().clear();
    Pulses.settle();
    assertThat(image.getImage()).isNull();
    root.getChildren().add(pane);
    Pulses.settle();
    assertThat(pixel(pane, 5, 5)).isEqualTo(BLUE.rgb());
    close();
  }

  @Test
  void a_room_makes_a_panel_when_it_is_first_wanted_and_keeps_it() {
    SimpleObjectProperty<Place> wanted = new SimpleObjectProperty<>(Place.EMPTY);
    Room<Place> room = new Room<>(wanted);
    List<String> made = new ArrayList<>();
    room.furnish(Place.LEFT, () -> make(made, "left"));
    room.furnish(Place.RIGHT, () -> make(made, "right"));
    assertThat(made).isEmpty();
    assertThat(room.isManaged()).as("takes no room").isFalse();

    wanted.set(Place.LEFT);
    Node left = room.getChildren().getFirst();
    wanted.set(Place.RIGHT);
    assertThat(room.getChildren()).singleElement().isNotSameAs(left);
    wanted.set(Place.LEFT);
    assertThat(room.getChildren()).containsExactly(left);
    assertThat(made).containsExactly("left", "right");
    assertThat(room.isVisible() && room.isManaged()).isTrue();
    wanted.set(Place.EMPTY);
    assertThat(room.getChildren()).isEmpty();
    assertThat(room.isVisible()).isFalse();
  }

  private static Node make(List<String> made, String name) {
    made.add(name);
    return new Button(name);
  }

  @Test
  void who_had_the_focus_in_a_room_has_it_in_the_next_panel() {
    SimpleObjectProperty<Place> wanted = new SimpleObjectProperty<>(Place.LEFT);
    Room<Place> room = new Room<>(wanted);
    Button beside = new Button("beside");
    room.furnish(Place.LEFT, () -> new Button("left"));
    room.furnish(Place.RIGHT, () -> new Button("right"));
    Scene scene = show(new StackPane(beside, room), 400, 200);
    room.requestFocus();
    wanted.set(Place.RIGHT);
    Pulses.settle();
    assertThat(((Button) scene.getFocusOwner()).getText()).isEqualTo("right");

    beside.requestFocus();
    wanted.set(Place.LEFT);
    Pulses.settle();
    assertThat(scene.getFocusOwner()).as("had it not").isEqualTo(beside);

    room.requestFocus();
    room.furnish(Place.EMPTY, () -> new Button("empty"));
    beside.requestFocus();
    Pulses.settle();
    assertThat(scene.getFocusOwner()).as("nothing else is there now").isEqualTo(beside);
    close();
  }

  private static Label label(Hints hints, String id) {
    return (Label) hints.lookup("#" + id);
  }

  @Test
  void a_hint_stands_beside_the_pointer_and_inside_the_window() {
    Hints hints = new Hints();
    show(hints, 600, 400);
    for (double x : List.of(0.0, 300.0, 590.0)) {
      for (double y : List.of(0.0, 200.0, 395.0)) {
        hints.show("A sentence that is so long that it takes more than one line of its own.", x, y);
        Label hint = label(hints, "hint");
        assertThat(hint.isVisible()).isTrue();
        assertThat(hint.getLayoutX()).isGreaterThanOrEqualTo(0);
        assertThat(hint.getLayoutY()).isGreaterThanOrEqualTo(0);
        assertThat(hint.getLayoutX() + hint.getWidth()).isLessThanOrEqualTo(600);
        assertThat(hint.getLayoutY() + hint.getHeight()).isLessThanOrEqualTo(400);
        assertThat(hint.getBoundsInParent().contains(x, y)).as("not under the pointer").isFalse();
      }
    }
    hints.hide();
    assertThat(label(hints, "hint").isVisible()).isFalse();
    close();
  }

  @Test
  void what_is_said_comes_back_when_the_work_is_done_and_is_no_obstacle_to_the_mouse() {
    Hints hints = new Hints();
    show(hints, 600, 400);
    Label notice = label(hints, "notice");
    hints.say("Written: a.svg");
    assertThat(notice.getText()).isEqualTo("Written: a.svg");
    double middle = notice.getLayoutX() + notice.getWidth() / 2;
    assertThat(middle).isCloseTo(300, within(1.0));
    hints.busy("a reader", "Reading …");
    assertThat(notice.getText()).isEqualTo("Reading …");
    hints.busy("a map", "Drawing …");
    assertThat(notice.getText()).as("who spoke last").isEqualTo("Drawing …");
    hints.done("a map");
    hints.done("a reader");
    assertThat(notice.getText()).as("it comes back").isEqualTo("Written: a.svg");
    hints.busy("a reader", "Reading …");
    hints.busy("a map", "Drawing …");
    hints.say("No problems.");
    assertThat(notice.getText()).as("work goes on").isEqualTo("Drawing …");
    hints.done("a map");
    assertThat(notice.getText()).isEqualTo("Reading …");
    hints.done("a map");
    hints.done("a reader");
    assertThat(notice.isVisible()).isTrue();
    assertThat(notice.getText()).as("it comes then").isEqualTo("No problems.");
    assertThat(hints.isMouseTransparent()).isTrue();
    Pulses.until("it was only for a while", () -> !notice.isVisible());
    close();
  }

  @Test
  void enlarged_everything_has_less_room_and_fills_the_window() {
    Pane content = new Pane();
    Scaled scaled = new Scaled(content);
    show(scaled, 900, 600);
    for (double factor : List.of(1.0, 1.5, 2.0)) {
      scaled.enlarge(factor);
      Pulses.settle();
      assertThat(content.getWidth()).isCloseTo(900 / factor, within(0.01));
      assertThat(content.getHeight()).isCloseTo(600 / factor, within(0.01));
      assertThat(content.localToScene(content.getWidth(), content.getHeight()).getX())
          .isCloseTo(900, within(0.01));
    }
    close();
  }
}
