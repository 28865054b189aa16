package apparat.app;

import apparat.app.Opening.Opened;
import apparat.app.claims.ClaimsModel;
import apparat.app.compare.CompareModel;
import apparat.app.lecture.LectureCorner;
import apparat.app.lecture.LectureModel;
import apparat.app.lecture.show.Show;
import apparat.app.look.LookModel;
import apparat.app.model.CameraModel;
import apparat.app.model.PictureModel;
import apparat.app.model.RoomsModel;
import apparat.app.model.SelectionModel;
import apparat.app.model.Tasks;
import apparat.app.model.TimeModel;
import apparat.app.outside.Settings;
import apparat.app.picture.PictureCanvas;
import apparat.app.robot.FakeOutside;
import apparat.app.robot.InLine;
import apparat.app.robot.Pulses;
import apparat.app.springs.FreePlay;
import apparat.app.timebar.TimeBarModel;
import apparat.drawing.PageSize;
import apparat.session.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

/** Someone at the window, with keys and a mouse. */
public final class Reader implements AutoCloseable {

  /** Width and height of the screen of the toolkit without one, pixels. */
  private static final int SCREEN = 1000;

  public final FakeOutside outside = new FakeOutside();
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
  public static Reader remembering(Settings settings) {
    Reader reader = new Reader(settings);
    reader.window.install(Bolsheviks.OPENED);
    reader.open();
    return reader;
  }

  /** Starts the program on a data set with what was remembered. */
  public static Reader starting(Path dataSet, Settings settings) {
    Reader reader = new Reader(settings);
    reader.window.install(Opening.read(dataSet, settings.read()));
    reader.open();
    return reader;
  }

  /** Opens the shipped data set and waits for the whole window. */
  public static Reader atTheWindow() {
    Reader reader = new Reader(new InLine());
    reader.window.install(Bolsheviks.OPENED);
    reader.open();
    return reader;
  }

  /** At the window while the shipped data set is still being read. */
  public static Reader waiting() {
    return waiting(new Reader(new InLine()));
  }

  /** The same with what was remembered. */
  public static Reader waiting(Settings settings) {
    return waiting(new Reader(settings));
  }

  private static Reader waiting(Reader reader) {
    reader.window.reading();
    reader.stage.show();
    Pulses.settle();
    return reader;
  }

  /** What was being read is there, then its first picture, then the whole window. */
  public void sees(Opened opened) {
    window.install(opened);
    Pulses.settle();
    window.complete();
    Pulses.settle();
  }

  /** At the shipped data set, as a user with that folder. */
  public static Reader of(Path userFolder) {
    Reader reader = new Reader(new InLine(), userFolder);
    reader.window.install(Bolsheviks.OPENED);
    reader.open();
    return reader;
  }

  /** Opens another data set. */
  public static Reader opening(Path dataSet) {
    return opening(new Reader(new InLine()), dataSet);
  }

  /** The same with what was remembered. */
  public static Reader opening(Path dataSet, Settings settings) {
    return opening(new Reader(settings), dataSet);
  }

  private static Reader opening(Reader reader, Path dataSet) {
    reader.open();
    reader.window.open(dataSet);
    Pulses.settle();
    return reader;
  }

  /** At the shipped data set, with tasks that are done when the test says so. */
  public static Reader waitingFor(Tasks tasks) {
    Reader reader = new Reader(tasks);
    reader.window.install(Bolsheviks.OPENED);
    reader.open();
    return reader;
  }

  /** The shipped data set. */
  public static Document shipped() {
    return Bolsheviks.OPENED.document();
  }

  public boolean isOpen() {
    return stage.isShowing();
  }

  private void open() {
    stage.show();
    window.complete();
    Pulses.settle();
  }

  /**
   * Makes the window so large, at the corner of the screen, for the toolkit without a screen has
   * room for {@value #SCREEN} lines of {@value #SCREEN} pixels and fails on a picture beyond the
   * last.
   */
  public void resize(double width, double height) {
    if ((height - 1) * SCREEN + width > SCREEN * SCREEN) {
      throw new IllegalArgumentException("beyond the screen: " + width + " x " + height);
    }
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
    Pulses.settle();
  }

  /** Opens a data set in place of the one that is seen. */
  public void opens(Path dataSet) {
    window.open(dataSet);
    Pulses.settle();
  }

  /** Something fails that nobody foresaw. */
  public void fails(Throwable failure) {
    window.failed(failure);
    Pulses.settle();
  }

  /** Whether a data set is open. */
  public boolean hasDataSet() {
    return window.workspace().isPresent();
  }

  MainWindow window() {
    return window;
  }

  Workspace workspace() {
    return window.workspace().orElseThrow();
  }

  public Scene scene() {
    return window.scene();
  }

  public TimeModel time() {
    return workspace().time();
  }

  public SelectionModel selection() {
    return workspace().selection();
  }

  public PictureModel picture() {
    return workspace().picture();
  }

  public LookModel look() {
    return workspace().look();
  }

  public CompareModel compare() {
    return workspace().compare();
  }

  public CameraModel camera() {
    return workspace().camera();
  }

  public RoomsModel rooms() {
    return workspace().rooms();
  }

  public ClaimsModel claims() {
    return workspace().claims();
  }

  public TimeBarModel timeBar() {
    return workspace().timeBar();
  }

  /** The lecture on full screen, while there is one. */
  public Optional<Show> show() {
    return window.corner().flatMap(LectureCorner::show);
  }

  public LectureModel lecture() {
    return workspace().lecture();
  }

  public FreePlay freePlay() {
    return workspace().freePlay();
  }

  public PictureCanvas canvas() {
    return window.view().orElseThrow().canvas();
  }

  /** Waits until the picture of the day stands still, on a page of the form of its place. */
  public void waitForPicture() {
    Pulses.until("the picture stands still", this::standsStill);
  }

  /** Whether it does. */
  public boolean standsStill() {
    return picture().settledProperty().get() && hasItsForm();
  }

  /** A moment after the window or a panel beside it has changed, the page is laid out anew. */
  private boolean hasItsForm() {
    PageSize page = picture().sight().size();
    return canvas().getScene() == null
        || page.equals(workspace().page().of(canvas().getWidth(), canvas().getHeight()));
  }

  /** Presses the last key while the others are held. */
  public void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.keyPress(key);
    }
    for (KeyCode key : List.of(keys).reversed()) {
      robot.keyRelease(key);
    }
    Pulses.settle();
  }

  public void click(String id) {
    click(node(id));
  }

  public void click(Node node) {
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    clickAt(bounds.getCenterX(), bounds.getCenterY());
  }

  /** Clicks on what shows this row in the picture. */
  public void clickMark(String dataKey) {
    Point2D place = canvas().localToScreen(markPlace(dataKey));
    clickAt(place.getX(), place.getY());
  }

  public Point2D markPlace(String dataKey) {
    return canvas().placeOf(dataKey).orElseThrow(() -> new AssertionError("no mark " + dataKey));
  }

  private void clickAt(double x, double y) {
    robot.mouseMove(x, y);
    robot.mouseClick(MouseButton.PRIMARY);
    Pulses.settle();
  }

  public void hover(Node node, double x, double y) {
    Point2D place = node.localToScreen(x, y);
    robot.mouseMove(place);
    Pulses.settle();
  }

  public void hold(Node node, double x, double y) {
    robot.mouseMove(node.localToScreen(x, y));
    robot.mousePress(MouseButton.PRIMARY);
    Pulses.settle();
  }

  /** Moves while the button is held. */
  public void drag(Node node, double x, double y) {
    robot.mouseMove(node.localToScreen(x, y));
    Pulses.settle();
  }

  public void letGo() {
    robot.mouseRelease(MouseButton.PRIMARY);
    Pulses.settle();
  }

  public void wheel(int notches) {
    robot.mouseWheel(notches);
    Pulses.settle();
  }

  public Node node(String id) {
    return find(id).orElseThrow(() -> new AssertionError("no #" + id));
  }

  public Optional<Node> find(String id) {
    return Optional.ofNullable(window.scene().lookup("#" + id)).filter(Reader::seen);
  }

  public static boolean seen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** All words inside a part of the window. */
  public String words(String id) {
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
