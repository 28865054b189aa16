package apparat.drawing;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Outline;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Rect;

/** A drawing with everything in it larger or smaller by one factor: places, lines and letters. */
public final class Enlarged {

  private final double factor;

  private Enlarged(double factor) {
    this.factor = factor;
  }

  /** The drawing in a frame of the given size, which has the same form as its own. */
  public static Drawing to(PageSize size, Drawing drawing) {
    Enlarged enlarged = new Enlarged(size.width() / drawing.width());
    return new Drawing(
        size.width(),
        size.height(),
        drawing.ground(),
        drawing.title(),
        drawing.description(),
        drawing.marks().stream().map(enlarged::mark).toList());
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
              text.x() * factor,
              text.baseline() * factor,
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
      case Circle(double x, double y, double radius) ->
          new Circle(x * factor, y * factor, radius * factor);
      case Path path -> new Path(path.segments().stream().map(this::segment).toList());
    };
  }

  private Box box(Box box) {
    return new Box(box.x() * factor, box.y() * factor, box.width() * factor, box.height() * factor);
  }

  private Segment segment(Segment segment) {
    return switch (segment) {
      case Segment.Move(double x, double y) -> new Segment.Move(x * factor, y * factor);
      case Segment.Line(double x, double y) -> new Segment.Line(x * factor, y * factor);
      case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
          new Segment.Curve(
              x1 * factor, y1 * factor, x2 * factor, y2 * factor, x * factor, y * factor);
      case Segment.Close close -> close;
    };
  }
}
