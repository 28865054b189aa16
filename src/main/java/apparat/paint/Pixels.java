package apparat.paint;

import java.util.Arrays;

/**
 * Some rows of an opaque image that colours are laid over, one premultiplied ARGB number a pixel.
 * Rows are counted as in the whole image.
 */
final class Pixels {
  private static final int OPAQUE = 0xFF;
  private static final int EVEN = 0x00FF00FF;
  private static final int GREEN = 0x0000FF00;
  private static final int HALF = 0x00800080;

  private final int[] argb;
  private final int width;
  private final int from;
  private final int to;

  /** The row that the first pixel of the array begins. */
  private final int origin;

  Pixels(int[] argb, int width, int from, int to) {
    this(argb, width, from, from, to);
    if (argb.length < width * (to - from)) {
      throw new IllegalArgumentException(
          "Too few pixels for " + width + " x " + (to - from) + ": " + argb.length);
    }
  }

  private Pixels(int[] argb, int width, int origin, int from, int to) {
    this.argb = argb;
    this.width = width;
    this.origin = origin;
    this.from = from;
    this.to = to;
  }

  /** Only some of the rows. */
  Pixels rows(int first, int end) {
    return new Pixels(argb, width, origin, first, end);
  }

  int width() {
    return width;
  }

  /** The first row. */
  int from() {
    return from;
  }

  /** The row after the last. */
  int to() {
    return to;
  }

  void clear(int rgb) {
    Arrays.fill(argb, (from - origin) * width, (to - origin) * width, 0xFF000000 | rgb);
  }

  /** Lays a colour over the pixels of a row from a column up to another. */
  void span(int row, int left, int right, int rgb, int alpha) {
    int base = (row - origin) * width;
    if (alpha == OPAQUE) {
      Arrays.fill(argb, base + left, base + right, 0xFF000000 | rgb);
      return;
    }
    int rest = OPAQUE - alpha;
    int redBlue = (rgb & EVEN) * alpha + HALF;
    int alphaGreen = (rgb >>> 8 & 0xFF | 0x00FF0000) * alpha + HALF;
    for (int i = base + left; i < base + right; i++) {
      int under = argb[i];
      int rb = (under & EVEN) * rest + redBlue;
      int ag = (under >>> 8 & EVEN) * rest + alphaGreen;
      rb = rb + (rb >>> 8 & EVEN) >>> 8 & EVEN;
      ag = ag + (ag >>> 8 & EVEN) & ~EVEN;
      argb[i] = ag | rb;
    }
  }

  /**
   * Lays shades of a colour along a straight line, all of it in the image: in each row (or column)
   * over pixels next to each other. This is the innermost loop of large networks: the usual three
   * are written out.
   *
   * @param across whether they are side by side in a row; else one below the other in a column
   * @param from the first row (or column)
   * @param to the one after the last
   * @param start the first of the pixels, were it in row (or column) 0, in parts of {@link
   *     Shades#FIXED} bits
   * @param step how much further it is from each row (or column) to the next, in the same parts
   */
  void line(
      boolean across, int from, int to, long start, long step, int rgb, Shades.Profile profile) {
    int[] shades = profile.alphas();
    int count = profile.count();
    int along = across ? width : 1;
    int side = across ? 1 : width;
    int line = (across ? from - origin : 0) * width + (across ? 0 : from - origin * width);
    long v = start + from * step;
    for (int u = from; u < to; u++, v += step, line += along) {
      int at = line + (int) (v >> Shades.FIXED) * side;
      int shade = Shades.place(v) * count;
      dot(at, rgb, shades[shade]);
      dot(at + side, rgb, shades[shade + 1]);
      dot(at + 2 * side, rgb, shades[shade + 2]);
      for (int i = 3; i < count; i++) {
        dot(at + i * side, rgb, shades[shade + i]);
      }
    }
  }

  /** The step from what is under towards the colour, in both of two channels at once. */
  private void dot(int at, int rgb, int shade) {
    int under = argb[at];
    int redBlue = under & EVEN;
    int green = under & GREEN;
    redBlue = redBlue + (((rgb & EVEN) - redBlue) * shade >>> 8) & EVEN;
    green = green + (((rgb & GREEN) - green) * shade >>> 8) & GREEN;
    argb[at] = 0xFF000000 | redBlue | green;
  }

  /** As {@link #line}, where some of the pixels may lie outside: these are left out. */
  void seenLine(
      boolean across, int from, int to, long start, long step, int rgb, Shades.Profile profile) {
    int low = across ? 0 : this.from;
    int high = across ? width : this.to;
    int side = across ? 1 : width;
    for (int u = from; u < to; u++) {
      long fixed = start + u * step;
      int v = (int) (fixed >> Shades.FIXED);
      int at = across ? (u - origin) * width : u - origin * width;
      int shade = Shades.place(fixed) * profile.count();
      for (int i = Math.max(0, low - v); i < Math.min(profile.count(), high - v); i++) {
        dot(at + (v + i) * side, rgb, profile.alphas()[shade + i]);
      }
    }
  }

  /** Lays a colour over a rectangle; pixels at its edges are covered in part. */
  void rect(double left, double top, double right, double bottom, int rgb, double opacity) {
    double x0 = Math.max(0, left);
    double y0 = Math.max(from, top);
    double x1 = Math.min(width, right);
    double y1 = Math.min(to, bottom);
    if (x0 >= x1 || y0 >= y1) {
      return;
    }
    int firstWhole = (int) Math.ceil(x0);
    int lastWhole = (int) x1;
    for (int row = (int) y0; row < y1; row++) {
      double part = (Math.min(row + 1, y1) - Math.max(row, y0)) * opacity * OPAQUE;
      if (firstWhole > lastWhole) {
        column(row, lastWhole, rgb, part * (x1 - x0));
        continue;
      }
      column(row, firstWhole - 1, rgb, part * (firstWhole - x0));
      if (firstWhole < lastWhole) {
        span(row, firstWhole, lastWhole, rgb, (int) (part + 0.5));
      }
      column(row, lastWhole, rgb, part * (x1 - lastWhole));
    }
  }

  private void column(int row, int column, int rgb, double alpha) {
    int rounded = (int) (alpha + 0.5);
    if (rounded > 0) {
      span(row, column, column + 1, rgb, rounded);
    }
  }
}
