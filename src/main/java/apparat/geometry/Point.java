package apparat.geometry;

/** A point in drawing units; y points down. */
public record Point(double x, double y) {
  /** The point at {@code t} of the way from this one to {@code other}; t = 0 is this point. */
  public Point towards(Point other, double t) {
    return new Point(x + (other.x - x) * t, y + (other.y - y) * t);
  }

  /**
   * The length of a way of so much right and down: as exact as drawing needs it, and ten times as
   * quick as {@link Math#hypot}, which minds numbers that no picture holds.
   */
  public static double length(double dx, double dy) {
    return Math.sqrt(dx * dx + dy * dy);
  }
}
