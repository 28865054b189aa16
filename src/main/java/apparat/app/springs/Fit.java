package apparat.app.springs;

import apparat.geometry.Box;
import apparat.geometry.Point;
import java.util.Collection;

/**
 * Where places of the springs are drawn: at first as they are, then so that they fill the room.
 * Places mean nothing, so that they may be drawn farther apart in one direction.
 */
record Fit(double wide, double high, double x, double y) {

  static final Fit AS_IT_IS = new Fit(1, 1, 0, 0);

  private static final double LEAST = 0.1;
  private static final double MOST = 1.8;
  private static final double MOST_STRETCHED = 2.5;
  private static final double SHARE = 0.18;
  private static final double NEAR = 0.4;

  /** All in the middle of the room, as far apart as it allows. */
  static Fit of(Collection<Point> places, Box room) {
    if (places.isEmpty()) {
      return AS_IT_IS;
    }
    double left = places.stream().mapToDouble(Point::x).min().orElseThrow();
    double right = places.stream().mapToDouble(Point::x).max().orElseThrow();
    double top = places.stream().mapToDouble(Point::y).min().orElseThrow();
    double bottom = places.stream().mapToDouble(Point::y).max().orElseThrow();
    double wide = room.width() / Math.max(1, right - left);
    double high = room.height() / Math.max(1, bottom - top);
    double across = Math.clamp(Math.min(wide, high * MOST_STRETCHED), LEAST, MOST);
    double down = Math.clamp(Math.min(high, wide * MOST_STRETCHED), LEAST, MOST);
    return new Fit(
        across,
        down,
        room.centreX() - (left + right) / 2 * across,
        room.centreY() - (top + bottom) / 2 * down);
  }

  Point drawn(Point place) {
    return new Point(place.x() * wide + x, place.y() * high + y);
  }

  Point place(Point drawn) {
    return new Point((drawn.x() - x) / wide, (drawn.y() - y) / high);
  }

  /** A part of the way to another. */
  Fit towards(Fit other) {
    return isNear(other)
        ? other
        : new Fit(
            wide + (other.wide - wide) * SHARE,
            high + (other.high - high) * SHARE,
            x + (other.x - x) * SHARE,
            y + (other.y - y) * SHARE);
  }

  /** Whether nobody sees a difference. */
  boolean isNear(Fit other) {
    return Math.abs(wide - other.wide) * 1000 < NEAR
        && Math.abs(high - other.high) * 1000 < NEAR
        && Math.abs(x - other.x) < NEAR
        && Math.abs(y - other.y) < NEAR;
  }
}
