package apparat.view.hierarchy;

import apparat.geometry.Box;
import apparat.history.Column;
import apparat.layout.hierarchy.HierarchyLayout;
import apparat.layout.hierarchy.plan.Plan;
import apparat.view.hierarchy.period.Period;
import java.util.List;

/**
 * What of a period finds room on a page, and where. The column of the state is folded first, then
 * that of the regions, then panel by panel what the layout leaves out.
 */
record Fitted(Period period, Plan plan) {
  private static final List<Column> FOLDING = List.of(Column.RIGHT, Column.LEFT);

  static Fitted in(Box picture, Period whole) {
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
    return new Fitted(period, plan);
  }
}
