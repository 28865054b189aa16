package apparat.geometry;

/**
 * A rectangle.
 *
 * @param radius the radius of its corners, 0 for sharp ones
 */
public record Rect(Box box, double radius) implements Outline {
  @Override
  public Box bounds() {
    return box;
  }
}
