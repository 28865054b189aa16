package apparat.app.look;

import apparat.drawing.PageSize;
import apparat.session.View;

/** Chooses the form of the page for the form of the view, so that no room is lost. */
public final class PageForm {

  private static final double WIDTH = 1600;
  private static final double LEAST = 900;
  private static final double MOST = 1200;

  /** The hierarchy is laid out for another page in a tenth of a second. */
  private static final double STEP = 10;

  /** A map takes ten times as long, so fewer of them are laid out while a window is resized. */
  private static final double STEP_OF_MAPS = 50;

  /**
   * What finds no room on a page is folded; a smaller one than this has none for what is read
   * first. Beside two panels in a window of 1280 its letters of 11 still have 10 pixels.
   */
  private static final PageSize SMALLEST = new PageSize(720, 528);

  /**
   * The smallest where all is enlarged: names are to grow for a reader far off, so more is folded.
   */
  private static final PageSize SMALLEST_ENLARGED = new PageSize(800, 380);

  /** The same of the map: on a smaller page too few people would be left. */
  private static final PageSize SMALLEST_ENLARGED_MAP = new PageSize(780, 440);

  /** The same for two pictures side by side. */
  private static final PageSize SMALLEST_OF_TWO = new PageSize(1060, 520);

  /** The same where all is enlarged: more posts and people are folded. */
  private static final PageSize SMALLEST_ENLARGED_TWO = new PageSize(1060, 430);

  /** The same for two days beside each other. */
  private static final PageSize SMALLEST_SPLIT = new PageSize(1060, 520);

  private static final PageSize SMALLEST_ENLARGED_SPLIT = new PageSize(1280, 430);

  /** The camera shows a page so many times larger than the view whole. */
  private static final double MOST_LARGER = 1.5;

  /** The letters of a page so many times larger than the view have 10 pixels and more. */
  private static final double LEGIBLY_LARGER = 1.1;

  /** Below this scale the least text of the picture has fewer than 8 pixels. */
  private static final double READABLE = 0.7;

  private PageForm() {}

  /** The narrowest view in which all letters of the page of a view can be read. */
  public static double leastWidth(View view, boolean split) {
    PageSize smallest = split ? SMALLEST_SPLIT : view == View.BOTH ? SMALLEST_OF_TWO : SMALLEST;
    return smallest.width() / LEGIBLY_LARGER;
  }

  /** The page of two days beside each other. */
  public static PageSize split(double viewWidth, double viewHeight, double enlarged) {
    PageSize smallest = enlarged > 1 ? SMALLEST_ENLARGED_SPLIT : SMALLEST_SPLIT;
    return of(smallest, STEP_OF_MAPS, viewWidth, viewHeight, MOST_LARGER * enlarged);
  }

  /**
   * A wide page, or a higher one where the view is high; in a small view a page of its size, where
   * what finds no room is folded. All in steps, so that few are ever laid out.
   *
   * @param enlarged how much all in the window is, so that small letters are not small there
   */
  public static PageSize of(View view, double viewWidth, double viewHeight, double enlarged) {
    return of(
        smallest(view, enlarged > 1),
        view == View.HIERARCHY ? STEP : STEP_OF_MAPS,
        viewWidth,
        viewHeight,
        MOST_LARGER * enlarged);
  }

  private static PageSize smallest(View view, boolean enlarged) {
    return switch (view) {
      case HIERARCHY -> enlarged ? SMALLEST_ENLARGED : SMALLEST;
      case ALLIANCES -> enlarged ? SMALLEST_ENLARGED_MAP : SMALLEST;
      case BOTH -> enlarged ? SMALLEST_ENLARGED_TWO : SMALLEST_OF_TWO;
    };
  }

  /** Whether the page of a view that has a place, shown whole, is too small to read. */
  public static boolean isSmall(View view, double viewWidth, double viewHeight, double enlarged) {
    PageSize page = of(view, viewWidth, viewHeight, enlarged);
    double scale = Math.min(viewWidth / page.width(), viewHeight / page.height());
    return scale > 0 && scale * enlarged < READABLE;
  }

  private static PageSize of(
      PageSize smallest, double step, double viewWidth, double viewHeight, double most) {
    if (viewWidth < WIDTH || viewHeight < LEAST) {
      double larger = larger(smallest, viewWidth, viewHeight, most);
      return new PageSize(
          Math.max(smallest.width(), stepped(viewWidth * larger, step)),
          Math.max(smallest.height(), stepped(viewHeight * larger, step)));
    }
    double height = stepped(WIDTH * viewHeight / viewWidth, step);
    return new PageSize(WIDTH, Math.clamp(height, LEAST, MOST));
  }

  /**
   * How many times larger than the view its page is, so that the smallest page, shown whole, leaves
   * no empty margins.
   */
  private static double larger(
      PageSize smallest, double viewWidth, double viewHeight, double most) {
    double width = smallest.width() / Math.max(1, viewWidth);
    double height = smallest.height() / Math.max(1, viewHeight);
    return Math.clamp(Math.max(width, height), 1, most);
  }

  private static double stepped(double length, double step) {
    return Math.floor(length / step) * step;
  }
}
