package apparat.app.surface;

import apparat.drawing.Drawing;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;

/**
 * A pane that shows a drawing, painted by the painter of the files at the screen's own resolution:
 * at most once a pulse, only when something has changed, into pixels that are kept while the size
 * stays.
 */
public class PaintedPane extends Region {

  private record View(Drawing drawing, Optional<Drawing> over, double scale, double x, double y) {

    /** The same with nothing over it. */
    View ground() {
      return new View(drawing, Optional.empty(), scale, x, y);
    }
  }

  /** What has been painted of a view without what is over it. */
  private record Ground(View view, Slate target, int[] argb) {}

  private final ImageView image = new ImageView();
  private final Runnable pulse = this::paintIfDirty;
  private Optional<Slate> slate = Optional.empty();
  private Optional<View> view = Optional.empty();
  private Optional<Ground> ground = Optional.empty();
  private boolean dirty = true;
  private long painted;

  @SuppressWarnings("this-escape") // the panes that extend it change neither children nor size
  public PaintedPane() {
    image.setManaged(false);
    image.setMouseTransparent(true);
    getChildren().add(image);
    widthProperty().subscribe(this::repaint);
    heightProperty().subscribe(this::repaint);
    sceneProperty().subscribe(this::move);
  }

  private void move(Scene from, Scene to) {
    if (from != null) {
      from.removePostLayoutPulseListener(pulse);
      giveBack();
    }
    if (to != null) {
      to.addPostLayoutPulseListener(pulse);
      repaint();
    }
  }

  /**
   * Shows the drawing from the next pulse on.
   *
   * @param scale units of the window a drawing unit
   * @param x where the drawing's left edge comes
   * @param y where the drawing's upper edge comes
   */
  public final void show(Drawing drawing, double scale, double x, double y) {
    view = Optional.of(new View(drawing, Optional.empty(), scale, x, y));
    repaint();
  }

  /** Shows a drawing over another that is painted once for as long as it stays. */
  public final void show(Drawing drawing, Drawing over) {
    view = Optional.of(new View(drawing, Optional.of(over), 1, 0, 0));
    repaint();
  }

  /** How many times it has been painted. */
  public final long painted() {
    return painted;
  }

  private void repaint() {
    dirty = true;
    if (getScene() != null) {
      Platform.requestNextPulse();
    }
  }

  private void paintIfDirty() {
    if (dirty && getWidth() >= 1 && getHeight() >= 1) {
      dirty = false;
      view.ifPresent(shown -> paint(shown, resolution()));
    }
  }

  /** Screen pixels a unit of the window. */
  private double resolution() {
    return Optional.ofNullable(getScene())
        .map(Scene::getWindow)
        .map(window -> window.getRenderScaleX() * getLocalToSceneTransform().getMxx())
        .orElse(1.0);
  }

  private void paint(View shown, double resolution) {
    int width = (int) Math.ceil(getWidth() * resolution);
    int height = (int) Math.ceil(getHeight() * resolution);
    Slate target =
        slate
            .filter(now -> now.width() == width && now.height() == height)
            .orElseGet(() -> take(width, height));
    paint(shown, target, resolution);
    target.buffer().updateBuffer(_ -> null);
    image.setFitWidth(width / resolution);
    image.setFitHeight(height / resolution);
    onWholePixels(resolution);
    painted++;
  }

  /** Enlarged one and a half times a pane may begin in the middle of a pixel: all would blur. */
  private void onWholePixels(double resolution) {
    Transform place = getLocalToSceneTransform();
    double render = resolution / place.getMxx();
    image.setX(toWhole(place.getTx() * render) / resolution);
    image.setY(toWhole(place.getTy() * render) / resolution);
  }

  private static double toWhole(double pixels) {
    return Math.rint(pixels) - pixels;
  }

  private void paint(View shown, Slate target, double resolution) {
    double scale = shown.scale() * resolution;
    double x = shown.x() * resolution;
    double y = shown.y() * resolution;
    Optional<Ground> kept =
        ground.filter(now -> now.target().equals(target) && now.view().equals(shown.ground()));
    kept.ifPresentOrElse(
        now -> System.arraycopy(now.argb(), 0, target.argb(), 0, now.argb().length),
        () -> target.surface().paint(shown.drawing(), scale, x, y));
    ground =
        shown
            .over()
            .map(
                over ->
                    kept.orElseGet(
                        () -> new Ground(shown.ground(), target, target.argb().clone())));
    shown.over().ifPresent(over -> target.surface().paintOver(over, scale, x, y));
  }

  private Slate take(int width, int height) {
    slate.ifPresent(Slate::giveBack);
    Slate taken = Slate.of(width, height);
    image.setImage(taken.image());
    slate = Optional.of(taken);
    return taken;
  }

  /** Out of the window nothing is painted. */
  private void giveBack() {
    image.setImage(null);
    ground = Optional.empty();
    slate.ifPresent(Slate::giveBack);
    slate = Optional.empty();
  }
}
