package apparat.app.model;

/**
 * Where the reader stands before the drawing: a point of the drawing is shown at {@code scale *
 * point + offset}.
 *
 * @param scale pixels a drawing unit
 * @param x of the drawing's left edge in the view
 * @param y of the drawing's upper edge in the view
 */
public record Camera(double scale, double x, double y) {

  /** The whole drawing in the middle of the view. */
  public static Camera fitting(double width, double height, double viewWidth, double viewHeight) {
    double scale = Math.min(viewWidth / width, viewHeight / height);
    return new Camera(scale, (viewWidth - width * scale) / 2, (viewHeight - height * scale) / 2);
  }

  /** Magnified by a factor, with the point of the view staying where it is. */
  public Camera zoomed(double factor, double viewX, double viewY) {
    return new Camera(scale * factor, viewX - (viewX - x) * factor, viewY - (viewY - y) * factor);
  }

  public Camera panned(double dx, double dy) {
    return new Camera(scale, x + dx, y + dy);
  }

  /** The x in the drawing of an x in the view. */
  public double toDrawingX(double viewX) {
    return (viewX - x) / scale;
  }

  /** The y in the drawing of a y in the view. */
  public double toDrawingY(double viewY) {
    return (viewY - y) / scale;
  }
}
