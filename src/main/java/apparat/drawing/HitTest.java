package apparat.drawing;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Flattening;
import apparat.geometry.Path;
import apparat.geometry.Polyline;
import apparat.geometry.Rect;
import java.util.List;
import java.util.Optional;

/** Tells which mark is at a point, as one would point at it in the picture. */
public final class HitTest {
  /** How near to a line one must point, in drawing units. */
  private static final double TOLERANCE = 4;

  private static final double FLATNESS = 0.25;

  private HitTest() {}

  /** The topmost mark at the point that shows data. */
  public static Optional<Mark> at(Drawing drawing, double x, double y) {
    return allAt(drawing, x, y).stream().filter(mark -> mark.meaning().isPresent()).findFirst();
  }

  /** All marks at the point, topmost first. */
  public static List<Mark> allAt(Drawing drawing, double x, double y) {
    return drawing.marks().reversed().stream().filter(mark -> hit(mark, x, y)).toList();
  }

  private static boolean hit(Mark mark, double x, double y) {
    if (mark.opacity() <= 0) {
      return false;
    }
    return switch (mark) {
      case TextMark text -> text.bounds().contains(x, y);
      case ShapeMark shape ->
          (shape.fill().isPresent() || isChip(shape)) && inside(shape, x, y) || onLine(shape, x, y);
    };
  }

  /** A frame that shows data is meant as a whole, though one sees the ground through it. */
  private static boolean isChip(ShapeMark shape) {
    return shape.meaning().isPresent() && shape.outline() instanceof Rect;
  }

  private static boolean inside(ShapeMark shape, double x, double y) {
    return switch (shape.outline()) {
      case Rect(Box box, double _) -> box.contains(x, y);
      case Circle(double cx, double cy, double radius) -> Math.hypot(x - cx, y - cy) <= radius;
      case Path path ->
          path.bounds().contains(x, y)
              && Flattening.of(path, FLATNESS).stream().mapToInt(line -> line.winding(x, y)).sum()
                  != 0;
    };
  }

  private static boolean onLine(ShapeMark shape, double x, double y) {
    if (shape.stroke().isEmpty()) {
      return false;
    }
    double reach = Math.max(TOLERANCE, shape.stroke().get().width() / 2);
    if (!shape.bounds().grown(reach).contains(x, y)) {
      return false;
    }
    for (Polyline line : Flattening.of(shape.outline(), FLATNESS)) {
      if (line.distance(x, y) <= reach) {
        return true;
      }
    }
    return false;
  }
}
