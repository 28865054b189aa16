package apparat.view.frame;

import apparat.drawing.PageSize;

/**
 * The measures of head and foot. On a page smaller than the one for which the look is made they are
 * set closer, with no letter under 11, so that the picture keeps its room.
 *
 * @param margin at the left and right edge
 * @param head height of the head
 * @param lines where the lines of the head stand
 * @param foot height of the foot
 * @param legendLines lines of the legend
 * @param rule x of the rule between date and caption
 * @param date size of the date
 * @param caption size of the caption
 * @param smallestCaption size to which a long caption may be set smaller
 * @param sentence size of the sentence below it, if it is not long
 * @param kicker size of the name above the date
 * @param figures size of the figures at the right edge
 */
record Measures(
    double margin,
    double head,
    HeadLines lines,
    double foot,
    int legendLines,
    double rule,
    double date,
    double caption,
    double smallestCaption,
    double sentence,
    double kicker,
    double figures) {

  /** From one line of a legend to the next on a small page. */
  static final double PITCH = 19;

  private static final Measures USUAL =
      new Measures(40, 112, HeadLines.USUAL, 100, 2, 404, 40, 20, 15, 15, 15, 15);

  /** As wide as the usual page, but lower: the window over its time bar. */
  private static final Measures WINDOW =
      new Measures(24, 76, HeadLines.WINDOW, 64, 2, 346, 36, 20, 15, 15, 12, 15);

  private static final Measures CLOSE =
      new Measures(24, 66, HeadLines.CLOSE, 80, 3, 288, 26, 15, 12, 12, 12, 12);

  /** Beside another picture a legend needs one line more, of a crowded day two. */
  private static final Measures HALF =
      new Measures(24, 66, HeadLines.CLOSE, 96, 4, 288, 26, 15, 12, 12, 12, 12);

  /** The narrowest half of a page: the caption needs the room of a longer name above the date. */
  private static final Measures NARROW =
      new Measures(24, 66, HeadLines.CLOSE, 96, 4, 232, 26, 15, 12, 12, 12, 12);

  private static final double NARROW_WIDTH = 600;

  /** Both halves of a page of the usual width are narrower, so that their feet stand in line. */
  private static final double HALF_WIDTH = 880;

  /** From this width on a date and a caption of the usual size stand side by side. */
  private static final double WIDE = 1500;

  static Measures of(PageSize size) {
    if (size.width() >= PageSize.WIDE.width() && size.height() >= PageSize.WIDE.height()) {
      return USUAL;
    }
    if (size.width() >= WIDE) {
      return WINDOW;
    }
    if (size.width() < NARROW_WIDTH) {
      return NARROW;
    }
    return size.width() >= HALF_WIDTH ? CLOSE : HALF;
  }

  /** Whether the page is smaller than the one for which the look is made. */
  boolean isClose() {
    return this != USUAL;
  }
}
