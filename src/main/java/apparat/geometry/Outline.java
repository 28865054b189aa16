package apparat.geometry;

/** The form of a shape in drawing units: a rectangle with rounded corners, a circle or a path. */
public sealed interface Outline permits Rect, Circle, Path {

  /** The smallest box that holds it; control points of curves count as part of a path. */
  Box bounds();
}
