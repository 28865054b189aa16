package apparat.drawing.tween;

import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Outline;
import apparat.geometry.Path;
import apparat.geometry.Rect;

/** A mark that comes grows a little while it appears. */
final class Growth {
  /** The share of its size with which a mark begins. */
  private static final double FIRST_SIZE = 0.92;

  private Growth() {}

  /** The mark at {@code t} of its coming; texts and lines keep their size and only appear. */
  static Mark coming(Mark mark, double t) {
    if (!(mark instanceof ShapeMark shape)) {
      return mark;
    }
    double size = FIRST_SIZE + (1 - FIRST_SIZE) * t;
    Outline outline =
        switch (shape.outline()) {
          case Rect(Box box, double radius) ->
              new Rect(box.grownTo(box.width() * size, box.height() * size), radius);
          case Circle(double x, double y, double radius) -> new Circle(x, y, radius * size);
          case Path path -> path;
        };
    return shape.withOutline(outline);
  }
}
