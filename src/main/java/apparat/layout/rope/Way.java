package apparat.layout.rope;

import apparat.geometry.Point;

/** From the middle of the people of one side to that of the other. */
record Way(Point from, Point to) {

  /** How long a trunk is at least of which one sees where it leads, and as a share of the way. */
  private static final double LONG_ENOUGH = 150;

  private static final double SHARE = 0.3;

  /** What a length of 1 costs, and a lacking one. */
  private static final double LENGTH = 0.9;

  private static final double TOO_SHORT = 6;

  /** What it costs to run at a right angle to the way. */
  private static final double TURN = 1000;

  double length() {
    return apart(from, to);
  }

  /** What it costs to run from one knot to the other, whatever lies there. */
  double cost(Point knot, Point other) {
    double apart = apart(knot, other);
    double lacking = Math.min(LONG_ENOUGH, SHARE * length()) - apart;
    return LENGTH * apart + TOO_SHORT * Math.max(0, lacking) + turn(knot, other);
  }

  private double turn(Point knot, Point other) {
    double x = (to.x() - from.x()) * (other.x() - knot.x());
    double y = (to.y() - from.y()) * (other.y() - knot.y());
    double back = 1 - (x + y) / Math.max(1e-6, length() * apart(knot, other));
    return TURN * back * back;
  }

  private static double apart(Point a, Point b) {
    return Point.length(b.x() - a.x(), b.y() - a.y());
  }
}
