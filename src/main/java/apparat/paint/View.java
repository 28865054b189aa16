package apparat.paint;

import apparat.geometry.Polyline;
import java.util.Arrays;

/** Where drawing units come to lie in pixels: enlarged, then moved. */
record View(double scale, double dx, double dy) {
  double x(double x) {
    return x * scale + dx;
  }

  double y(double y) {
    return y * scale + dy;
  }

  Polyline of(Polyline line) {
    double[] xs = new double[line.size()];
    double[] ys = new double[line.size()];
    Arrays.setAll(xs, i -> x(line.xs()[i]));
    Arrays.setAll(ys, i -> y(line.ys()[i]));
    return new Polyline(xs, ys, line.closed());
  }
}
