package apparat.app.tour;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
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
    if (step.isEmpty()) {
      if (getScene() != null && isOwn(getScene().getFocusOwner())) { // who clicked elsewhere stays
        backTo.ifPresent(Node::requestFocus);
      }
      setVisible(false);
      backTo = Optional.empty();
      return;
    }
    setVisible(true);
    bubble().say(step.get());
    requestLayout();
  }

  /**
   * Keys of the tour, before all others. Return goes on; what a reader writes, and what the keys of
   * the window do, is for the window, for the tour is teaching them.
   *
   * @param known whether a key does something in the window
   * @return whether the key is for nobody else
   */
  public boolean takes(KeyEvent event, Predicate<KeyEvent> known) {
    switch (event.getCode()) {
      case TAB -> {}
      case ESCAPE -> take(event, tour::leave);
      case ENTER -> press(event);
      default -> {
        if (event.getCode() == KeyCode.SPACE && isOwn(event.getTarget()) && bubble().chosen()) {
          return true;
        }
        if (event.getTarget() instanceof TextInputControl || known.test(event)) {
          tour.leave();
          return false;
        }
        event.consume();
      }
    }
    return true;
  }

  /** A button of the bubble does what it says; from anywhere else it goes on. */
  private void press(KeyEvent event) {
    if (!isOwn(event.getTarget())) {
      take(event, tour::next);
    }
  }

  private static void take(KeyEvent event, Runnable verb) {
    event.consume();
    verb.run();
  }

  private boolean isOwn(Object target) {
    for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
      if (at == this) {
        return true;
      }
    }
    return false;
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
