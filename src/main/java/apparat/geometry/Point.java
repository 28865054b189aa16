package apparat.geometry;

/** A point in drawing units; y points down. */
public record Point(double x, double y) {
  /** The point at {@code t} of the way from this one to {@code other}; t = 0 is this point. */
  public Point towards(Point other, double t) {
    return new Point(x + (other.x - x) * t, y + (other.y - y) * t);
  }
}
