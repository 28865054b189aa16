package apparat.paint;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Box;

/**
 * Pixels to paint drawings on, again and again; one thread at a time.
 *
 * <p>The numbers are premultiplied ARGB, row by row, as {@code BufferedImage.TYPE_INT_ARGB_PRE} and
 * the {@code PixelBuffer} of JavaFX have them.
 */
public final class Surface {
  private final Pixels pixels;
  private final Coverage coverage;

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
    View view = new View(scale, dx, dy);
    Shapes shapes = new Shapes(pixels, coverage, view);
    Texts texts = new Texts(pixels, coverage, view);
    pixels.clear(drawing.ground().rgb());
    for (Mark mark : drawing.marks()) {
      if (mark.opacity() > 0 && seen(mark, view)) {
        switch (mark) {
          case TextMark text -> texts.paint(text);
          case ShapeMark shape -> shapes.paint(shape);
        }
      }
    }
  }

  private boolean seen(Mark mark, View view) {
    double reach =
        switch (mark) {
          case TextMark text -> text.halo().map(Stroke::width).orElse(0.0) + text.type().size() / 2;
          case ShapeMark shape -> 2 * shape.stroke().map(Stroke::width).orElse(0.0);
        };
    Box box = mark.bounds().grown(reach);
    return view.x(box.right()) >= 0
        && view.y(box.bottom()) >= pixels.from()
        && view.x(box.x()) <= pixels.width()
        && view.y(box.y()) <= pixels.to();
  }
}
