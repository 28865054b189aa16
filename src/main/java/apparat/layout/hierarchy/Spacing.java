package apparat.layout.hierarchy;

import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.PanelNeed;
import java.util.List;
import java.util.Optional;

/**
 * The fixed heights of a stack of panels.
 *
 * @param title from the top of a panel to its first row
 * @param subtitle the same where a panel is joined to the one above
 * @param link the gap that a line with its word crosses
 * @param gap the gap without a line
 * @param foot under the last row
 */
record Spacing(double title, double subtitle, double link, double gap, double foot) {
  static final double BANNER = 28;
  static final double SMALLEST_PITCH = 17;
  static final double LARGEST_PITCH = 36;
  static final double NOTE = 11;

  static final Spacing ROOMY = new Spacing(34, 28, 18, 10, 4);
  static final Spacing TIGHT = new Spacing(30, 22, 16, 6, 3);

  /** The gap above the panel. */
  double above(List<PanelNeed> needs, int i) {
    if (i == 0 || joins(needs, i)) {
      return 0;
    }
    return linked(needs, i) ? link : gap;
  }

  /** From the top of the panel to its first row. */
  double head(PanelNeed need, boolean joined) {
    return switch (need.need()) {
      case Need.Banner() -> BANNER;
      case Need.Rows rows -> (joined ? subtitle : title) + (rows.noted() ? NOTE : 0);
      case Need.Chips chips -> title;
      case Need.Field field -> title;
    };
  }

  /** Under the last row. */
  double foot(PanelNeed need) {
    return need.need() instanceof Need.Banner ? 0 : foot;
  }

  private static boolean linked(List<PanelNeed> needs, int i) {
    return needs.get(i).under().equals(Optional.of(needs.get(i - 1).id()));
  }

  /**
   * Whether the last rows hang under the rows right above them: then they go on on the same ground.
   */
  static boolean joins(List<PanelNeed> needs, int i) {
    return i > 0
        && linked(needs, i)
        && i == needs.size() - 1
        && needs.get(i).need() instanceof Need.Rows
        && needs.get(i - 1).need() instanceof Need.Rows;
  }
}
