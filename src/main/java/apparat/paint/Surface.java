package apparat.paint;

import apparat.drawing.Drawing;
import java.util.concurrent.CompletableFuture;

/**
 * Pixels to paint drawings on, again and again; asked by one thread at a time.
 *
 * <p>The numbers are premultiplied ARGB, row by row, as {@code BufferedImage.TYPE_INT_ARGB_PRE} and
 * the {@code PixelBuffer} of JavaFX have them.
 */
public final class Surface {
  /** From so many marks on, the upper and the lower half are painted at the same time. */
  private static final int MANY = 200;

  private final Band upper;
  private final Band lower;

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
    Pixels pixels = new Pixels(argb, width, from, to);
    int middle = (from + to) / 2;
    this.upper = new Band(pixels.rows(from, middle));
    this.lower = new Band(pixels.rows(middle, to));
  }

  /**
   * Covers the whole surface with the drawing's ground and paints its marks.
   *
   * @param scale pixels a drawing unit
   * @param dx where the drawing's left edge comes, in pixels
   * @param dy where the drawing's upper edge comes, in pixels
   */
  public void paint(Drawing drawing, double scale, double dx, double dy) {
    paint(drawing, new View(scale, dx, dy), true);
  }

  /** Paints the drawing's marks over what is there, as {@link #paint} does over its ground. */
  public void paintOver(Drawing drawing, double scale, double dx, double dy) {
    paint(drawing, new View(scale, dx, dy), false);
  }

  /** Lets go of what it keeps from frame to frame; what is painted stays. */
  public void forget() {
    upper.forget();
    lower.forget();
  }

  private void paint(Drawing drawing, View view, boolean ground) {
    if (drawing.marks().size() < MANY) {
      upper.paint(drawing, view, ground);
      lower.paint(drawing, view, ground);
    } else {
      CompletableFuture<Void> half =
          CompletableFuture.runAsync(() -> lower.paint(drawing, view, ground));
      upper.paint(drawing, view, ground);
      half.join();
    }
  }
}
