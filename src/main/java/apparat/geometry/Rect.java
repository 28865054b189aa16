package apparat.geometry;

import java.util.Optional;

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

  @Override
  public Optional<Outline> towards(Outline other, double t) {
    return other instanceof Rect(Box box2, double radius2)
        ? Optional.of(new Rect(box.towards(box2, t), radius + (radius2 - radius) * t))
        : Optional.empty();
  }
}
