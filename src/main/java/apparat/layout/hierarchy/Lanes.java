package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Side;
import java.util.Map;

/**
 * The free vertical lanes at both sides of the middle column.
 *
 * @param left x of the lane between left and middle
 * @param right x of the lane between middle and right
 */
record Lanes(double left, double right) {

  /** How far a lane runs from the edge of the column that it serves. */
  static final double OFF = 8;

  static Lanes between(Box picture, Map<Side, Box> columns) {
    Box middle = columns.getOrDefault(Side.MIDDLE, picture);
    return new Lanes(middle.x() - OFF, middle.right() + 12);
  }
}
