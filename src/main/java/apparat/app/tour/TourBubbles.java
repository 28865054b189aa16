package apparat.app.tour;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The layer over the window with the bubble of the tour and a frame around what it speaks of. */
public final class TourBubbles extends Pane {

  private static final double WIDTH = 320;
  private static final double AWAY = 12;
  private static final double EDGE = 12;

  private final TourModel tour;
  private final Region frame = new Region();
  private Optional<Bubble> bubble = Optional.empty();
  private Optional<Node> backTo = Optional.empty();

  public TourBubbles(TourModel tour) {
    this.tour = tour;
    setId("tour-layer");
    setPickOnBounds(false);
    frame.getStyleClass().add("tour-frame");
    frame.setMouseTransparent(true);
    frame.setManaged(false);
    getChildren().add(frame);
    setVisible(false);
    tour.stepProperty().subscribe(this::show);
    widthProperty().subscribe(this::requestLayout);
    heightProperty().subscribe(this::requestLayout);
  }

  /** The bubble, which most users never see, so that it is built for the first step only. */
  private Bubble bubble() {
    if (bubble.isEmpty()) {
      bubble = Optional.of(new Bubble(tour));
      getChildren().add(bubble.get());
    }
    return bubble.get();
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
    bubble().say(step.get());
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
    Bubble bubble = bubble();
    double height = bubble.prefHeight(WIDTH);
    boolean large = target.getHeight() > getHeight() / 2;
    boolean below = target.getMaxY() + AWAY + height < getHeight();
    double y =
        large // in the corner that is read last, for day and caption are read first
            ? target.getMaxY() - AWAY - height
            : below ? target.getMaxY() + AWAY : target.getMinY() - AWAY - height;
    double x = large ? target.getMaxX() - AWAY - WIDTH : target.getCenterX() - WIDTH / 2;
    bubble.resizeRelocate(
        Math.clamp(x, EDGE, Math.max(EDGE, getWidth() - WIDTH - EDGE)),
        Math.clamp(y, EDGE, Math.max(EDGE, getHeight() - height - EDGE)),
        WIDTH,
        height);
  }
}
