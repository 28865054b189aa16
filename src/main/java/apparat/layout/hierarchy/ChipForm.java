package apparat.layout.hierarchy;

import apparat.layout.hierarchy.need.Need;

/** How the full seats and the candidates of one body stand to each other. */
enum ChipForm {
  /** One under the other in one column. */
  ONE_COLUMN,
  /** Beside each other; where there are no candidates, full seats in two columns. */
  BESIDE,
  /** Full seats in two columns and candidates in two below. */
  BELOW,
  /** Full seats in two columns and candidates in a third. */
  THREE_COLUMNS,
  /** Full seats only: the candidates are counted. */
  FOLDED;

  static final double PAD = 12;
  static final double GAP = 10;

  /** How wide a panel is whose chips have that room for names; never so wide for what is folded. */
  double width(Need.Chips need, NameRoom room) {
    double full = room.full(need);
    double widest = Math.max(full, room.candidate(need));
    return 2 * PAD
        + switch (this) {
          case ONE_COLUMN -> widest;
          case BESIDE -> GAP + (need.candidates() == 0 ? 2 * full : full + room.candidate(need));
          case BELOW -> GAP + 2 * widest;
          case THREE_COLUMNS ->
              need.candidates() == 0 ? GAP + 2 * full : 2 * (GAP + full) + room.candidate(need);
          case FOLDED -> Double.POSITIVE_INFINITY;
        };
  }
}
