package apparat.layout.hierarchy.plan;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import java.util.List;

/**
 * The places of squares: zones beside each other like benches, filled column by column, full seats
 * above candidates.
 *
 * @param pitch from one square to the next
 * @param size of a square's ground
 * @param top y of the first row of full seats
 * @param fullRows rows of full seats
 * @param candidateTop y of the first row of candidates
 * @param candidateRows rows of candidates
 * @param zones from left to right; guests after the others
 */
public record SquareField(
    double pitch,
    double size,
    double top,
    int fullRows,
    double candidateTop,
    int candidateRows,
    List<ZonePlan> zones) {

  /**
   * A zone.
   *
   * @param columns how many columns of squares it is wide
   */
  public record ZonePlan(String id, double x, int columns, Need.Stand stand) {}

  public SquareField {
    zones = List.copyOf(zones);
  }

  /** The zone of that id. */
  public ZonePlan zone(String id) {
    return zones.stream().filter(zone -> zone.id().equals(id)).findFirst().orElseThrow();
  }

  /** The place of the full seat of that number, from 0. */
  public Box full(ZonePlan zone, int index) {
    return square(zone.x(), top, index, fullRows);
  }

  /** The place of the candidate of that number, from 0. */
  public Box candidate(ZonePlan zone, int index) {
    return square(zone.x(), candidateTop, index, candidateRows);
  }

  private Box square(double x, double y, int index, int rows) {
    return new Box(x + index / rows * pitch, y + index % rows * pitch, size, size);
  }
}
