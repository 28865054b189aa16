package apparat.paint;

import apparat.drawing.Stroke;
import apparat.geometry.Polyline;

/**
 * Adds lines with a width to a coverage: the outline of a strip for each straight piece and of what
 * closes the corners between them, all wound the same way; edges that two of these would have in
 * common are left out.
 */
final class Strokes {
  /** Corners sharper than this are cut, as SVG does by default. */
  private static final double MITRE_LIMIT = 4;

  /** The angle of one chord of a fan, times the root of the radius in pixels. */
  private static final double CHORD = 0.8;

  private final Coverage coverage;
  private final double half;
  private final boolean round;

  /** The tangent of an angle that one chord spans. */
  private final double slight;

  Strokes(Coverage coverage, Stroke stroke, double scale) {
    this.coverage = coverage;
    this.half = stroke.width() / 2 * scale;
    this.round = stroke.round();
    double chord = CHORD / Math.sqrt(half);
    this.slight = chord < 1.5 ? StrictMath.tan(chord) : Double.MAX_VALUE;
  }

  /** Adds a line given in pixels. */
  void add(Polyline line) {
    double[] xs = line.xs();
    double[] ys = line.ys();
    int n = xs.length;
    int pieces = line.pieces();
    for (int i = 0; i < pieces; i++) {
      int next = i + 1 == n ? 0 : i + 1;
      sides(xs[i], ys[i], xs[next], ys[next]);
      if (line.closed() || i + 1 < pieces) {
        int after = (next + 1) % n;
        corner(xs[i], ys[i], xs[next], ys[next], xs[after], ys[after]);
      }
    }
    if (!line.closed() && pieces > 0) {
      end(xs[1], ys[1], xs[0], ys[0]);
      end(xs[n - 2], ys[n - 2], xs[n - 1], ys[n - 1]);
    }
  }

  private void sides(double x0, double y0, double x1, double y1) {
    double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    if (length == 0) {
      return;
    }
    double nx = -(y1 - y0) / length * half;
    double ny = (x1 - x0) / length * half;
    coverage.edge(x0 - nx, y0 - ny, x1 - nx, y1 - ny);
    coverage.edge(x1 + nx, y1 + ny, x0 + nx, y0 + ny);
  }

  /** Joins the strips that meet at the middle one of three points, on both sides. */
  private void corner(double x0, double y0, double x, double y, double x2, double y2) {
    double before = length(x - x0, y - y0);
    double after = length(x2 - x, y2 - y);
    if (before == 0 || after == 0) {
      flat(x0, y0, x, y, before);
      flat(x2, y2, x, y, after);
      return;
    }
    double ux = (x - x0) / before;
    double uy = (y - y0) / before;
    double vx = (x2 - x) / after;
    double vy = (y2 - y) / after;
    double turn = ux * vy - uy * vx;
    double along = ux * vx + uy * vy;
    boolean inOrder = turn > 0;
    double side = inOrder ? half : -half;
    double ax = uy * side;
    double ay = -ux * side;
    double bx = vy * side;
    double by = -vx * side;
    inner(
        inOrder,
        x,
        y,
        ax,
        ay,
        bx,
        by,
        along > 0 && half * Math.abs(turn) <= Math.min(before, after));
    if (Math.abs(turn) < 1e-9 && along > 0) {
      rim(inOrder, x + ax, y + ay, x + bx, y + by);
    } else if (round) {
      fan(inOrder, x, y, ax, ay, bx, by);
    } else {
      mitre(inOrder, x, y, ax, ay, bx, by, along);
    }
  }

  /**
   * The inner side: straight across where each strip reaches under the other, so that no point is
   * covered less than once; else by the corner itself.
   */
  private void inner(
      boolean inOrder,
      double x,
      double y,
      double ax,
      double ay,
      double bx,
      double by,
      boolean across) {
    if (across) {
      rim(!inOrder, x - ax, y - ay, x - bx, y - by);
    } else {
      rim(!inOrder, x - ax, y - ay, x, y);
      rim(!inOrder, x, y, x - bx, y - by);
    }
  }

  private void mitre(
      boolean inOrder,
      double x,
      double y,
      double ax,
      double ay,
      double bx,
      double by,
      double along) {
    double mitreSquared = 2 / (1 + along);
    if (mitreSquared > MITRE_LIMIT * MITRE_LIMIT) {
      rim(inOrder, x + ax, y + ay, x + bx, y + by);
    } else {
      double tipX = x + (ax + bx) / (1 + along);
      double tipY = y + (ay + by) / (1 + along);
      rim(inOrder, x + ax, y + ay, tipX, tipY);
      rim(inOrder, tipX, tipY, x + bx, y + by);
    }
  }

  /** The end of a line that comes from the first point. */
  private void end(double fromX, double fromY, double x, double y) {
    double length = length(x - fromX, y - fromY);
    if (length == 0 || !round) {
      flat(fromX, fromY, x, y, length);
      return;
    }
    double frontX = (x - fromX) / length * half;
    double frontY = (y - fromY) / length * half;
    fan(true, x, y, frontY, -frontX, frontX, frontY);
    fan(true, x, y, frontX, frontY, -frontY, frontX);
  }

  /** A straight end of a strip that comes from the first point. */
  private void flat(double fromX, double fromY, double x, double y, double length) {
    if (length > 0) {
      double nx = (y - fromY) / length * half;
      double ny = -(x - fromX) / length * half;
      coverage.edge(x + nx, y + ny, x - nx, y - ny);
    }
  }

  /** The rim of a disc from one of its radii to another less than half a turn away. */
  private void fan(
      boolean inOrder, double x, double y, double ax, double ay, double bx, double by) {
    double cross = ax * by - ay * bx;
    double along = ax * bx + ay * by;
    if (along > 0 && Math.abs(cross) < along * slight) {
      rim(inOrder, x + ax, y + ay, x + bx, y + by);
      return;
    }
    double angle = StrictMath.atan2(cross, along);
    int steps = Math.max(1, (int) Math.ceil(Math.abs(angle) * Math.sqrt(half) / CHORD));
    double cos = StrictMath.cos(angle / steps);
    double sin = StrictMath.sin(angle / steps);
    double px = ax;
    double py = ay;
    for (int i = 0; i < steps; i++) {
      double qx = i + 1 == steps ? bx : px * cos - py * sin;
      double qy = i + 1 == steps ? by : px * sin + py * cos;
      rim(inOrder, x + px, y + py, x + qx, y + qy);
      px = qx;
      py = qy;
    }
  }

  /** An edge of the outline, in the direction in which the outline runs there. */
  private void rim(boolean inOrder, double x0, double y0, double x1, double y1) {
    if (inOrder) {
      coverage.edge(x0, y0, x1, y1);
    } else {
      coverage.edge(x1, y1, x0, y0);
    }
  }

  private static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }
}
