package apparat.geometry;

/** A circle by centre and radius. */
public record Circle(double x, double y, double radius) implements Outline {
  @Override
  public Box bounds() {
    return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
