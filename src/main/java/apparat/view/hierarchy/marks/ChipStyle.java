package apparat.view.hierarchy.marks;

import apparat.geometry.Box;
import apparat.text.Face;
import apparat.text.Type;

/**
 * The measures of a chip, by its height.
 *
 * @param full type of the names of full members
 * @param candidate type of the names of candidates
 * @param letter type of the letter of the side
 * @param posts type of the number of posts
 * @param bar width of the side bar
 */
public record ChipStyle(Type full, Type candidate, Type letter, Type posts, double bar) {
  /** Chips of the panel that is read first are at least so high. */
  public static final double LEADING = 27;

  private static final double USUAL = 22.5;

  /** Chips so high hold in a hall what in a window those of usual height hold. */
  private static final double HALL = 18.5;

  /** In chips lower than this even the figures are set smaller. */
  private static final double LOW = 15;

  /** In a chip narrower than this the bar gives way to the name. */
  private static final double NARROW = 104;

  private static final double NARROW_BAR = 11;

  public static ChipStyle of(Box box) {
    ChipStyle usual = byHeight(box);
    return box.width() < NARROW && usual.bar > NARROW_BAR
        ? new ChipStyle(usual.full, usual.candidate, usual.letter.at(11), usual.posts, NARROW_BAR)
        : usual;
  }

  /** The same for a hall, where letters go before the air around them. */
  static ChipStyle inAHall(Box box) {
    return box.height() >= HALL && box.height() < USUAL
        ? style(15, 14, 12, 12, box.height() * 0.72)
        : of(box);
  }

  private static ChipStyle byHeight(Box box) {
    double height = box.height();
    if (height >= LEADING) {
      return style(20, 18, 14, 12, Math.min(22, height * 0.645));
    }
    if (height >= USUAL) {
      return style(15, 14, 12, 12, height * 0.72);
    }
    if (height >= 17) {
      return style(14, 14, 12, 12, height * 0.72);
    }
    double name = Math.clamp(height * 0.78, 11, 14);
    return style(name, name, 11, height < LOW ? 11 : 12, height * 0.8);
  }

  private static ChipStyle style(
      double full, double candidate, double letter, double posts, double bar) {
    return new ChipStyle(
        new Type(Face.MEDIUM, full),
        new Type(Face.REGULAR, candidate),
        new Type(Face.BOLD, letter),
        new Type(Face.REGULAR, posts),
        bar);
  }
}
