package apparat.view.alliances.period;

import apparat.drawing.PageSize;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import apparat.text.Face;
import apparat.text.Type;

/**
 * How large discs and letters are: as the look has it on a usual page, closer on a small one, such
 * as half a window.
 *
 * @param disc factor on the radii
 * @param full names of full members of the leading body
 * @param candidate names of its candidates
 * @param other all other names
 * @param group names of hulls
 * @param label counts and small words
 * @param margin of hulls around their members
 */
public record Density(
    double disc, Type full, Type candidate, Type other, Type group, Type label, double margin) {

  private static final Density USUAL = of(1, 18, 15, 15, 18, 12, 15);
  private static final Density CLOSE = of(0.78, 14, 12.5, 12, 14, 11, 10);

  private static final double THIN = 0.8;

  private static Density of(
      double disc,
      double full,
      double candidate,
      double other,
      double group,
      double label,
      double margin) {
    return new Density(
        disc,
        new Type(Face.MEDIUM, full),
        new Type(Face.MEDIUM, candidate),
        new Type(Face.REGULAR, other),
        new Type(Face.MEDIUM, group),
        new Type(Face.REGULAR, label),
        margin);
  }

  public static Density of(PageSize size) {
    boolean small = size.width() < PageSize.WIDE.width() || size.height() < PageSize.WIDE.height();
    return small ? CLOSE : USUAL;
  }

  /** Whether this is for a small page. */
  public boolean close() {
    return disc < USUAL.disc;
  }

  /** Factor on the widths and dashes of lines: thinner on a small page, where more of them meet. */
  public double line() {
    return close() ? THIN : 1;
  }

  /** The radius of a disc: by posts, of which six at most count. */
  public double radius(int posts) {
    return disc * (9.5 + 2.1 * Math.min(6, posts));
  }

  /** How far a ring reaches beyond the disc. */
  public double ring(Ring ring) {
    return switch (ring) {
      case FULL -> 5.5 * disc;
      case CANDIDATE -> 4.9 * disc;
      case NONE -> 0;
    };
  }

  /** The disc of somebody at a place, with its ring. */
  public Circle reach(Standing one, Point centre) {
    return new Circle(centre.x(), centre.y(), radius(one.posts()) + ring(one.ring()));
  }

  /** The letters of a name. */
  public Type name(Ring ring) {
    return switch (ring) {
      case FULL -> full;
      case CANDIDATE -> candidate;
      case NONE -> other;
    };
  }
}
