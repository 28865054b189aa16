package apparat.paint;

/**
 * Paints one straight line with a width, much quicker than a polygon: along the line every row (or
 * column, for a flat line) shows the same few shades, which depend only on the slope and on where
 * within a pixel the line passes.
 *
 * <p>The shades are those of exact areas, for a few places within a pixel; both ends are left to
 * the exact {@link Coverage}.
 */
final class Beam {
  private final Pixels pixels;
  private final Coverage coverage;
  private Shades shades = new Shades(1, 1);

  Beam(Pixels pixels, Coverage coverage) {
    this.pixels = pixels;
    this.coverage = coverage;
  }

  /** Along u, the direction in which the line is longer; v is the other. */
  private record Line(boolean steep, double u0, double v0, double u1, double v1, double half) {
    double slope() {
      return (v1 - v0) / (u1 - u0);
    }

    double length() {
      return Math.sqrt((u1 - u0) * (u1 - u0) + (v1 - v0) * (v1 - v0));
    }
  }

  /** Paints the line between two points, in pixels. */
  void paint(double x0, double y0, double x1, double y1, double width, int rgb, double opacity) {
    if (x0 == x1 && y0 == y1) {
      return;
    }
    boolean steep = Math.abs(y1 - y0) >= Math.abs(x1 - x0);
    double half = width / 2;
    if (steep) {
      paint(
          y0 < y1 ? new Line(true, y0, x0, y1, x1, half) : new Line(true, y1, x1, y0, x0, half),
          rgb,
          opacity);
    } else {
      paint(
          x0 < x1 ? new Line(false, x0, y0, x1, y1, half) : new Line(false, x1, y1, x0, y0, half),
          rgb,
          opacity);
    }
  }

  private void paint(Line line, int rgb, double opacity) {
    double slant = line.half * Math.abs(line.v1 - line.v0) / line.length();
    int first = (int) Math.ceil(line.u0 + slant);
    int end = (int) Math.floor(line.u1 - slant);
    if (first >= end) {
      part(line, line.u0, line.u1);
      coverage.pour(pixels, rgb, opacity);
      return;
    }
    if (reaches(line, line.u0, first)) {
      part(line, line.u0, first);
      coverage.pour(pixels, rgb, opacity);
    }
    if (reaches(line, end, line.u1)) {
      part(line, end, line.u1);
      coverage.pour(pixels, rgb, opacity);
    }
    middle(line, first, end, rgb, opacity);
  }

  /** Whether a part of the line may touch the rows to paint. */
  private boolean reaches(Line line, double from, double to) {
    double wide = 2 * line.half;
    double slope = line.slope();
    double a = line.steep ? from : line.v0 + (from - line.u0) * slope;
    double b = line.steep ? to : line.v0 + (to - line.u0) * slope;
    return Math.max(a, b) + wide > pixels.from() && Math.min(a, b) - wide < pixels.to();
  }

  /** A part of the line as a polygon: square at its own ends, cut along u elsewhere. */
  private void part(Line line, double from, double to) {
    double nu = -(line.v1 - line.v0) / line.length() * line.half;
    double nv = (line.u1 - line.u0) / line.length() * line.half;
    double slope = line.slope();
    double away = nv - nu * slope;
    boolean begins = from == line.u0;
    boolean ends = to == line.u1;
    double vFrom = line.v0 + (from - line.u0) * slope;
    double vTo = begins && ends ? line.v1 : line.v0 + (to - line.u0) * slope;
    double[] us = {
      begins ? from + nu : from, begins ? from - nu : from, ends ? to - nu : to, ends ? to + nu : to
    };
    double[] vs = {
      vFrom + (begins ? nv : away),
      vFrom - (begins ? nv : away),
      vTo - (ends ? nv : away),
      vTo + (ends ? nv : away)
    };
    for (int i = 0; i < 4; i++) {
      int j = i + 1 & 3;
      if (line.steep) {
        coverage.edge(vs[i], us[i], vs[j], us[j]);
      } else {
        coverage.edge(us[i], vs[i], us[j], vs[j]);
      }
    }
  }

  private void middle(Line line, int first, int end, int rgb, double opacity) {
    boolean steep = line.steep;
    int from = Math.max(first, steep ? pixels.from() : 0);
    int to = Math.min(end, steep ? pixels.to() : pixels.width());
    if (from >= to) {
      return;
    }
    double slope = line.slope();
    double half = line.half * line.length() / (line.u1 - line.u0);
    if (!shades.fit(line.half, opacity)) {
      shades = new Shades(line.half, opacity);
    }
    Shades.Profile profile = shades.of(Math.abs(slope));
    double edge = line.v0 + (0.5 - line.u0) * slope - half - Math.abs(slope) / 2;
    long step = Math.round(slope * (1L << Shades.FIXED));
    long start = Math.round(edge * (1L << Shades.FIXED));
    int count = profile.count();
    int low = steep ? 0 : pixels.from();
    int high = steep ? pixels.width() : pixels.to();
    Run seen = new Run(from, to).where(start, step, low - count + 1, high);
    Run whole = seen.where(start, step, low, high - count + 1);
    pixels.line(steep, whole.from, whole.to, start, step, rgb, profile);
    pixels.seenLine(steep, seen.from, whole.from, start, step, rgb, profile);
    pixels.seenLine(steep, whole.to, seen.to, start, step, rgb, profile);
  }

  /** Rows (or columns) from one up to another. */
  private record Run(int from, int to) {

    /**
     * Those of them in which a line is at a pixel from one up to another.
     *
     * @param start where it were in row (or column) 0, in parts of {@link Shades#FIXED} bits
     * @param step how much further it is in the next, in the same parts
     */
    Run where(long start, long step, int low, int high) {
      long least = ((long) low << Shades.FIXED) - start;
      long most = ((long) high << Shades.FIXED) - start;
      if (step == 0) {
        return least <= 0 && 0 < most ? this : new Run(from, from);
      }
      long first = step > 0 ? Math.ceilDiv(least, step) : Math.floorDiv(most, step) + 1;
      long end = step > 0 ? Math.ceilDiv(most, step) : Math.floorDiv(least, step) + 1;
      int begin = Math.clamp(first, from, to);
      return new Run(begin, Math.clamp(end, begin, to));
    }
  }
}
