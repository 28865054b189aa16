package apparat.geometry;

import java.util.Optional;

/** The form of a shape in drawing units: a rectangle with rounded corners, a circle or a path. */
public sealed interface Outline permits Rect, Circle, Path {

  /** The smallest box that holds it; control points of curves count as part of a path. */
  Box bounds();

  /**
   * The form at {@code t} of the way from this one to {@code other}; empty where the two are of
   * different make, such as a circle and a path, or paths with other pieces.
   */
  Optional<Outline> towards(Outline other, double t);
}
