package apparat.app.lecture.show;

import apparat.app.model.Tasks;
import apparat.lecture.Lecture;
import apparat.session.Document;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A lecture given full screen, and the lecturer's own window beside it. */
public final class Show {

  private static final double PRESENTER_WIDTH = 1100;
  private static final double PRESENTER_HEIGHT = 680;

  private final ShowModel model;
  private final Slides slides;
  private final Document document;
  private final Tasks tasks;
  private final Consumer<Throwable> failures;
  private final ShowPane pane;
  private final TalkClock clock;
  private final Stage stage = new Stage();
  private final Consumer<Scene> dress;
  private Optional<Stage> presenter = Optional.empty();

  /**
   * @param dress gives a scene the look of the window
   */
  public Show(
      Lecture lecture,
      int first,
      Slides slides,
      Document document,
      Tasks tasks,
      InstantSource time,
      Consumer<Throwable> failures,
      Consumer<Scene> dress) {
    this.model = new ShowModel(lecture, first);
    this.slides = slides;
    this.document = document;
    this.tasks = tasks;
    this.failures = failures;
    this.dress = dress;
    this.clock = new TalkClock(time, lecture.minutes());
    this.pane = new ShowPane(model, slides, document, tasks, failures);
  }

  /** Shows it on the screen on which the window is. */
  public void begin(Window beside, Runnable ended) {
    Scene scene = scene(pane, 1280, 720);
    stage.setScene(scene);
    stage.setTitle(model.lecture().title() + " – lecture");
    place(stage, screenOf(beside).getBounds());
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreen(true);
    stage.setOnHidden(
        event -> {
          presenter.ifPresent(Stage::close);
          ended.run();
        });
    stage.show();
    pane.requestFocus();
  }

  private Scene scene(Region root, double width, double height) {
    WindowKeys keys =
        new WindowKeys(
            help -> ShowKeys.of(model, pane, this::togglePresenter, stage::close, help),
            slides.look().themeProperty());
    Scene scene = new Scene(new StackPane(root, keys.sheets()), width, height);
    dress.accept(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    return scene;
  }

  private static Screen screenOf(Window window) {
    return Screen.getScreensForRectangle(
            window.getX(), window.getY(), window.getWidth(), window.getHeight())
        .stream()
        .findFirst()
        .orElse(Screen.getPrimary());
  }

  private static void place(Stage stage, Rectangle2D bounds) {
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
  }

  /** Opens the lecturer's window, on another screen where there is one; or closes it. */
  private void togglePresenter() {
    if (presenter.isPresent()) {
      presenter.get().close();
    } else {
      Stage fresh = new Stage();
      PresenterPane notes =
          new PresenterPane(model, slides, document, tasks, clock, pane, failures);
      fresh.setScene(scene(notes, PRESENTER_WIDTH, PRESENTER_HEIGHT));
      fresh.setTitle("Notes – " + model.lecture().title());
      fresh.setOnHidden(
          event -> {
            notes.close();
            presenter = Optional.empty();
          });
      presenter = Optional.of(fresh);
      Screen here = screenOf(stage);
      Screen.getScreens().stream()
          .filter(screen -> !screen.equals(here))
          .findFirst()
          .ifPresent(other -> fill(fresh, other));
      fresh.show();
    }
  }

  private static void fill(Stage stage, Screen screen) {
    Rectangle2D bounds = screen.getVisualBounds();
    place(stage, bounds);
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
  }

  /** Ends it. */
  public void end() {
    stage.close();
  }

  /** What is shown and how. */
  public ShowModel model() {
    return model;
  }

  /** The window that the class sees. */
  public Stage stage() {
    return stage;
  }

  /** The lecturer's own window, where it is open. */
  public Optional<Stage> presenter() {
    return presenter;
  }
}
