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

  /** Lower, so that it stands below a picture. */
  private static final double WIDE = 480;

  private static final double AWAY = 12;
  private static final double EDGE = 12;

  /** How far the frame stands off what it is around. */
  private static final double OFF = 5;

  /** How far frame and bubble keep inside the window where they go to its edge. */
  private static final double INSIDE = 2;

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
    tour.stepProperty().get().ifPresent(this::place);
  }

  private Optional<Bounds> bounds(String id) {
    return Optional.ofNullable(getScene().lookup("#" + id))
        .filter(Node::isVisible)
        .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())));
  }

  private void place(TourStep step) {
    bounds(step.control())
        .ifPresent(
            target -> {
              frame(target);
              double top = bounds(step.beside()).map(Bounds::getMinY).orElse(target.getMinY());
              place(target, Math.min(top, target.getMinY()));
            });
  }

  /** Around it, off the edges of a control, on those of a part of the window, whole in it. */
  private void frame(Bounds target) {
    double off = target.getWidth() < getWidth() / 2 ? OFF : 0;
    double left = Math.max(INSIDE, target.getMinX() - off);
    double top = Math.max(INSIDE, target.getMinY() - off);
    double right = Math.min(getWidth() - INSIDE, target.getMaxX() + off);
    double bottom = Math.min(getHeight() - INSIDE, target.getMaxY() + off);
    frame.resizeRelocate(left, top, right - left, bottom - top);
  }

  /**
   * @param top of what is not to be covered
   */
  private void place(Bounds target, double top) {
    boolean large = target.getHeight() > getHeight() / 2;
    double width = large ? WIDE : WIDTH;
    Bubble bubble = bubble();
    double height = bubble.prefHeight(width);
    boolean below = target.getMaxY() + AWAY + height < getHeight();
    double y =
        large // in the corner that is read last, over as little as can be of what it speaks of
            ? getHeight() - INSIDE - height
            : below ? target.getMaxY() + AWAY : top - OFF - height;
    double x = large ? target.getMaxX() - EDGE - width : target.getCenterX() - width / 2;
    bubble.resizeRelocate(
        Math.clamp(x, EDGE, Math.max(EDGE, getWidth() - width - EDGE)),
        Math.clamp(y, EDGE, Math.max(EDGE, getHeight() - height - INSIDE)),
        width,
        height);
  }
}
