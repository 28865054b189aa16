package apparat.app.model;

import apparat.drawing.PageSize;

/** Chooses the form of the page for the form of the view, so that no room is lost. */
public final class PageForm {

  private static final double WIDTH = 1600;
  private static final double LEAST = 900;
  private static final double MOST = 1200;
  private static final double STEP = 50;

  private PageForm() {}

  /**
   * A wide page, or a higher one where the view is high; in steps, so that few are ever laid out.
   */
  public static PageSize of(double viewWidth, double viewHeight) {
    double height = WIDTH * viewHeight / Math.max(1, viewWidth);
    double stepped = Math.floor(height / STEP) * STEP;
    return new PageSize(WIDTH, Math.clamp(stepped, LEAST, MOST));
  }
}
