package apparat.app.look;

import apparat.drawing.PageSize;
import apparat.session.View;

/** Chooses the form of the page for the form of the view, so that no room is lost. */
public final class PageForm {

  private static final double WIDTH = 1600;
  private static final double LEAST = 900;
  private static final double MOST = 1200;
  private static final double STEP = 50;

  /** A page smaller than this has no room for letters that can be read. */
  private static final PageSize SMALLEST = new PageSize(960, 540);

  /** The same for two pictures side by side. */
  private static final PageSize SMALLEST_OF_TWO = new PageSize(1280, 540);

  private PageForm() {}

  /**
   * A wide page, or a higher one where the view is high; in a small view a page of its size, where
   * what finds no room is folded. All in steps, so that few are ever laid out.
   */
  public static PageSize of(View view, double viewWidth, double viewHeight) {
    PageSize smallest = view == View.BOTH ? SMALLEST_OF_TWO : SMALLEST;
    if (viewWidth < WIDTH || viewHeight < LEAST) {
      return new PageSize(
          Math.max(smallest.width(), stepped(viewWidth)),
          Math.max(smallest.height(), stepped(viewHeight)));
    }
    double height = stepped(WIDTH * viewHeight / viewWidth);
    return new PageSize(WIDTH, Math.clamp(height, LEAST, MOST));
  }

  private static double stepped(double length) {
    return Math.floor(length / STEP) * STEP;
  }
}
