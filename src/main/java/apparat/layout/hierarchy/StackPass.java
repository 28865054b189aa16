package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.PanelNeed;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Stacks the panels of a side column at the one pitch of rows that fills the room, within bounds;
 * where room is short, titles and gaps give way first, and what then finds no room is left out.
 */
final class StackPass {
  private final List<PanelNeed> needs;
  private final Box room;
  private final Spacing spacing;
  private final double pitch;
  private final double tallest;

  private StackPass(List<PanelNeed> needs, Box room, double tallest) {
    this.needs = needs;
    this.tallest = tallest;
    this.room = room;
    boolean roomy = pitch(Spacing.ROOMY) >= 24;
    this.spacing = roomy ? Spacing.ROOMY : Spacing.TIGHT;
    this.pitch = Math.clamp(pitch(spacing), Spacing.SMALLEST_PITCH, Spacing.LARGEST_PITCH);
  }

  /**
   * @param tallest how high a chip may be, however much room there is
   */
  static List<PanelPlan> place(List<PanelNeed> needs, Box room, Lanes lanes, double tallest) {
    return needs.isEmpty() ? List.of() : new StackPass(needs, room, tallest).panels(lanes);
  }

  private double pitch(Spacing trial) {
    double fixed = 0;
    int lines = 0;
    for (int i = 0; i < needs.size(); i++) {
      fixed +=
          trial.above(needs, i) + trial.head(needs.get(i), joined(i)) + trial.foot(needs.get(i));
      lines += lines(needs.get(i));
    }
    return (room.height() - fixed) / Math.max(1, lines);
  }

  private List<PanelPlan> panels(Lanes lanes) {
    List<PanelPlan> plans = new ArrayList<>();
    double y = room.y();
    for (int i = 0; i < needs.size(); i++) {
      PanelNeed need = needs.get(i);
      double top = y + spacing.above(needs, i);
      double chips = top + spacing.head(need, joined(i));
      y = chips + lines(need) * pitch + spacing.foot(need);
      Box box = Box.ofEdges(room.x(), top, room.right(), i == needs.size() - 1 ? lastBottom(y) : y);
      if (i > 0 && y > room.bottom() + 1) {
        break;
      }
      plans.add(
          new PanelPlan(
              need.id(),
              need.side(),
              need.under(),
              box,
              joined(i),
              content(need, box, chips),
              lanes.left(),
              lanes.right()));
    }
    return plans;
  }

  /** A joined tail ends where the room ends, so that the bottoms of columns are in line. */
  private double lastBottom(double bottom) {
    return joined(needs.size() - 1) ? Math.max(bottom, room.bottom()) : bottom;
  }

  private Content content(PanelNeed need, Box box, double top) {
    return switch (need.need()) {
      case Need.Banner() -> new Content.Bare();
      case Need.Rows rows -> new Content.Rows(RowSetter.set(rows, box, top, pitch, tallest));
      case Need.Chips chips ->
          new Content.Rows(RowSetter.set(asRows(need.id(), chips), box, top, pitch, tallest));
      case Need.Field field -> new Content.Squares(SquareFit.fit(field, box));
    };
  }

  private int lines(PanelNeed need) {
    return switch (need.need()) {
      case Need.Banner() -> 0;
      case Need.Rows rows -> RowSetter.lines(rows, room.width());
      case Need.Chips chips -> RowSetter.lines(asRows(need.id(), chips), room.width());
      case Need.Field field -> 5;
    };
  }

  private static Need.Rows asRows(String id, Need.Chips chips) {
    return new Need.Rows(
        List.of(new Need.Row(id, chips.full() + chips.candidates(), false)), 0, false);
  }

  private boolean joined(int i) {
    return Spacing.joins(needs, i);
  }
}
