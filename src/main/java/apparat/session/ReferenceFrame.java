package apparat.session;

import apparat.drawing.PageSize;

/**
 * The frame in which a picture of any size is laid out: of the same form, and as small as can be
 * without being narrower or lower than the frame for which the look is made.
 */
final class ReferenceFrame {

  private ReferenceFrame() {}

  static PageSize of(PageSize size) {
    double factor =
        Math.max(PageSize.WIDE.width() / size.width(), PageSize.WIDE.height() / size.height());
    return factor == 1
        ? size
        : new PageSize(whole(size.width() * factor), whole(size.height() * factor));
  }

  /** The nearest whole number of units, so that the same form gives the same layout. */
  private static double whole(double length) {
    return Math.rint(length);
  }
}
