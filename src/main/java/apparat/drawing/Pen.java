package apparat.drawing;

import apparat.drawing.TextMark.Anchor;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Outline;
import apparat.geometry.Path;
import apparat.geometry.Point;
import apparat.geometry.Rect;
import apparat.text.Type;
import apparat.text.Typeface;
import java.util.Optional;

/** Makes plain marks in a line of code each; texts are measured here. */
public final class Pen {
  private Pen() {}

  /** A text that begins at x. */
  public static TextMark text(
      String key, String text, Type type, double x, double baseline, Colour colour) {
    return text(key, text, type, x, baseline, colour, Anchor.START);
  }

  /** A text that begins, is centred or ends at x. */
  public static TextMark text(
      String key, String text, Type type, double x, double baseline, Colour colour, Anchor anchor) {
    return new TextMark(
        key,
        text,
        type,
        x,
        baseline,
        anchor,
        Typeface.width(text, type),
        colour,
        Optional.empty(),
        1,
        Optional.empty());
  }

  /** A filled rectangle. */
  public static ShapeMark rect(String key, Box box, double radius, Colour fill) {
    return filled(key, new Rect(box, radius), fill);
  }

  /** A rectangle filled and outlined. */
  public static ShapeMark rect(String key, Box box, double radius, Colour fill, Stroke stroke) {
    return shape(key, new Rect(box, radius), Optional.of(fill), Optional.of(stroke));
  }

  /** The outline of a rectangle. */
  public static ShapeMark frame(String key, Box box, double radius, Stroke stroke) {
    return stroked(key, new Rect(box, radius), stroke);
  }

  /** A filled disc. */
  public static ShapeMark disc(String key, double x, double y, double radius, Colour fill) {
    return filled(key, new Circle(x, y, radius), fill);
  }

  /** A line through the points. */
  public static ShapeMark line(String key, Stroke stroke, Point... points) {
    return stroked(key, Path.line(points), stroke);
  }

  /** A filled polygon through the points. */
  public static ShapeMark polygon(String key, Colour fill, Point... points) {
    return filled(key, Path.polygon(points), fill);
  }

  /** Any outline, filled. */
  public static ShapeMark filled(String key, Outline outline, Colour fill) {
    return shape(key, outline, Optional.of(fill), Optional.empty());
  }

  /** Any outline, stroked. */
  public static ShapeMark stroked(String key, Outline outline, Stroke stroke) {
    return shape(key, outline, Optional.empty(), Optional.of(stroke));
  }

  private static ShapeMark shape(
      String key, Outline outline, Optional<Colour> fill, Optional<Stroke> stroke) {
    return new ShapeMark(key, outline, fill, stroke, 1, Optional.empty());
  }
}
