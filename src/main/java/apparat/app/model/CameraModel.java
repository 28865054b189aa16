package apparat.app.model;

import apparat.drawing.PageSize;
import apparat.geometry.Box;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The camera over a drawing of a known size in a view of a known size; it cannot lose the drawing.
 */
public final class CameraModel {

  private static final double NEAREST = 8;

  /**
   * Letters of 11 have little more than 7 pixels then: hard to read, yet nothing is missing, and
   * the wheel brings it nearer.
   */
  private static final double LEAST_OF_SMALL = 2 / 3.0;

  private final ReadOnlyObjectWrapper<Camera> camera =
      new ReadOnlyObjectWrapper<>(new Camera(1, 0, 0));
  private double width = 1600;
  private double height = 900;
  private double viewWidth = 1600;
  private double viewHeight = 900;
  private double enlarged = 1;
  private boolean fitted = true;

  public ReadOnlyObjectProperty<Camera> cameraProperty() {
    return camera.getReadOnlyProperty();
  }

  public Camera camera() {
    return camera.get();
  }

  /** Whether the whole drawing is shown and stays so when the view changes. */
  public boolean fitted() {
    return fitted;
  }

  /** The part of the drawing in view; empty where all of it is. */
  public Optional<Box> seen() {
    Camera now = camera.get();
    Box seen =
        Box.ofEdges(
            Math.max(0, now.toDrawingX(0)),
            Math.max(0, now.toDrawingY(0)),
            Math.min(width, now.toDrawingX(viewWidth)),
            Math.min(height, now.toDrawingY(viewHeight)));
    return seen.width() < width - 1 || seen.height() < height - 1
        ? Optional.of(seen)
        : Optional.empty();
  }

  /** Says how large the drawing is and how large the view. */
  public void resize(double width, double height, double viewWidth, double viewHeight) {
    this.width = width;
    this.height = height;
    this.viewWidth = Math.max(1, viewWidth);
    this.viewHeight = Math.max(1, viewHeight);
    if (fitted) {
      fit();
    } else {
      show(camera.get());
    }
  }

  /** Says how much all in the window is enlarged: what is shown smaller can be read there. */
  public void enlarged(double factor) {
    enlarged = factor;
    resize(width, height, viewWidth, viewHeight);
  }

  public void fit() {
    fitted = true;
    camera.set(whole());
  }

  private Camera whole() {
    Camera fitting = Camera.fitting(width, height, viewWidth, viewHeight);
    boolean small = width < PageSize.WIDE.width() || height < PageSize.WIDE.height();
    return small && fitting.scale() < LEAST_OF_SMALL / enlarged ? atLeast() : fitting;
  }

  /** A page made for a small view is shown whole while it can be read; then it is moved about. */
  private Camera atLeast() {
    double least = LEAST_OF_SMALL / enlarged;
    double x = (viewWidth - width * least) / 2;
    double y = (viewHeight - height * least) / 2;
    return new Camera(least, Math.max(0, x), Math.max(0, y));
  }

  /** Shows a drawing unit as a unit of the window, where the drawing is larger than the view. */
  public void lifeSize() {
    zoom(1 / camera.get().scale());
  }

  /**
   * Magnifies around a point of the view; further out than the whole drawing there is nothing to
   * see.
   */
  public void zoom(double factor, double viewX, double viewY) {
    double least = whole().scale();
    double scale = Math.clamp(camera.get().scale() * factor, least, least * NEAREST);
    if (scale <= least * 1.0001) {
      fit();
    } else {
      fitted = false;
      show(camera.get().zoomed(scale / camera.get().scale(), viewX, viewY));
    }
  }

  /** Magnifies around the middle of the view. */
  public void zoom(double factor) {
    zoom(factor, viewWidth / 2, viewHeight / 2);
  }

  public void pan(double dx, double dy) {
    boolean larger =
        width * camera.get().scale() > viewWidth + 1
            || height * camera.get().scale() > viewHeight + 1;
    if (!fitted || larger) {
      show(camera.get().panned(dx, dy));
    }
  }

  private void show(Camera wanted) {
    double scale = Math.max(wanted.scale(), whole().scale());
    camera.set(
        new Camera(
            scale,
            held(wanted.x(), width * scale, viewWidth),
            held(wanted.y(), height * scale, viewHeight)));
  }

  /** The offset nearest to the wanted one that leaves no empty margin on one side only. */
  private static double held(double offset, double size, double view) {
    return size <= view ? (view - size) / 2 : Math.clamp(offset, view - size, 0);
  }
}
