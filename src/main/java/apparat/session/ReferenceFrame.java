package apparat.session;

import apparat.drawing.PageSize;
import apparat.view.hierarchy.HierarchyOptions;

/**
 * The frame in which a picture of any size is laid out. A page larger than the one for which the
 * look is made is laid out in one of the same form, as small as can be without being narrower or
 * lower than that, and enlarged. A smaller page is laid out as it is, so that its letters can be
 * read; what finds no room is folded.
 */
final class ReferenceFrame {

  /** A page smaller than this has no room for letters that can be read: it is laid out so large. */
  static final PageSize LEAST = new PageSize(720, 380);

  /** The map alone gives each person less room before anybody finds none. */
  static final PageSize LEAST_OF_MAP = new PageSize(720, 438);

  /** The same for two pictures side by side, which are set closer. */
  static final PageSize LEAST_OF_TWO = new PageSize(1060, 430);

  /** For the back row of a hall: on a smaller page even the first bodies find no room. */
  static final PageSize HALL = new PageSize(960, 540);

  private ReferenceFrame() {}

  static PageSize of(PageSize size) {
    return of(size, LEAST);
  }

  /** For the hierarchy; in letters for the back row of a hall a page of any size is set alike. */
  static PageSize of(PageSize size, HierarchyOptions options) {
    return options.large() ? enlarged(size, HALL) : of(size);
  }

  /** For the map alone. */
  static PageSize ofMap(PageSize size) {
    return of(size, LEAST_OF_MAP);
  }

  /** For two pictures side by side. */
  static PageSize ofTwo(PageSize size) {
    return of(size, LEAST_OF_TWO);
  }

  private static PageSize of(PageSize size, PageSize smallest) {
    PageSize least = fits(size, PageSize.WIDE) ? PageSize.WIDE : smallest;
    return least.equals(smallest) && factor(size, least) < 1 ? size : enlarged(size, least);
  }

  private static double factor(PageSize size, PageSize least) {
    return Math.max(least.width() / size.width(), least.height() / size.height());
  }

  /** As small as can be without being narrower or lower than that. */
  private static PageSize enlarged(PageSize size, PageSize least) {
    double factor = factor(size, least);
    return factor == 1
        ? size
        : new PageSize(whole(size.width() * factor), whole(size.height() * factor));
  }

  private static boolean fits(PageSize size, PageSize other) {
    return size.width() >= other.width() && size.height() >= other.height();
  }

  /** The nearest whole number of units, so that the same form gives the same layout. */
  private static double whole(double length) {
    return Math.rint(length);
  }
}
