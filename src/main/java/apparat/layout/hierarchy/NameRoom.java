package apparat.layout.hierarchy;

import apparat.layout.hierarchy.need.Need;

/**
 * What a chip needs for the longest name of its body.
 *
 * @param letters how large the name is
 * @param beside what stands before and behind it, together
 */
record NameRoom(double letters, double beside) {
  /** The smallest letters, and nothing behind them but the mark of what is new. */
  static final NameRoom BARE = new NameRoom(11, 18);

  /** The same where the bar of the side and what follows it are pressed together. */
  static final NameRoom TIGHT = new NameRoom(11, 16.5);

  /** The same with the number of posts behind the name. */
  static final NameRoom EASY = new NameRoom(11, 37);

  /** The same in letters that nobody has to shrink for. */
  static final NameRoom AMPLE = new NameRoom(12, 37);

  /** How wide the chip of a full member is at least; 0 where no names are known. */
  double full(Need.Chips need) {
    return chip(need.names().full());
  }

  /** The same of a candidate. */
  double candidate(Need.Chips need) {
    return need.candidates() == 0 ? 0 : chip(need.names().candidates());
  }

  /** How large the longest name can be in a chip so wide, with the same beside it. */
  double letters(Need.Chips need, double width) {
    double longest = Math.max(need.names().full(), need.names().candidates());
    return longest == 0 ? Double.POSITIVE_INFINITY : (width - beside) / longest;
  }

  private double chip(double name) {
    return name == 0 ? 0 : name * letters + beside;
  }
}
