package apparat.app.tour;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The layer over the window with the bubble of the tour and a frame around what it speaks of. */
public final class TourBubbles extends Pane {

  private static final double WIDTH = 320;
  private static final double AWAY = 12;
  private static final double EDGE = 12;

  private final TourModel tour;
  private final Region frame = new Region();
  private final Label title = new Label();
  private final Label words = new Label();
  private final Label progress = new Label();
  private final Button back = button("tour-back", "Back", "The step before (←)");
  private final Button next = button("tour-next", "Next", "The next step (→)");
  private final VBox bubble;
  private Optional<Node> backTo = Optional.empty();

  public TourBubbles(TourModel tour) {
    this.tour = tour;
    setId("tour-layer");
    setPickOnBounds(false);
    frame.getStyleClass().add("tour-frame");
    frame.setMouseTransparent(true);
    frame.setManaged(false);
    title.getStyleClass().add("heading");
    words.setWrapText(true);
    progress.getStyleClass().add("soft");
    Button leave = button("tour-leave", "Leave", "Leaves the tour (Esc)");
    leave.setOnAction(event -> tour.leave());
    back.setOnAction(event -> tour.back());
    next.setOnAction(event -> tour.next());
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox row = new HBox(8, progress, spring, leave, back, next);
    row.setAlignment(Pos.CENTER_LEFT);
    bubble = new VBox(8, title, words, row);
    bubble.setId("tour");
    bubble.getStyleClass().add("tour");
    bubble.setManaged(false);
    bubble.setAccessibleRole(AccessibleRole.DIALOG);
    getChildren().addAll(frame, bubble);
    setVisible(false);
    tour.stepProperty().subscribe(this::show);
    widthProperty().subscribe(this::requestLayout);
    heightProperty().subscribe(this::requestLayout);
  }

  private static Button button(String id, String words, String help) {
    Button button = new Button(words);
    button.setId(id);
    button.setAccessibleHelp(help);
    button.setTooltip(new Tooltip(help));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void show(Optional<TourStep> step) {
    if (step.isPresent() && !isVisible()) {
      backTo = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    }
    setVisible(step.isPresent());
    if (step.isEmpty()) {
      backTo.ifPresent(Node::requestFocus);
      backTo = Optional.empty();
      return;
    }
    title.setText(step.get().title());
    words.setText(step.get().words());
    progress.setText(tour.progress());
    back.setDisable(tour.isFirst());
    next.setText(tour.isLast() ? "Done" : "Next");
    bubble.setAccessibleText(
        "Tour, " + tour.progress() + ". " + step.get().title() + ". " + step.get().words());
    next.requestFocus();
    requestLayout();
  }

  /** Keys of the tour, before all others. */
  public void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> tour.leave();
      case RIGHT -> tour.next();
      case LEFT -> tour.back();
      case ENTER, SPACE, TAB -> {
        return;
      }
      default -> {}
    }
    event.consume();
  }

  @Override
  protected void layoutChildren() {
    tour.stepProperty()
        .get()
        .map(step -> getScene().lookup("#" + step.control()))
        .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())))
        .ifPresent(this::place);
  }

  private void place(Bounds target) {
    frame.resizeRelocate(target.getMinX(), target.getMinY(), target.getWidth(), target.getHeight());
    double height = bubble.prefHeight(WIDTH);
    boolean large = target.getHeight() > getHeight() / 2;
    boolean below = target.getMaxY() + AWAY + height < getHeight();
    double y =
        large
            ? target.getMinY() + AWAY
            : below ? target.getMaxY() + AWAY : target.getMinY() - AWAY - height;
    double x = large ? target.getMinX() + AWAY : target.getCenterX() - WIDTH / 2;
    bubble.resizeRelocate(
        Math.clamp(x, EDGE, Math.max(EDGE, getWidth() - WIDTH - EDGE)),
        Math.clamp(y, EDGE, Math.max(EDGE, getHeight() - height - EDGE)),
        WIDTH,
        height);
  }
}
