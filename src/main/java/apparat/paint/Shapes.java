package apparat.paint;

import apparat.drawing.Colour;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Flattening;
import apparat.geometry.Outline;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Polyline;
import apparat.geometry.Rect;
import java.util.List;

/** Paints shapes; what is frequent and simple takes a shorter way. */
final class Shapes {
  /** How far, in pixels, a polygon may be from the curve. */
  private static final double TOLERANCE = 0.1;

  /**
   * Of lines with a width, whose outer side enlarges what is off, and along which dashes add up.
   */
  private static final double FINE = 0.02;

  private final Pixels pixels;
  private final Coverage coverage;
  private final Stencils stencils;
  private final Beam beam;
  private final View view;

  Shapes(Pixels pixels, Coverage coverage, Stencils stencils, Beam beam, View view) {
    this.pixels = pixels;
    this.coverage = coverage;
    this.stencils = stencils;
    this.beam = beam;
    this.view = view;
  }

  void paint(ShapeMark shape) {
    shape.fill().ifPresent(colour -> fill(shape.outline(), colour, shape.opacity()));
    shape
        .stroke()
        .filter(stroke -> stroke.width() > 0)
        .ifPresent(stroke -> stroke(shape.outline(), stroke, shape.opacity()));
  }

  private void fill(Outline outline, Colour colour, double opacity) {
    if (outline instanceof Rect(Box box, double radius) && radius <= 0) {
      rect(box, colour, opacity);
      return;
    }
    stencils.pour(() -> add(outline), pixels, colour.rgb(), opacity);
  }

  private void stroke(Outline outline, Stroke stroke, double opacity) {
    if (stroke.dashes().isEmpty()
        && !stroke.round()
        && outline instanceof Path(List<Segment> pieces)
        && pieces.size() == 2
        && pieces.get(0) instanceof Segment.Move(double x0, double y0)
        && pieces.get(1) instanceof Segment.Line(double x1, double y1)) {
      line(x0, y0, x1, y1, stroke, opacity);
    } else {
      stencils.pour(() -> stroke(outline, stroke), pixels, stroke.colour().rgb(), opacity);
    }
  }

  private void stroke(Outline outline, Stroke stroke) {
    double half = stroke.width() / 2;
    boolean solid = stroke.dashes().isEmpty();
    switch (outline) {
      case Circle(double x, double y, double r) when solid && r > half ->
          ring(new Circle(x, y, r + half), new Circle(x, y, r - half));
      case Rect(Box box, double r) when solid && fits(r, half, box) ->
          ring(
              new Rect(box.grown(half), r > 0 ? r + half : 0),
              new Rect(box.grown(-half), Math.max(0, r - half)));
      default -> strips(outline, stroke);
    }
  }

  private void line(double x0, double y0, double x1, double y1, Stroke stroke, double opacity) {
    double half = stroke.width() / 2;
    if (x0 == x1) {
      rect(
          Box.ofEdges(x0 - half, Math.min(y0, y1), x0 + half, Math.max(y0, y1)),
          stroke.colour(),
          opacity);
    } else if (y0 == y1) {
      rect(
          Box.ofEdges(Math.min(x0, x1), y0 - half, Math.max(x0, x1), y0 + half),
          stroke.colour(),
          opacity);
    } else {
      beam.paint(
          view.x(x0),
          view.y(y0),
          view.x(x1),
          view.y(y1),
          stroke.width() * view.scale(),
          stroke.colour().rgb(),
          opacity);
    }
  }

  private void strips(Outline outline, Stroke stroke) {
    Strokes strokes = new Strokes(coverage, stroke, view.scale());
    for (Polyline line : Flattening.of(outline, FINE / view.scale())) {
      if (stroke.dashes().isEmpty()) {
        strokes.add(view.of(line));
      } else {
        Dashes.of(line, stroke.dashes()).forEach(dash -> strokes.add(view.of(dash)));
      }
    }
  }

  /** Whether the outline of a rectangle is what lies between a larger and a smaller one. */
  private static boolean fits(double radius, double half, Box box) {
    return (radius <= 0 || radius >= half) && box.width() > 2 * half && box.height() > 2 * half;
  }

  private void ring(Outline outer, Outline inner) {
    add(outer);
    flat(inner).forEach(line -> coverage.subtract(line, view));
  }

  private void rect(Box box, Colour colour, double opacity) {
    pixels.rect(
        view.x(box.x()),
        view.y(box.y()),
        view.x(box.right()),
        view.y(box.bottom()),
        colour.rgb(),
        opacity);
  }

  private void add(Outline outline) {
    flat(outline).forEach(line -> coverage.add(line, view));
  }

  private List<Polyline> flat(Outline outline) {
    return Flattening.of(outline, TOLERANCE / view.scale());
  }
}
