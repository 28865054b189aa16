package apparat.layout.hull;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;

/** A disc with the name that stands beside it. */
public record Figure(Circle disc, Box name) {

  Box bounds() {
    return disc.bounds().union(name);
  }

  /** How far the point lies from the nearer of disc and name; negative inside the disc. */
  double distance(double x, double y) {
    return Math.min(fromDisc(x, y), fromName(x, y));
  }

  /** How far the point lies outside the disc; negative inside. */
  double fromDisc(double x, double y) {
    return Point.length(x - disc.x(), y - disc.y()) - disc.radius();
  }

  private double fromName(double x, double y) {
    double dx = Math.max(0, Math.max(name.x() - x, x - name.right()));
    double dy = Math.max(0, Math.max(name.y() - y, y - name.bottom()));
    return Point.length(dx, dy);
  }
}
