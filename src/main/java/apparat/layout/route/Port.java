package apparat.layout.route;

/**
 * Where a line reaches what it ties.
 *
 * @param lane x of the free vertical lane by which it is reached
 * @param y of the end
 * @param end x of the end; equal to the lane where the line comes straight from the trunk
 */
public record Port(double lane, double y, double end) {

  /** Whether the line ends in its lane. */
  public boolean straight() {
    return lane == end;
  }
}
