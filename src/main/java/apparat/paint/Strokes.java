package apparat.paint;

import apparat.drawing.Stroke;
import apparat.geometry.Polyline;

/**
 * Adds lines with a width to a coverage: one strip for each straight piece, and what closes the
 * corners between them, all wound the same way.
 */
final class Strokes {
  /** Corners sharper than this are cut, as SVG does by default. */
  private static final double MITRE_LIMIT = 4;

  private final Coverage coverage;
  private final double half;
  private final boolean round;

  Strokes(Coverage coverage, Stroke stroke, double scale) {
    this.coverage = coverage;
    this.half = stroke.width() / 2 * scale;
    this.round = stroke.round();
  }

  /** Adds a line given in pixels. */
  void add(Polyline line) {
    double[] xs = line.xs();
    double[] ys = line.ys();
    int n = xs.length;
    int pieces = line.pieces();
    for (int i = 0; i < pieces; i++) {
      int next = i + 1 == n ? 0 : i + 1;
      strip(xs[i], ys[i], xs[next], ys[next]);
      if (line.closed() || i + 1 < pieces) {
        int after = (next + 1) % n;
        corner(xs[i], ys[i], xs[next], ys[next], xs[after], ys[after]);
      }
    }
    if (round && !line.closed() && n > 1) {
      cap(xs[1], ys[1], xs[0], ys[0]);
      cap(xs[n - 2], ys[n - 2], xs[n - 1], ys[n - 1]);
    }
  }

  private void strip(double x0, double y0, double x1, double y1) {
    double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    if (length == 0) {
      return;
    }
    double nx = -(y1 - y0) / length * half;
    double ny = (x1 - x0) / length * half;
    coverage.edge(x0 + nx, y0 + ny, x0 - nx, y0 - ny);
    coverage.edge(x0 - nx, y0 - ny, x1 - nx, y1 - ny);
    coverage.edge(x1 - nx, y1 - ny, x1 + nx, y1 + ny);
    coverage.edge(x1 + nx, y1 + ny, x0 + nx, y0 + ny);
  }

  /** Closes the outer side of the corner at the middle one of three points. */
  private void corner(double x0, double y0, double x, double y, double x2, double y2) {
    double before = Math.hypot(x - x0, y - y0);
    double after = Math.hypot(x2 - x, y2 - y);
    if (before == 0 || after == 0) {
      return;
    }
    double ux = (x - x0) / before;
    double uy = (y - y0) / before;
    double vx = (x2 - x) / after;
    double vy = (y2 - y) / after;
    double turn = ux * vy - uy * vx;
    double along = ux * vx + uy * vy;
    if (Math.abs(turn) < 1e-9 && along > 0) {
      return;
    }
    double side = turn > 0 ? half : -half;
    double ax = x + uy * side;
    double ay = y - ux * side;
    double bx = x + vy * side;
    double by = y - vx * side;
    if (round) {
      fan(x, y, ax, ay, bx, by);
      return;
    }
    double mitreSquared = 2 / (1 + along);
    if (mitreSquared > MITRE_LIMIT * MITRE_LIMIT) {
      wedge(turn > 0, x, y, ax, ay, bx, by);
    } else {
      double tipX = x + (ax - x + bx - x) / (1 + along);
      double tipY = y + (ay - y + by - y) / (1 + along);
      wedge(turn > 0, x, y, ax, ay, tipX, tipY, bx, by);
    }
  }

  /** Half a disc around the end of a line that comes from the first point. */
  private void cap(double fromX, double fromY, double x, double y) {
    double length = Math.hypot(x - fromX, y - fromY);
    if (length == 0) {
      return;
    }
    double nx = (y - fromY) / length * half;
    double ny = -(x - fromX) / length * half;
    double frontX = (x - fromX) / length * half;
    double frontY = (y - fromY) / length * half;
    fan(x, y, x + nx, y + ny, x + frontX, y + frontY);
    fan(x, y, x + frontX, y + frontY, x - nx, y - ny);
  }

  /** The part of a disc between two points on its rim, which are less than half a turn apart. */
  private void fan(double x, double y, double ax, double ay, double bx, double by) {
    double cross = (ax - x) * (by - y) - (ay - y) * (bx - x);
    double angle = StrictMath.atan2(cross, (ax - x) * (bx - x) + (ay - y) * (by - y));
    int steps = Math.max(1, (int) Math.ceil(Math.abs(angle) * Math.sqrt(half) / 0.8));
    double cos = StrictMath.cos(angle / steps);
    double sin = StrictMath.sin(angle / steps);
    double px = ax - x;
    double py = ay - y;
    for (int i = 0; i < steps; i++) {
      double qx = i + 1 == steps ? bx - x : px * cos - py * sin;
      double qy = i + 1 == steps ? by - y : px * sin + py * cos;
      wedge(angle > 0, x, y, x + px, y + py, x + qx, y + qy);
      px = qx;
      py = qy;
    }
  }

  private void wedge(boolean inOrder, double... points) {
    int n = points.length;
    for (int i = 0; i < n; i += 2) {
      int j = (i + 2) % n;
      if (inOrder) {
        coverage.edge(points[i], points[i + 1], points[j], points[j + 1]);
      } else {
        coverage.edge(points[j], points[j + 1], points[i], points[i + 1]);
      }
    }
  }
}
