package apparat.geometry;

import java.util.Optional;

/** A circle by centre and radius. */
public record Circle(double x, double y, double radius) implements Outline {
  @Override
  public Box bounds() {
    return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** Whether the two have a point in common other than one in which they touch. */
  public boolean meets(Circle other) {
    return Math.hypot(other.x - x, other.y - y) < radius + other.radius;
  }

  @Override
  public Optional<Outline> towards(Outline other, double t) {
    return other instanceof Circle(double x2, double y2, double radius2)
        ? Optional.of(
            new Circle(x + (x2 - x) * t, y + (y2 - y) * t, radius + (radius2 - radius) * t))
        : Optional.empty();
  }
}
