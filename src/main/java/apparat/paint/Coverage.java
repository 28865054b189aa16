package apparat.paint;

import apparat.geometry.Polyline;
import java.util.Arrays;

/**
 * How much of each pixel a form covers: forms are added as polygons, then poured out in one colour.
 *
 * <p>The method is that of exact signed areas (Raph Levien, font-rs, 2015): each edge leaves in the
 * pixels it crosses the change of coverage it makes, and a running sum along each row gives the
 * coverage itself. Polygons that lie over each other must wind the same way; what is covered twice
 * counts once.
 */
final class Coverage {
  /** Room right of the last pixel for what edges there leave. */
  private static final int MARGIN = 2;

  private final int width;
  private final int from;
  private final int to;
  private final int stride;
  private final float[] change;

  /** First and last touched column of each row. */
  private final int[] first;

  private final int[] last;
  private final Stencil.Cutting cutting = new Stencil.Cutting();
  private int top;
  private int bottom;

  /** For the rows of an image from one up to another; what lies in other rows is left out. */
  Coverage(int width, int from, int to) {
    this.width = width;
    this.from = from;
    this.to = to;
    this.stride = width + MARGIN;
    this.change = new float[stride * (to - from)];
    this.first = new int[to - from];
    this.last = new int[to - from];
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, -1);
    clean();
  }

  private void clean() {
    top = to;
    bottom = from - 1;
  }

  /** Adds a polygon; it is closed where it is open. */
  void add(Polyline line, View view) {
    double[] xs = line.xs();
    double[] ys = line.ys();
    int n = xs.length;
    double x0 = view.x(xs[n - 1]);
    double y0 = view.y(ys[n - 1]);
    for (int i = 0; i < n; i++) {
      double x1 = view.x(xs[i]);
      double y1 = view.y(ys[i]);
      edge(x0, y0, x1, y1);
      x0 = x1;
      y0 = y1;
    }
  }

  /** Adds the polygon wound the other way: a hole in one that is there. */
  void subtract(Polyline line, View view) {
    double[] xs = line.xs();
    double[] ys = line.ys();
    for (int i = xs.length - 1, last = 0; i >= 0; last = i, i--) {
      edge(view.x(xs[last]), view.y(ys[last]), view.x(xs[i]), view.y(ys[i]));
    }
  }

  /** Adds the edge of a polygon. */
  void edge(double x0, double y0, double x1, double y1) {
    if (y0 < y1) {
      descend(x0, y0, x1, y1, 1);
    } else if (y0 > y1) {
      descend(x1, y1, x0, y0, -1);
    }
  }

  private void descend(double x0, double y0, double x1, double y1, double direction) {
    if (y1 <= from || y0 >= to || Math.min(x0, x1) >= width) {
      return;
    }
    int only = (int) y0;
    if (y0 >= from && y1 <= only + 1 && only < to) {
      top = Math.min(top, only);
      bottom = Math.max(bottom, only);
      clip(only, Math.min(x0, x1), Math.max(x0, x1), (y1 - y0) * direction);
      return;
    }
    double slope = (x1 - x0) / (y1 - y0);
    double start = Math.max(from, y0);
    double stop = Math.min(to, y1);
    int lastRow = (int) Math.ceil(stop) - 1;
    top = Math.min(top, (int) start);
    bottom = Math.max(bottom, lastRow);
    double x = x0 + (start - y0) * slope;
    for (int row = (int) start; row <= lastRow; row++) {
      double next = Math.min(row + 1, stop);
      double end = x0 + (next - y0) * slope;
      double area = (next - Math.max(row, start)) * direction;
      if (x <= end) {
        clip(row, x, end, area);
      } else {
        clip(row, end, x, area);
      }
      x = end;
    }
  }

  /** What is left of the image counts at its first column, what is right of it not at all. */
  private void clip(int row, double left, double right, double area) {
    if (left >= 0 && right <= width) {
      cross(row, left, right, area);
    } else if (right <= 0) {
      cross(row, 0, 0, area);
    } else if (left < width) {
      double per = area / (right - left);
      if (left < 0) {
        cross(row, 0, 0, per * -left);
      }
      double enter = Math.max(0, left);
      double leave = Math.min(width, right);
      cross(row, enter, leave, per * (leave - enter));
    }
  }

  /** Within one row, from left to right. */
  private void cross(int row, double left, double right, double area) {
    int a = (int) left;
    int z = (int) Math.ceil(right);
    int line = row - from;
    int at = line * stride + a;
    first[line] = Math.min(first[line], a);
    if (z <= a + 1) {
      double share = (left + right) / 2 - a;
      change[at] += (float) (area * (1 - share));
      change[at + 1] += (float) (area * share);
      last[line] = Math.max(last[line], a + 1);
      return;
    }
    last[line] = Math.max(last[line], z);
    double per = area / (right - left);
    double enter = 1 - (left - a);
    double leave = right - (z - 1);
    double before = per * enter * enter / 2;
    double after = per * leave * leave / 2;
    change[at] += (float) before;
    double sum = before;
    for (int i = 1; i < z - a - 1; i++) {
      double upTo = per * (enter + i - 0.5);
      double step = upTo - (i == 1 ? before : per * (enter + i - 1.5));
      change[at + i] += (float) step;
      sum += step;
    }
    change[at + z - a - 1] += (float) (area - after - sum);
    change[at + z - a] += (float) after;
  }

  /** Pours the colour over what is covered and begins anew. */
  void pour(Pixels pixels, int rgb, double opacity) {
    for (int line = top - from; line <= bottom - from; line++) {
      if (last[line] >= 0) {
        pourRow(pixels, line, rgb, (float) (opacity * 255));
        first[line] = Integer.MAX_VALUE;
        last[line] = -1;
      }
    }
    clean();
  }

  /** What is covered as a stencil; begins anew. */
  Stencil cut() {
    for (int line = top - from; line <= bottom - from; line++) {
      if (last[line] >= 0) {
        cutRow(line);
        first[line] = Integer.MAX_VALUE;
        last[line] = -1;
      }
    }
    clean();
    return cutting.cut();
  }

  private void cutRow(int line) {
    int end = Math.min(last[line] + 1, width);
    int base = line * stride;
    float sum = 0;
    int column = first[line];
    while (column < end) {
      sum += change[base + column];
      change[base + column] = 0;
      float share = Math.min(Math.abs(sum), 1);
      int run = column + 1;
      while (run < end && change[base + run] == 0) {
        run++;
      }
      if (share > 0) {
        cutting.run(from + line, column, run == end ? width : run, share);
      }
      column = run;
    }
    Arrays.fill(change, base + end, base + Math.max(end, last[line] + 1), 0);
  }

  private void pourRow(Pixels pixels, int line, int rgb, float full) {
    int end = Math.min(last[line] + 1, width);
    int base = line * stride;
    float sum = 0;
    int column = first[line];
    while (column < end) {
      float step = change[base + column];
      change[base + column] = 0;
      sum += step;
      int alpha = (int) (Math.min(Math.abs(sum), 1) * full + 0.5f);
      int run = column + 1;
      while (run < end && change[base + run] == 0) {
        run++;
      }
      if (alpha > 0) {
        // what is still open after the last edge ends beyond the image
        pixels.span(from + line, column, run == end ? width : run, rgb, alpha);
      }
      column = run;
    }
    Arrays.fill(change, base + end, base + Math.max(end, last[line] + 1), 0);
  }
}
