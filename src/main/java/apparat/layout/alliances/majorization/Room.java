package apparat.layout.alliances.majorization;

import apparat.layout.alliances.day.Extent;

/**
 * The frame around the middle, in ideal edge lengths.
 *
 * @param halfWidth from the middle to the left and right edge
 * @param halfHeight from the middle to the upper and lower edge
 */
public record Room(double halfWidth, double halfHeight) {

  public double x(double x, Extent extent) {
    double free = Math.max(0, halfWidth - extent.half());
    return Math.clamp(x, -free, free);
  }

  public double y(double y, Extent extent) {
    double top = -halfHeight + extent.up();
    double bottom = halfHeight - extent.down();
    return top > bottom ? (top + bottom) / 2 : Math.clamp(y, top, bottom);
  }
}
