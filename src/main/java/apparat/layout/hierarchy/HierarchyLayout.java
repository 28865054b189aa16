package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.PanelNeed;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.need.StripNeed;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.layout.hierarchy.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The layout of the hierarchy: three columns, in each the panels one under the other, the middle
 * one in levels by who stands over whom, and a line a folded wing at the foot.
 *
 * <p>The plan depends on what the fullest day of the period needs and on nothing else, so bodies
 * never move. Every panel gets the largest pitch of chips that fits; what a page is higher goes to
 * the panels.
 */
public final class HierarchyLayout {
  private HierarchyLayout() {}

  /** Places panels and strips in the picture; panels in reading order. */
  public static Plan of(Box picture, List<PanelNeed> panels, List<StripNeed> strips) {
    Map<Side, Box> columns = ColumnPass.columns(picture, panels, strips);
    Lanes lanes = Lanes.between(picture, columns);
    StripPass feet = StripPass.place(columns, strips);
    List<PanelPlan> placed = new ArrayList<>();
    placed.addAll(StackPass.place(on(Side.LEFT, panels), feet.room(Side.LEFT), lanes));
    LevelPass middle = LevelPass.place(on(Side.MIDDLE, panels), feet.room(Side.MIDDLE), lanes);
    placed.addAll(middle.panels());
    placed.addAll(StackPass.place(on(Side.RIGHT, panels), feet.room(Side.RIGHT), lanes));
    return new Plan(picture, inReadingOrder(placed, panels), feet.strips(), middle.trunk());
  }

  /** Whether the columns find room beside each other with chips that can be read. */
  public static boolean fits(Box picture, Set<Side> columns) {
    return ColumnPass.least(columns) <= picture.width();
  }

  private static List<PanelNeed> on(Side side, List<PanelNeed> panels) {
    return panels.stream().filter(panel -> panel.side() == side).toList();
  }

  private static List<PanelPlan> inReadingOrder(List<PanelPlan> placed, List<PanelNeed> panels) {
    List<String> order = panels.stream().map(PanelNeed::id).toList();
    return placed.stream()
        .sorted(Comparator.comparingInt(plan -> order.indexOf(plan.id())))
        .toList();
  }
}
