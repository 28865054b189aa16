package apparat.layout.hull;

import apparat.geometry.Box;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** A function of the plane at the crossings of a square grid. */
final class Grid {

  final double left;
  final double top;
  final double cell;
  final int columns;
  final int rows;
  final double[] values;

  /** A function of one value everywhere. */
  Grid(Box area, double cell, double value) {
    this.left = area.x();
    this.top = area.y();
    this.cell = cell;
    this.columns = (int) Math.ceil(area.width() / cell) + 1;
    this.rows = (int) Math.ceil(area.height() / cell) + 1;
    this.values = new double[columns * rows];
    Arrays.fill(values, value);
  }

  double x(int column) {
    return left + column * cell;
  }

  double y(int row) {
    return top + row * cell;
  }

  /** Lowers the values to the distance from something, up to {@code reach} about its bounds. */
  void lower(Box bounds, double reach, DoubleBinaryOperator distance) {
    Box near = bounds.grown(reach);
    int lastRow = Math.min(rows - 1, (int) ((near.bottom() - top) / cell));
    int lastColumn = Math.min(columns - 1, (int) ((near.right() - left) / cell));
    int firstColumn = Math.max(0, (int) Math.ceil((near.x() - left) / cell));
    for (int row = Math.max(0, (int) Math.ceil((near.y() - top) / cell)); row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        int at = row * columns + column;
        values[at] = Math.min(values[at], distance.applyAsDouble(x(column), y(row)));
      }
    }
  }

  /** Replaces each value by the mean of its neighbourhood, rows and columns in turn. */
  void blur(int reach, int passes) {
    for (int pass = 0; pass < passes; pass++) {
      for (int row = 0; row < rows; row++) {
        mean(row * columns, 1, columns, reach);
      }
      for (int column = 0; column < columns; column++) {
        mean(column, columns, rows, reach);
      }
    }
  }

  private void mean(int start, int stride, int count, int reach) {
    double[] line = line(start, stride, count);
    double sum = 0;
    for (int i = -reach; i <= reach; i++) {
      sum += line[Math.clamp(i, 0, count - 1)];
    }
    for (int i = 0; i < count; i++) {
      values[start + i * stride] = sum / (2 * reach + 1);
      sum += line[Math.min(count - 1, i + reach + 1)] - line[Math.max(0, i - reach)];
    }
  }

  /**
   * Replaces each value by the distance from the nearest crossing whose value is not negative: 0
   * outside, growing inwards (Felzenszwalb and Huttenlocher 2012, exact distance transform).
   */
  void depth() {
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] < 0 ? 1e12 : 0;
    }
    for (int row = 0; row < rows; row++) {
      transform(row * columns, 1, columns);
    }
    for (int column = 0; column < columns; column++) {
      transform(column, columns, rows);
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.sqrt(values[i]) * cell;
    }
  }

  /** The lower envelope of parabolas of one line. */
  private void transform(int start, int stride, int count) {
    double[] line = line(start, stride, count);
    int[] apex = new int[count];
    double[] from = new double[count + 1];
    int last = 0;
    from[0] = Double.NEGATIVE_INFINITY;
    from[1] = Double.POSITIVE_INFINITY;
    for (int q = 1; q < count; q++) {
      double meet = meet(line, apex[last], q);
      while (meet <= from[last]) {
        last--;
        meet = meet(line, apex[last], q);
      }
      last++;
      apex[last] = q;
      from[last] = meet;
      from[last + 1] = Double.POSITIVE_INFINITY;
    }
    int k = 0;
    for (int q = 0; q < count; q++) {
      while (from[k + 1] < q) {
        k++;
      }
      double off = q - apex[k];
      values[start + q * stride] = off * off + line[apex[k]];
    }
  }

  private static double meet(double[] line, int p, int q) {
    return (line[q] + (double) q * q - line[p] - (double) p * p) / (2.0 * (q - p));
  }

  private double[] line(int start, int stride, int count) {
    double[] line = new double[count];
    Arrays.setAll(line, i -> values[start + i * stride]);
    return line;
  }
}
