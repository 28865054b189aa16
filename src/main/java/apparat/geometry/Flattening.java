package apparat.geometry;

import apparat.geometry.Path.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns outlines into lines of straight pieces that stay within a tolerance of the curve. */
public final class Flattening {
  /** Points nearer than this are one. */
  private static final double NEAR = 1e-9;

  /** Computed once: small circles are frequent. */
  private static final double[][] TURNS = new double[17][];

  static {
    Arrays.setAll(TURNS, Flattening::cosines);
  }

  private final double tolerance;
  private final List<Polyline> lines = new ArrayList<>();
  private double[] xs = new double[32];
  private double[] ys = new double[32];
  private int size;

  private Flattening(double tolerance) {
    this.tolerance = tolerance;
  }

  /** The outline as polylines, none farther from it than the tolerance. */
  public static List<Polyline> of(Outline outline, double tolerance) {
    Flattening flattening = new Flattening(tolerance);
    switch (outline) {
      case Rect(Box box, double radius) -> flattening.rect(box, radius);
      case Circle(double x, double y, double radius) -> {
        flattening.arc(x, y, radius, 0, 4);
        flattening.finish(true);
      }
      case Path(List<Segment> segments) -> flattening.path(segments);
    }
    return flattening.lines;
  }

  /** Begins and turns as SVG has it, for the dashes begin there. */
  private void rect(Box box, double radius) {
    double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
    if (r <= 0) {
      add(box.x(), box.y());
      add(box.right(), box.y());
      add(box.right(), box.bottom());
      add(box.x(), box.bottom());
    } else {
      add(box.x() + r, box.y());
      arc(box.right() - r, box.y() + r, r, 3, 1);
      arc(box.right() - r, box.bottom() - r, r, 0, 1);
      arc(box.x() + r, box.bottom() - r, r, 1, 1);
      arc(box.x() + r, box.y() + r, r, 2, 1);
    }
    finish(true);
  }

  /** An arc over some quarters of a circle, clockwise on the screen from quarter 0 at the right. */
  private void arc(double x, double y, double radius, int fromQuarter, int quarters) {
    double step = 2 * Math.acos(Math.max(0, 1 - tolerance / Math.max(radius, tolerance)));
    int perQuarter = Math.max(1, (int) Math.ceil(Math.PI / 2 / step));
    double[] turns = turns(perQuarter);
    boolean whole = quarters == 4;
    int points = perQuarter * quarters + (whole ? 0 : 1);
    for (int i = 0; i < points; i++) {
      int place = (fromQuarter * perQuarter + i) % (4 * perQuarter);
      add(x + radius * turns[place], y + radius * turns[(place + 3 * perQuarter) % turns.length]);
    }
  }

  /** Cosines over a whole turn; the sine is the cosine a quarter earlier. */
  private static double[] turns(int perQuarter) {
    return perQuarter < TURNS.length ? TURNS[perQuarter] : cosines(perQuarter);
  }

  private static double[] cosines(int perQuarter) {
    double[] cosines = new double[4 * perQuarter];
    Arrays.setAll(cosines, i -> StrictMath.cos(i * Math.PI / (2 * perQuarter)));
    return cosines;
  }

  private void path(List<Segment> segments) {
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.Move(double x, double y) -> {
          finish(false);
          add(x, y);
        }
        case Segment.Line(double x, double y) -> add(x, y);
        case Segment.Curve curve -> curve(curve);
        case Segment.Close() -> {
          double x = size == 0 ? 0 : xs[0];
          double y = size == 0 ? 0 : ys[0];
          finish(true);
          add(x, y);
        }
      }
    }
    finish(false);
  }

  /** A cubic in n pieces is at most 3/4 of its largest second difference over n² away. */
  private void curve(Segment.Curve c) {
    double x0 = xs[size - 1];
    double y0 = ys[size - 1];
    double bend =
        Math.max(
            Math.hypot(x0 - 2 * c.x1() + c.x2(), y0 - 2 * c.y1() + c.y2()),
            Math.hypot(c.x1() - 2 * c.x2() + c.x(), c.y1() - 2 * c.y2() + c.y()));
    int n = Math.max(1, (int) Math.ceil(Math.sqrt(0.75 * bend / tolerance)));
    for (int i = 1; i < n; i++) {
      double t = (double) i / n;
      double u = 1 - t;
      double a = u * u * u;
      double b = 3 * u * u * t;
      double d = 3 * u * t * t;
      double e = t * t * t;
      add(
          a * x0 + b * c.x1() + d * c.x2() + e * c.x(),
          a * y0 + b * c.y1() + d * c.y2() + e * c.y());
    }
    add(c.x(), c.y());
  }

  /** Points that repeat the one before are dropped: they have no direction. */
  private void add(double x, double y) {
    if (size > 0 && same(size - 1, x, y)) {
      return;
    }
    if (size == xs.length) {
      xs = Arrays.copyOf(xs, 2 * size);
      ys = Arrays.copyOf(ys, 2 * size);
    }
    xs[size] = x;
    ys[size] = y;
    size++;
  }

  private boolean same(int point, double x, double y) {
    return Math.abs(xs[point] - x) < NEAR && Math.abs(ys[point] - y) < NEAR;
  }

  private void finish(boolean closed) {
    if (closed && size > 1 && same(size - 1, xs[0], ys[0])) {
      size--;
    }
    if (size > 1) {
      lines.add(new Polyline(Arrays.copyOf(xs, size), Arrays.copyOf(ys, size), closed));
    }
    size = 0;
  }
}
