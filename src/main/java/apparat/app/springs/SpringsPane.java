package apparat.app.springs;

import apparat.app.keys.Naming;
import apparat.app.model.Camera;
import apparat.app.model.SelectionModel;
import apparat.app.surface.Hints;
import apparat.app.surface.PaintedPane;
import apparat.drawing.Drawing;
import apparat.drawing.HitTest;
import apparat.drawing.Meaning;
import apparat.geometry.Point;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** Shows free play and hands what the mouse does to it. */
public final class SpringsPane extends Pane {

  private static final double FROM_EDGE = 40;
  private static final double BELOW_HEAD = 76;

  private final SpringsModel model;
  private final SelectionModel selection;
  private final Hints hints;
  private final PaintedPane painted = new PaintedPane();
  private final Button back = new Button("Put back");
  private final SpringsTicker ticker;
  private Optional<String> held = Optional.empty();
  private boolean moved;

  /**
   * @param leave puts the picture back as it was
   */
  public SpringsPane(SpringsModel model, SelectionModel selection, Hints hints, Runnable leave) {
    this.model = model;
    this.selection = selection;
    this.hints = hints;
    this.ticker = new SpringsTicker(model);
    painted.setId("springs");
    painted.setFocusTraversable(true);
    painted.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    painted.setAccessibleHelp(
        "Up and down arrow keys go from person to person, P pins the one selected");
    back.setId("put-back");
    Naming.of(back, "Put back: leaves free play, the picture is as it was", "Esc");
    back.setOnAction(event -> leave.run());
    getChildren().addAll(painted, back);
    model.drawingProperty().subscribe(now -> show());
    install();
  }

  private void install() {
    painted.setOnMousePressed(this::pressed);
    painted.setOnMouseDragged(this::dragged);
    painted.setOnMouseReleased(this::released);
    painted.setOnMouseMoved(event -> hover(event.getX(), event.getY()));
    painted.setOnMouseExited(event -> hints.hide());
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                ticker.rest();
              } else {
                ticker.wake();
              }
            });
  }

  @Override
  protected void layoutChildren() {
    painted.resizeRelocate(0, 0, getWidth(), getHeight());
    model.fill(getWidth(), getHeight());
    double width = back.prefWidth(-1);
    double height = back.prefHeight(-1);
    back.resizeRelocate(getWidth() - width - FROM_EDGE, BELOW_HEAD, width, height);
    paint();
  }

  /** A game that has just begun is laid out first: it has the page of the map. */
  private void show() {
    if (!model.fills(getWidth(), getHeight())) {
      requestLayout();
    }
    paint();
  }

  private void paint() {
    model
        .drawingProperty()
        .get()
        .ifPresent(
            drawing -> {
              Camera camera = camera(drawing);
              painted.show(drawing, camera.scale(), camera.x(), camera.y());
              painted.setAccessibleText(drawing.title() + ". " + drawing.description());
            });
  }

  private Camera camera(Drawing drawing) {
    return Camera.fitting(
        drawing.width(), drawing.height(), Math.max(1, getWidth()), Math.max(1, getHeight()));
  }

  private Optional<Point> drawn(double x, double y) {
    return model
        .drawingProperty()
        .get()
        .map(this::camera)
        .map(camera -> new Point(camera.toDrawingX(x), camera.toDrawingY(y)));
  }

  private Optional<Meaning> meaningAt(double x, double y) {
    return drawn(x, y)
        .flatMap(
            at -> model.drawingProperty().get().flatMap(now -> HitTest.at(now, at.x(), at.y())))
        .flatMap(mark -> mark.meaning());
  }

  private Optional<String> personAt(double x, double y) {
    return meaningAt(x, y)
        .map(Meaning::dataKey)
        .filter(key -> key.startsWith("person/"))
        .map(key -> key.substring("person/".length()));
  }

  /** Where a person is to be found on the pane. */
  public Optional<Point2D> placeOf(String person) {
    return model
        .drawingProperty()
        .get()
        .flatMap(
            drawing ->
                drawing.marks().stream()
                    .filter(mark -> mark.key().equals("disc/" + person))
                    .findFirst()
                    .map(
                        mark -> {
                          Camera camera = camera(drawing);
                          return new Point2D(
                              mark.bounds().centreX() * camera.scale() + camera.x(),
                              mark.bounds().centreY() * camera.scale() + camera.y());
                        }));
  }

  private void pressed(MouseEvent event) {
    painted.requestFocus();
    hints.hide();
    moved = false;
    held =
        event.getButton() == MouseButton.PRIMARY
            ? personAt(event.getX(), event.getY())
            : Optional.empty();
    if (event.getClickCount() == 2) {
      held.ifPresent(model::togglePin);
    }
  }

  private void dragged(MouseEvent event) {
    held.ifPresent(
        person -> {
          moved = true;
          painted.setCursor(Cursor.CLOSED_HAND);
          drawn(event.getX(), event.getY()).ifPresent(at -> model.pull(person, at));
        });
  }

  private void released(MouseEvent event) {
    painted.setCursor(Cursor.DEFAULT);
    if (moved) {
      model.letGo();
    } else if (event.getClickCount() == 1 && event.getButton() == MouseButton.PRIMARY) {
      held.ifPresentOrElse(selection::selectPerson, selection::clear);
    }
    held = Optional.empty();
  }

  private void hover(double x, double y) {
    Optional<Meaning> meaning = meaningAt(x, y);
    painted.setCursor(personAt(x, y).isPresent() ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    Point2D scene = painted.localToScene(x, y);
    meaning
        .map(Meaning::sentence)
        .ifPresentOrElse(words -> hints.show(words, scene.getX(), scene.getY()), hints::hide);
  }

  /** Whether time passes for the springs. */
  public boolean ticks() {
    return ticker.running();
  }
}
