package apparat.drawing;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Outline;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Rect;

/**
 * A drawing with everything in it larger or smaller by one factor, places, lines and letters, or at
 * another place.
 */
public final class Placed {

  /** How far a stroke or a halo reaches beyond the bounds of its mark. */
  private static final double MOST_HALO = 8;

  private final double factor;
  private final double right;
  private final double down;

  private Placed(double factor, double right, double down) {
    this.factor = factor;
    this.right = right;
    this.down = down;
  }

  /** The drawing in a frame of the given size, which has the same form as its own. */
  public static Drawing to(PageSize size, Drawing drawing) {
    Placed enlarged = new Placed(size.width() / drawing.width(), 0, 0);
    return new Drawing(
        size.width(),
        size.height(),
        drawing.ground(),
        drawing.title(),
        drawing.description(),
        drawing.marks().stream().map(enlarged::mark).toList());
  }

  /** A part of the drawing as a drawing of its own, larger or smaller by a factor. */
  public static Drawing part(Drawing drawing, Box part, double factor) {
    Placed cut = new Placed(factor, -part.x() * factor, -part.y() * factor);
    return new Drawing(
        part.width() * factor,
        part.height() * factor,
        drawing.ground(),
        drawing.title(),
        drawing.description(),
        drawing.marks().stream()
            .filter(mark -> mark.bounds().grown(MOST_HALO).overlaps(part))
            .map(cut::mark)
            .toList());
  }

  /** A mark so many units further to the right and down. */
  public static Mark moved(Mark mark, double right, double down) {
    return new Placed(1, right, down).mark(mark);
  }

  /** A mark larger or smaller by a factor, seen from the upper left corner of the page. */
  public static Mark enlarged(Mark mark, double factor) {
    return new Placed(factor, 0, 0).mark(mark);
  }

  private double x(double x) {
    return x * factor + right;
  }

  private double y(double y) {
    return y * factor + down;
  }

  private Mark mark(Mark mark) {
    return switch (mark) {
      case ShapeMark shape ->
          new ShapeMark(
              shape.key(),
              outline(shape.outline()),
              shape.fill(),
              shape.stroke().map(this::stroke),
              shape.opacity(),
              shape.meaning());
      case TextMark text ->
          new TextMark(
              text.key(),
              text.text(),
              text.type().at(text.type().size() * factor),
              x(text.x()),
              y(text.baseline()),
              text.anchor(),
              text.width() * factor,
              text.colour(),
              text.halo().map(this::stroke),
              text.opacity(),
              text.meaning());
    };
  }

  private Stroke stroke(Stroke stroke) {
    return new Stroke(
        stroke.colour(),
        stroke.width() * factor,
        stroke.dashes().stream().map(dash -> dash * factor).toList(),
        stroke.round());
  }

  private Outline outline(Outline outline) {
    return switch (outline) {
      case Rect(Box box, double radius) -> new Rect(box(box), radius * factor);
      case Circle(double x, double y, double radius) -> new Circle(x(x), y(y), radius * factor);
      case Path path -> new Path(path.segments().stream().map(this::segment).toList());
    };
  }

  private Box box(Box box) {
    return new Box(x(box.x()), y(box.y()), box.width() * factor, box.height() * factor);
  }

  private Segment segment(Segment segment) {
    return switch (segment) {
      case Segment.Move(double x, double y) -> new Segment.Move(x(x), y(y));
      case Segment.Line(double x, double y) -> new Segment.Line(x(x), y(y));
      case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
          new Segment.Curve(x(x1), y(y1), x(x2), y(y2), x(x), y(y));
      case Segment.Close close -> close;
    };
  }
}
