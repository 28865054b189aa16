package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.plan.Content;
import java.util.ArrayList;
import java.util.List;

/** Sets the rows of a panel at a given pitch. */
final class RowSetter {
  static final double PAD = 12;
  private static final double GAP = 8;
  private static final double NARROWEST_CHIP = 104;
  private static final double MORE = 24;

  private RowSetter() {}

  /** How many lines the rows take at that width of the panel. */
  static int lines(Need.Rows need, double panelWidth) {
    int across = across(need, panelWidth);
    return need.rows().stream().mapToInt(row -> lines(row, across)).sum();
  }

  /** The rows from {@code top} on. */
  static List<Content.RowPlan> set(Need.Rows need, Box panel, double top, double pitch) {
    return set(need, panel, top, pitch, ChipSetter.TALLEST);
  }

  /** The same with chips of that height at most. */
  static List<Content.RowPlan> set(
      Need.Rows need, Box panel, double top, double pitch, double tallest) {
    int across = across(need, panel.width());
    double left = panel.x() + PAD;
    double chips = left + need.labelWidth();
    double chipWidth = (panel.right() - PAD - chips - GAP * (across - 1)) / across;
    double chipHeight = Math.min(pitch - (pitch < 24 ? 3 : 4), tallest);
    List<Content.RowPlan> rows = new ArrayList<>();
    double y = top;
    for (Need.Row row : need.rows()) {
      List<Box> slots = new ArrayList<>();
      for (int i = 0; i < row.slots(); i++) {
        boolean narrow = row.more() && i == row.slots() - 1;
        double x = chips + i % across * (chipWidth + GAP);
        slots.add(new Box(x, y + i / across * pitch, chipWidth - (narrow ? MORE : 0), chipHeight));
      }
      double height = (lines(row, across) - 1) * pitch + chipHeight;
      Box box = Box.ofEdges(left, y, panel.right() - PAD, y + height);
      rows.add(
          new Content.RowPlan(
              row.id(), box, new Box(left, y, need.labelWidth(), chipHeight), slots));
      y += lines(row, across) * pitch;
    }
    return rows;
  }

  private static int lines(Need.Row row, int across) {
    return Math.max(1, (row.slots() + across - 1) / across);
  }

  private static int across(Need.Rows need, double panelWidth) {
    double chips = panelWidth - 2 * PAD - need.labelWidth();
    return Math.max(1, (int) ((chips + GAP) / (NARROWEST_CHIP + GAP)));
  }
}
