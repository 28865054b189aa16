package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.PanelNeed;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.need.StripNeed;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.layout.hierarchy.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The layout of the hierarchy: three columns, in each the panels one under the other, the middle
 * one in levels by who stands over whom, and a line a folded wing at the foot.
 *
 * <p>The plan depends on what the fullest day of the period needs and on nothing else, so bodies
 * never move. Every panel gets the largest pitch of chips that fits; what a page is higher goes to
 * the panels.
 */
public final class HierarchyLayout {
  /** Names on lower chips would be smaller than their labels. */
  private static final double LEAST_CHIP = 17;

  private HierarchyLayout() {}

  /** Places panels and strips in the picture; panels in reading order. */
  public static Plan of(Box picture, List<PanelNeed> panels, List<StripNeed> strips) {
    Map<Side, Box> columns = ColumnPass.columns(picture, panels, strips);
    Lanes lanes = Lanes.between(picture, columns);
    StripPass feet = StripPass.place(columns, strips);
    List<PanelPlan> placed = new ArrayList<>();
    LevelPass middle = LevelPass.place(on(Side.MIDDLE, panels), feet.room(Side.MIDDLE), lanes);
    double tallest = tallestBeside(middle, panels);
    placed.addAll(StackPass.place(on(Side.LEFT, panels), feet.room(Side.LEFT), lanes, tallest));
    placed.addAll(middle.panels());
    placed.addAll(StackPass.place(on(Side.RIGHT, panels), feet.room(Side.RIGHT), lanes, tallest));
    return new Plan(picture, inReadingOrder(placed, panels), feet.strips(), middle.trunk());
  }

  /** Chips beside are no higher than those of the leading body, which is to be read first. */
  private static double tallestBeside(LevelPass middle, List<PanelNeed> panels) {
    Set<String> leading =
        panels.stream()
            .filter(panel -> panel.need() instanceof Need.Chips chips && chips.leading())
            .map(PanelNeed::id)
            .collect(Collectors.toSet());
    return middle.panels().stream()
        .filter(panel -> leading.contains(panel.id()))
        .flatMap(
            panel ->
                panel.content() instanceof Content.Chips chips
                    ? chips.full().stream()
                    : Stream.<Box>empty())
        .map(chip -> Math.clamp(chip.height(), LEAST_CHIP, ChipSetter.TALLEST))
        .min(Double::compare)
        .orElse(ChipSetter.TALLEST);
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
