package apparat.layout.alliances.day;

/**
 * The room that a disc with its name below takes around the centre of the disc.
 *
 * @param half to the left and to the right
 * @param up above the centre
 * @param down below the centre
 */
public record Extent(double half, double up, double down) {
  public static final Extent NONE = new Extent(0, 0, 0);

  /** The room in other units. */
  public Extent times(double factorX, double factorY) {
    return new Extent(half * factorX, up * factorY, down * factorY);
  }

  /** The room that holds both. */
  public Extent union(Extent other) {
    return new Extent(
        Math.max(half, other.half), Math.max(up, other.up), Math.max(down, other.down));
  }
}
