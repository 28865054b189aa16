package apparat.view.frame;

import apparat.drawing.PageSize;

/**
 * The measures of head and foot. On a page smaller than the one for which the look is made they are
 * set closer, with no letter under 11, so that the picture keeps its room.
 *
 * @param margin at the left and right edge
 * @param head height of the head
 * @param foot height of the foot
 * @param legendLines lines of the legend
 * @param rule x of the rule between date and caption
 * @param date size of the date
 * @param caption size of the caption
 * @param sentence size of the sentence below it, if it is not long
 */
record Measures(
    double margin,
    double head,
    double foot,
    int legendLines,
    double rule,
    double date,
    double caption,
    double sentence) {

  /** From one line of a legend to the next on a small page. */
  static final double PITCH = 19;

  private static final Measures USUAL = new Measures(40, 112, 100, 2, 404, 40, 20, 15);
  private static final Measures CLOSE = new Measures(24, 66, 80, 3, 288, 26, 15, 12);

  static Measures of(PageSize size) {
    return close(size) ? CLOSE : USUAL;
  }

  /** Whether the page is smaller than the one for which the look is made. */
  private static boolean close(PageSize size) {
    return size.width() < PageSize.WIDE.width() || size.height() < PageSize.WIDE.height();
  }

  boolean isClose() {
    return this != USUAL;
  }
}
