package apparat.app.look;

import apparat.drawing.PageSize;
import apparat.session.View;
import java.util.Optional;

/** What a reader is told whose place for the picture is small for what is to be seen there. */
public final class Advice {

  /** Of what is wanted, so much is as good as all. */
  private static final double ENOUGH = 0.9;

  private Advice() {}

  /**
   * How to come nearer where the whole picture cannot be read, and where not all of it can be
   * enlarged as wanted, by how much its letters grow and where there is room for more.
   *
   * @param view that is drawn
   * @param split whether two days stand beside each other
   * @param width of the place of the picture, in units that are enlarged
   * @param height the same
   * @param enlarged how much all in the window is
   */
  public static Optional<String> of(
      View view, boolean split, double width, double height, double enlarged) {
    if (PageForm.isSmall(view, width, height, enlarged)) {
      return Optional.of(
          "Small for the whole picture: come nearer with the wheel or +; 0 shows it all.");
    }
    double grown = grown(view, split, width, height, enlarged);
    return enlarged > 1 && grown > 0 && grown < ENOUGH * enlarged
        ? Optional.of(words(view == View.BOTH || split, grown, enlarged))
        : Optional.empty();
  }

  /** How much larger than on a page of usual size the letters of the picture are. */
  static double grown(View view, boolean split, double width, double height, double enlarged) {
    PageSize page =
        split
            ? PageForm.split(width, height, enlarged)
            : PageForm.of(view, width, height, enlarged);
    return Math.min(width / page.width(), height / page.height()) * enlarged;
  }

  private static String words(boolean two, double grown, double enlarged) {
    long percent = Math.round(100 * grown);
    String size = percent > 100 ? "are at " + percent + " %" : "do not grow";
    return "At "
        + Math.round(100 * enlarged)
        + " % the letters of the picture "
        + size
        + (two
            ? ": two pictures beside each other have no room for more. One alone has (1, 2)."
            : ": there is no room for more. The wheel or + comes nearer.");
  }
}
