package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.PanelNeed;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.layout.hierarchy.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Needs and plans as the tests of layouts write them. */
final class Needs {
  static final Box WIDE = Box.ofEdges(40, 112, 1560, 796);

  private Needs() {}

  static PanelNeed panel(String id, Side side, Need need) {
    return new PanelNeed(id, side, Optional.empty(), need);
  }

  static PanelNeed under(String parent, String id, Side side, Need need) {
    return new PanelNeed(id, side, Optional.of(parent), need);
  }

  /** So many rows of two places each. */
  static Need.Rows rows(int count, double labels) {
    return new Need.Rows(
        IntStream.range(0, count).mapToObj(i -> new Need.Row("row" + i, 2, false)).toList(),
        labels,
        false);
  }

  static Need.Chips chips(int full, int candidates) {
    return new Need.Chips(full, candidates, false);
  }

  static Need.Chips leading(int full, int candidates) {
    return new Need.Chips(full, candidates, true);
  }

  static Plan plan(Box picture, PanelNeed... needs) {
    return HierarchyLayout.of(picture, List.of(needs), List.of());
  }

  static Box box(Plan plan, String id) {
    return plan.panel(id).orElseThrow(() -> new AssertionError("no panel " + id)).box();
  }

  static Content.Chips chips(Plan plan, String id) {
    return (Content.Chips) plan.panel(id).orElseThrow().content();
  }

  static List<Content.RowPlan> rows(Plan plan, String id) {
    return ((Content.Rows) plan.panel(id).orElseThrow().content()).rows();
  }

  /** All places of a panel in their order. */
  static List<Box> places(PanelPlan panel) {
    return switch (panel.content()) {
      case Content.Bare() -> List.of();
      case Content.Squares _ -> List.of();
      case Content.Chips(List<Box> full, List<Box> candidates, Box _) ->
          Stream.concat(full.stream(), candidates.stream()).toList();
      case Content.Rows(List<Content.RowPlan> rows) ->
          rows.stream().flatMap(row -> row.slots().stream()).toList();
    };
  }
}
