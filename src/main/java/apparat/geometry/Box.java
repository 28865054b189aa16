package apparat.geometry;

/** An axis-parallel rectangle: its left upper corner, width and height in drawing units. */
public record Box(double x, double y, double width, double height) {

  /** The box between two opposite corners given by their edges. */
  public static Box ofEdges(double left, double top, double right, double bottom) {
    return new Box(left, top, right - left, bottom - top);
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  /** Whether the two share more than an edge. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Whether the point lies inside or on the edge. */
  public boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  /** Whether the other box lies inside this one, edges included. */
  public boolean contains(Box other) {
    return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
  }

  /** The box grown by {@code margin} on every side; negative shrinks. */
  public Box grown(double margin) {
    return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }

  /** The box of another size around the same centre. */
  public Box grownTo(double width, double height) {
    return new Box(centreX() - width / 2, centreY() - height / 2, width, height);
  }

  /** The shortest way from one box to the other; 0 where they touch. */
  public double gap(Box other) {
    double aside = Math.max(0, Math.max(x - other.right(), other.x - right()));
    double above = Math.max(0, Math.max(y - other.bottom(), other.y - bottom()));
    return Math.hypot(aside, above);
  }

  /** The smallest box that holds both. */
  public Box union(Box other) {
    return ofEdges(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }

  /** The box at {@code t} of the way from this one to {@code other}. */
  public Box towards(Box other, double t) {
    return new Box(
        x + (other.x - x) * t,
        y + (other.y - y) * t,
        width + (other.width - width) * t,
        height + (other.height - height) * t);
  }
}
