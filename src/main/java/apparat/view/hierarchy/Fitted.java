package apparat.view.hierarchy;

import apparat.geometry.Box;
import apparat.history.Column;
import apparat.layout.hierarchy.HierarchyLayout;
import apparat.layout.hierarchy.OwnPage;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.PanelNeed;
import apparat.layout.hierarchy.plan.Plan;
import apparat.view.hierarchy.period.Period;
import apparat.view.hierarchy.scene.Sites;
import java.util.List;

/**
 * What of a period finds room on a page, and where. The column of the state is folded first, then
 * that of the regions, then panel by panel what the layout leaves out.
 *
 * @param whole the period with nothing folded
 * @param scale by how much all that the plan places is enlarged
 */
record Fitted(Period whole, Period period, Sites sites, double scale) {

  /** Names in a hall are not smaller than this for the sake of candidates. */
  private static final double LEAST_IN_A_HALL = 13.5;

  private static final List<Column> FOLDING = List.of(Column.RIGHT, Column.LEFT);

  /** The same where what is read first has the page for itself, and all else is folded. */
  static Fitted large(Box picture, Period whole) {
    Period first = whole.large();
    if (whole.chosen() || first.panels().isEmpty()) {
      return in(picture, whole);
    }
    OwnPage all = OwnPage.of(picture, first.needs(), first.strips());
    OwnPage page =
        all.names() >= LEAST_IN_A_HALL
            ? all
            : OwnPage.of(picture, fullOnly(first.needs()), first.strips());
    Period shown = first.with(panel -> page.plan().panel(panel).isPresent());
    return new Fitted(whole, shown, new Sites(page.plan(), shown), page.scale());
  }

  /** The candidates of lesser bodies go before large names of full members. */
  private static List<PanelNeed> fullOnly(List<PanelNeed> needs) {
    return needs.stream()
        .map(
            need ->
                need.need() instanceof Need.Chips chips
                        && !chips.leading()
                        && chips.full() + chips.candidates() > Need.Chips.LONGEST_COLUMN
                    ? new PanelNeed(need.id(), need.side(), need.under(), chips.withoutCandidates())
                    : need)
        .toList();
  }

  static Fitted in(Box picture, Period whole) {
    if (whole.chosen()) {
      OwnPage page = OwnPage.of(picture, whole.needs(), List.of());
      Period shown = whole.with(panel -> page.plan().panel(panel).isPresent());
      return new Fitted(whole, shown, new Sites(page.plan(), shown), page.scale());
    }
    Period period = whole;
    boolean middle = whole.panels().stream().anyMatch(panel -> panel.column() == Column.MIDDLE);
    for (Column column : FOLDING) {
      if (middle && !HierarchyLayout.fits(picture, period.columns())) {
        period = period.folding(column);
      }
    }
    Plan plan = HierarchyLayout.of(picture, period.needs(), period.strips());
    while (plan.panels().size() < period.panels().size()) {
      Plan placed = plan;
      period = period.with(panel -> placed.panel(panel).isPresent());
      plan = HierarchyLayout.of(picture, period.needs(), period.strips());
    }
    return new Fitted(whole, period, new Sites(plan, period), 1);
  }
}
