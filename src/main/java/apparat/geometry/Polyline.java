package apparat.geometry;

/**
 * A line of straight pieces, made from an outline for painting and for asking what is near.
 *
 * @param xs of the points in order
 * @param ys of the points in order, as many
 * @param closed whether a last piece leads back to the first point
 */
public record Polyline(double[] xs, double[] ys, boolean closed) {
  public int size() {
    return xs.length;
  }

  /** The number of straight pieces. */
  public int pieces() {
    return closed ? size() : Math.max(0, size() - 1);
  }

  /** How often the line winds around the point; 0 outside. */
  public int winding(double x, double y) {
    int winding = 0;
    for (int i = 0; i < size(); i++) {
      int next = (i + 1) % size();
      double side = (xs[next] - xs[i]) * (y - ys[i]) - (x - xs[i]) * (ys[next] - ys[i]);
      if (ys[i] <= y && ys[next] > y && side > 0) {
        winding++;
      } else if (ys[i] > y && ys[next] <= y && side < 0) {
        winding--;
      }
    }
    return winding;
  }

  /** The distance of the point from the nearest place of the line. */
  public double distance(double x, double y) {
    double nearest = size() == 1 ? Point.length(x - xs[0], y - ys[0]) : Double.POSITIVE_INFINITY;
    for (int i = 0; i < pieces(); i++) {
      int next = (i + 1) % size();
      double dx = xs[next] - xs[i];
      double dy = ys[next] - ys[i];
      double squared = dx * dx + dy * dy;
      double along = squared == 0 ? 0 : ((x - xs[i]) * dx + (y - ys[i]) * dy) / squared;
      double t = Math.clamp(along, 0, 1);
      nearest = Math.min(nearest, Point.length(x - xs[i] - t * dx, y - ys[i] - t * dy));
    }
    return nearest;
  }
}
