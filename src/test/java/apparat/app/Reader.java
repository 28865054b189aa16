package apparat.app;

import apparat.app.model.Tasks;
import apparat.app.outside.Settings;
import apparat.app.picture.PictureCanvas;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

/** Someone at the window, with keys and a mouse. */
final class Reader implements AutoCloseable {

  final FakeOutside outside = new FakeOutside();
  private final Robot robot = new Robot();
  private final Stage stage = new Stage();
  private final MainWindow window;

  private Reader(Tasks tasks) {
    this.window = new MainWindow(stage, outside.with(tasks));
  }

  private Reader(Tasks tasks, Path userFolder) {
    outside.userFolder = userFolder;
    this.window = new MainWindow(stage, outside.with(tasks));
  }

  private Reader(Settings settings) {
    this.window = new MainWindow(stage, outside.with(new InLine(), settings));
  }

  /** Opens the shipped data set with what was remembered. */
  static Reader remembering(Settings settings) {
    Reader reader = new Reader(settings);
    reader.window.install(Bolsheviks.OPENED);
    reader.show();
    return reader;
  }

  /** Opens the shipped data set and waits for the whole window. */
  static Reader atTheWindow() {
    Reader reader = new Reader(new InLine());
    reader.window.install(Bolsheviks.OPENED);
    reader.show();
    return reader;
  }

  /** At the shipped data set, as a user with that folder. */
  static Reader of(Path userFolder) {
    Reader reader = new Reader(new InLine(), userFolder);
    reader.window.install(Bolsheviks.OPENED);
    reader.show();
    return reader;
  }

  /** Opens another data set. */
  static Reader opening(Path dataSet) {
    Reader reader = new Reader(new InLine());
    reader.show();
    reader.window.open(dataSet);
    Pulses.settle();
    return reader;
  }

  /** At the shipped data set, with tasks that are done when the test says so. */
  static Reader waitingFor(Tasks tasks) {
    Reader reader = new Reader(tasks);
    reader.window.install(Bolsheviks.OPENED);
    reader.show();
    return reader;
  }

  boolean isOpen() {
    return stage.isShowing();
  }

  private void show() {
    stage.show();
    window.complete();
    Pulses.settle();
  }

  /** Makes the window so large. */
  void resize(double width, double height) {
    stage.setWidth(width);
    stage.setHeight(height);
    Pulses.settle();
  }

  MainWindow window() {
    return window;
  }

  Workspace workspace() {
    return window.workspace().orElseThrow();
  }

  PictureCanvas canvas() {
    return window.view().orElseThrow().canvas();
  }

  /** Waits until the picture of the day stands still. */
  void waitForPicture() {
    Pulses.until("the picture stands still", () -> workspace().picture().settledProperty().get());
  }

  /** Presses the last key while the others are held. */
  void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.keyPress(key);
    }
    for (KeyCode key : List.of(keys).reversed()) {
      robot.keyRelease(key);
    }
    Pulses.settle();
  }

  void click(String id) {
    click(node(id));
  }

  void click(Node node) {
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    clickAt(bounds.getCenterX(), bounds.getCenterY());
  }

  /** Clicks on what shows this row in the picture. */
  void clickMark(String dataKey) {
    Point2D place = canvas().localToScreen(markPlace(dataKey));
    clickAt(place.getX(), place.getY());
  }

  Point2D markPlace(String dataKey) {
    return canvas().placeOf(dataKey).orElseThrow(() -> new AssertionError("no mark " + dataKey));
  }

  private void clickAt(double x, double y) {
    robot.mouseMove(x, y);
    robot.mouseClick(MouseButton.PRIMARY);
    Pulses.settle();
  }

  void hover(Node node, double x, double y) {
    Point2D place = node.localToScreen(x, y);
    robot.mouseMove(place);
    Pulses.settle();
  }

  void hold(Node node, double x, double y) {
    robot.mouseMove(node.localToScreen(x, y));
    robot.mousePress(MouseButton.PRIMARY);
    Pulses.settle();
  }

  /** Moves while the button is held. */
  void drag(Node node, double x, double y) {
    robot.mouseMove(node.localToScreen(x, y));
    Pulses.settle();
  }

  void letGo() {
    robot.mouseRelease(MouseButton.PRIMARY);
    Pulses.settle();
  }

  void wheel(int notches) {
    robot.mouseWheel(notches);
    Pulses.settle();
  }

  Node node(String id) {
    return find(id).orElseThrow(() -> new AssertionError("no #" + id));
  }

  Optional<Node> find(String id) {
    return Optional.ofNullable(window.scene().lookup("#" + id)).filter(Reader::seen);
  }

  static boolean seen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** All words inside a part of the window. */
  String words(String id) {
    StringBuilder words = new StringBuilder();
    for (Node node : node(id).lookupAll("*")) {
      if (node instanceof Labeled labeled && labeled.getText() != null && seen(node)) {
        words.append(labeled.getText()).append('\n');
      } else if (node instanceof Text text && node.getParent() instanceof TextFlow && seen(node)) {
        words.append(text.getText()).append('\n');
      }
    }
    return words.toString();
  }

  @Override
  public void close() {
    stage.close();
    Pulses.settle();
  }
}
