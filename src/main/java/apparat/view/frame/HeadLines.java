package apparat.view.frame;

/**
 * Where the lines of a head stand, as base lines from the top of the page, and how far apart.
 *
 * @param kicker of the data set's name above the date
 * @param date of the date in large figures
 * @param ruleTop where the rule between date and caption begins
 * @param ruleBottom where it ends
 * @param caption of the caption
 * @param sentence of the first line below the caption
 * @param pitch from one line of the sentence to the next
 * @param since of the compared moment, at the right edge
 * @param figures of how much changed
 * @param where of what was counted
 */
record HeadLines(
    double kicker,
    double date,
    double ruleTop,
    double ruleBottom,
    double caption,
    double sentence,
    double pitch,
    double since,
    double figures,
    double where) {

  static final HeadLines USUAL = new HeadLines(34, 78, 24, 84, 44, 65, 19, 44, 68, 84);
  static final HeadLines WINDOW = new HeadLines(17, 54, 9, 62, 25, 45, 18, 20, 41, 58);
  static final HeadLines CLOSE = new HeadLines(22, 50, 12, 54, 22, 39, 15, 22, 39, 54);
}
