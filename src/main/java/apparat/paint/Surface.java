package apparat.paint;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Flattening;
import apparat.geometry.Outline;
import apparat.geometry.Polyline;
import apparat.geometry.Rect;
import java.util.Arrays;
import java.util.List;

/**
 * Pixels to paint drawings on, again and again; one thread at a time.
 *
 * <p>The numbers are premultiplied ARGB, row by row, as {@code BufferedImage.TYPE_INT_ARGB_PRE} and
 * the {@code PixelBuffer} of JavaFX have them.
 */
public final class Surface {
  private static final double TOLERANCE = 0.1;

  private final Pixels pixels;
  private final Coverage coverage;
  private double scale = 1;
  private double dx;
  private double dy;

  /** A whole image. */
  public Surface(int[] argb, int width, int height) {
    this(argb, width, 0, height);
  }

  /**
   * Some rows of an image, painted with the same pixels as if the whole were painted.
   *
   * @param from the first row of the image that is painted, into the first of the pixels
   * @param to the row after the last
   */
  public Surface(int[] argb, int width, int from, int to) {
    this.pixels = new Pixels(argb, width, from, to);
    this.coverage = new Coverage(width, from, to);
  }

  /**
   * Covers the whole surface with the drawing's ground and paints its marks.
   *
   * @param scale pixels a drawing unit
   * @param dx where the drawing's left edge comes, in pixels
   * @param dy where the drawing's upper edge comes, in pixels
   */
  public void paint(Drawing drawing, double scale, double dx, double dy) {
    this.scale = scale;
    this.dx = dx;
    this.dy = dy;
    pixels.clear(drawing.ground().rgb());
    for (Mark mark : drawing.marks()) {
      if (mark.opacity() > 0 && seen(mark)) {
        switch (mark) {
          case TextMark text -> paint(text);
          case ShapeMark shape -> paint(shape);
        }
      }
    }
  }

  private boolean seen(Mark mark) {
    double reach =
        switch (mark) {
          case TextMark text -> text.halo().map(Stroke::width).orElse(0.0) + text.type().size() / 2;
          case ShapeMark shape -> 2 * shape.stroke().map(Stroke::width).orElse(0.0);
        };
    Box box = mark.bounds();
    return (box.right() + reach) * scale + dx >= 0
        && (box.bottom() + reach) * scale + dy >= pixels.from()
        && (box.x() - reach) * scale + dx <= pixels.width()
        && (box.y() - reach) * scale + dy <= pixels.to();
  }

  private void paint(ShapeMark shape) {
    shape.fill().ifPresent(colour -> fill(shape.outline(), colour, shape.opacity()));
    shape.stroke().ifPresent(stroke -> stroke(shape.outline(), stroke, shape.opacity()));
  }

  private void fill(Outline outline, Colour colour, double opacity) {
    if (outline instanceof Rect(Box box, double radius) && radius <= 0) {
      rect(box, colour, opacity);
      return;
    }
    add(outline);
    coverage.pour(pixels, colour.rgb(), opacity);
  }

  private void stroke(Outline outline, Stroke stroke, double opacity) {
    if (stroke.width() <= 0) {
      return;
    }
    double half = stroke.width() / 2;
    if (stroke.dashes().isEmpty()
        && outline instanceof Circle(double x, double y, double r)
        && r > half) {
      ring(new Circle(x, y, r + half), new Circle(x, y, r - half));
    } else if (stroke.dashes().isEmpty()
        && outline instanceof Rect(Box box, double r)
        && fits(r, half, box)) {
      ring(
          new Rect(box.grown(half), r > 0 ? r + half : 0),
          new Rect(box.grown(-half), Math.max(0, r - half)));
    } else {
      Strokes strokes = new Strokes(coverage, stroke, scale);
      for (Polyline line : Flattening.of(outline, TOLERANCE / scale)) {
        List<Polyline> pieces =
            stroke.dashes().isEmpty() ? List.of(line) : Dashes.of(line, stroke.dashes());
        pieces.forEach(piece -> strokes.add(inPixels(piece)));
      }
    }
    coverage.pour(pixels, stroke.colour().rgb(), opacity);
  }

  /** Whether the outline of a rectangle is what lies between a larger and a smaller one. */
  private static boolean fits(double radius, double half, Box box) {
    return (radius <= 0 || radius >= half) && box.width() > 2 * half && box.height() > 2 * half;
  }

  private void ring(Outline outer, Outline inner) {
    add(outer);
    for (Polyline line : Flattening.of(inner, TOLERANCE / scale)) {
      coverage.add(reversed(line), scale, dx, dy);
    }
  }

  private void paint(TextMark text) {
    double size = text.type().size() * scale;
    text.halo()
        .ifPresent(
            halo -> {
              Strokes strokes = new Strokes(coverage, halo, scale);
              write(text, size, (line, x) -> strokes.add(moved(line, size, x, baseline(text))));
              coverage.pour(pixels, halo.colour().rgb(), text.opacity());
            });
    write(text, size, (line, x) -> coverage.add(line, size, x, baseline(text)));
    coverage.pour(pixels, text.colour().rgb(), text.opacity());
  }

  private interface LetterForm {
    void add(Polyline polygon, double x);
  }

  private void write(TextMark text, double size, LetterForm form) {
    double x = text.left() * scale + dx;
    String letters = text.text();
    for (int i = 0; i < letters.length(); ) {
      int letter = letters.codePointAt(i);
      Letters.Letter shape = Letters.of(text.type().face(), letter, size);
      for (Polyline polygon : shape.polygons()) {
        form.add(polygon, x);
      }
      x += shape.advance() * size;
      i += Character.charCount(letter);
    }
  }

  private double baseline(TextMark text) {
    return text.baseline() * scale + dy;
  }

  private void rect(Box box, Colour colour, double opacity) {
    pixels.rect(
        box.x() * scale + dx,
        box.y() * scale + dy,
        box.right() * scale + dx,
        box.bottom() * scale + dy,
        colour.rgb(),
        opacity);
  }

  private void add(Outline outline) {
    for (Polyline line : Flattening.of(outline, TOLERANCE / scale)) {
      coverage.add(line, scale, dx, dy);
    }
  }

  private Polyline inPixels(Polyline line) {
    return moved(line, scale, dx, dy);
  }

  private static Polyline moved(Polyline line, double scale, double dx, double dy) {
    double[] xs = new double[line.size()];
    double[] ys = new double[line.size()];
    Arrays.setAll(xs, i -> line.xs()[i] * scale + dx);
    Arrays.setAll(ys, i -> line.ys()[i] * scale + dy);
    return new Polyline(xs, ys, line.closed());
  }

  private static Polyline reversed(Polyline line) {
    int n = line.size();
    double[] xs = new double[n];
    double[] ys = new double[n];
    Arrays.setAll(xs, i -> line.xs()[n - 1 - i]);
    Arrays.setAll(ys, i -> line.ys()[n - 1 - i]);
    return new Polyline(xs, ys, line.closed());
  }
}
