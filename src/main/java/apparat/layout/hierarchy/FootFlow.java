package apparat.layout.hierarchy;

import apparat.geometry.Box;

/** Sets items one after the other in lines, as words in a paragraph. */
public final class FootFlow {
  private static final double GAP = 5;

  /** How high the words are that may stand in the lower right corner. */
  private static final double CORNER = 15;

  private final Box room;
  private final double line;
  private final double reserved;
  private double x;
  private double y;

  /**
   * Lines of that height in a room.
   *
   * @param reserved of the room's width, in its lower right corner
   */
  public FootFlow(Box room, double line, double reserved) {
    this.room = room;
    this.line = line;
    this.reserved = reserved;
    this.x = room.x();
    this.y = room.y();
  }

  /** The base line of the present line, for text of that size. */
  public double baseline(double size) {
    return y + (line - 2) / 2 + 0.36 * size;
  }

  /**
   * Whether an item of that width fits with what must follow it in the same line, now or on a line
   * to come.
   */
  public boolean fits(double width, double after) {
    boolean lastLine = y + 2 * line > room.bottom() + 0.5;
    boolean here = x + width + (lastLine ? after : 0) <= right();
    if (!here && !lastLine) {
      x = room.x();
      y += line;
      return fits(width, after);
    }
    return here;
  }

  private double right() {
    boolean low = y + line > room.bottom() - CORNER;
    return Math.max(room.x(), room.right() - (low ? reserved : 0));
  }

  /** Takes the room of an item. */
  public Box take(double width) {
    Box box = new Box(x, y, width, line - 2);
    x += width + GAP;
    return box;
  }
}
