package apparat.app.timebar.marks;

import apparat.geometry.Box;

/**
 * Where the parts of the time bar lie, from above to below: pins, ticks, lanes, changes, years.
 *
 * @param pinY the middle of the pins
 * @param tickTop the upper end of the ticks of events
 * @param tickBottom their lower end
 * @param lanesTop the upper edge of the first lane
 * @param laneHeight the height of a lane
 * @param pitch from a lane to the next
 * @param barsTop the upper end of the highest bar of changes
 * @param axis the line on which the bars stand; below it are years and date
 * @param height of it all
 */
public record BarForm(
    double pinY,
    double tickTop,
    double tickBottom,
    double lanesTop,
    double laneHeight,
    double pitch,
    double barsTop,
    double axis,
    double height) {

  /** Above this many lanes they stand a little closer. */
  private static final int LOOSE = 5;

  /** The lanes with names in them. */
  public static BarForm open(int lanes) {
    double pitch = lanes > LOOSE ? 17 : 18;
    double lanesTop = lanes > LOOSE ? 65 : 70;
    double barsTop = lanesTop + (lanes - 1) * pitch + 15 + (lanes > LOOSE ? 7 : 14);
    return new BarForm(22, 37, 48, lanesTop, 15, pitch, barsTop, barsTop + 33, barsTop + 64);
  }

  /** The lanes as thin stripes. */
  public static BarForm folded(int lanes) {
    double barsTop = 49 + lanes * 4.0;
    return new BarForm(17, 31, 41, 47, 3, 4, barsTop, barsTop + 28, barsTop + 58);
  }

  /** The same without the bars of changes, for a window in which the picture has little room. */
  public static BarForm low(int lanes) {
    double axis = 49 + Math.max(1, lanes) * 4.0;
    return new BarForm(
        17, 31, 41, 47, lanes == 0 ? 0 : 3, lanes == 0 ? 0 : 4, axis, axis, axis + 30);
  }

  /** Without lanes. */
  public static BarForm plain() {
    return new BarForm(17, 31, 41, 47, 0, 0, 47, 83, 113);
  }

  /** The form for so many lanes. */
  public static BarForm of(int lanes, boolean open) {
    return lanes == 0 ? plain() : open ? open(lanes) : folded(lanes);
  }

  /** Whether the lanes are high enough for names. */
  boolean named() {
    return laneHeight >= 12;
  }

  /** The upper edge of a lane, counted from 0. */
  double laneTop(int lane) {
    return lanesTop + lane * pitch;
  }

  /** The base line of the years. */
  double yearsBaseline() {
    return axis + 18;
  }

  /** The sign that holds the date shown, around a place. */
  Box pill(double middle, double width) {
    return new Box(middle - width / 2, axis + 3, width, 22);
  }
}
