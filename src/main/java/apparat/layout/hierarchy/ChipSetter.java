package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.plan.Content;
import java.util.ArrayList;
import java.util.List;

/** Sets the chips of one body in one or two columns, with room for those who left at the foot. */
final class ChipSetter {
  private static final double PAD = 12;
  private static final double HEAD = 40;
  private static final double GAP = 10;

  /** How much farther apart chips may stand on a higher page. */
  private static final double MOST_AIR = 1.45;

  /** Chips that are not the leading ones stay lower than those. */
  static final double TALLEST = 26;

  /** Between full seats and candidates that stand in one column, in chips. */
  private static final double BREAK = 0.75;

  private ChipSetter() {}

  static double naturalHeight(Need.Chips need) {
    return HEAD + lines(need) * pitch(need) + foot(need);
  }

  static Content set(Need.Chips need, Box panel) {
    double most = pitch(need) * MOST_AIR;
    double pitch =
        Math.clamp((panel.height() - HEAD - foot(need)) / Math.max(1, lines(need)), 16, most);
    double chip =
        need.leading() ? Math.min(pitch * 31 / 38, 38) : Math.min(pitch * 23 / 27, TALLEST);
    boolean two = BandWidths.twoColumns(need);
    double width = two ? (panel.width() - 2 * PAD - GAP) / 2 : panel.width() - 2 * PAD;
    double top = panel.y() + HEAD;
    double left = panel.x() + PAD;
    int first = two && need.candidates() == 0 ? (need.full() + 1) / 2 : need.full();
    List<Box> full = column(left, top, width, chip, pitch, first);
    full.addAll(column(left + width + GAP, top, width, chip, pitch, need.full() - first));
    List<Box> candidates =
        two
            ? column(left + width + GAP, top, width, chip, pitch, need.candidates())
            : column(
                left,
                top + (need.full() + (need.full() > 0 ? BREAK : 0)) * pitch,
                width,
                chip,
                pitch,
                need.candidates());
    double bottom = top + lines(need) * pitch;
    Box foot =
        Box.ofEdges(
            left, bottom + 4, panel.right() - PAD, Math.max(bottom + 4, panel.bottom() - 6));
    return new Content.Chips(full, candidates, foot);
  }

  private static List<Box> column(
      double x, double top, double width, double chip, double pitch, int count) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boxes.add(new Box(x, top + i * pitch, width, chip));
    }
    return boxes;
  }

  private static double lines(Need.Chips need) {
    if (!BandWidths.twoColumns(need)) {
      return need.full()
          + need.candidates()
          + (need.full() > 0 && need.candidates() > 0 ? BREAK : 0);
    }
    return need.candidates() == 0
        ? (need.full() + 1) / 2
        : Math.max(need.full(), need.candidates());
  }

  private static double pitch(Need.Chips need) {
    return need.leading() ? 38 : 27;
  }

  private static double foot(Need.Chips need) {
    return need.leading() ? 34 : 64;
  }
}
