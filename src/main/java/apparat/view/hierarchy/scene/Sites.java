package apparat.view.hierarchy.scene;

import apparat.geometry.Box;
import apparat.history.Camp;
import apparat.history.Seat;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.layout.hierarchy.plan.Plan;
import apparat.layout.hierarchy.plan.SquareField;
import apparat.view.hierarchy.period.Period;
import apparat.view.hierarchy.period.Spot;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the box of a seat: the plan knows where places are, the period who has which. */
public final class Sites {
  private final Plan plan;
  private final Period period;
  private final Map<String, PanelPlan> panels = new HashMap<>();
  private final Map<String, List<Box>> rows = new HashMap<>();

  public Sites(Plan plan, Period period) {
    this.plan = plan;
    this.period = period;
    for (PanelPlan panel : plan.panels()) {
      panels.put(panel.id(), panel);
      if (panel.content() instanceof Content.Rows(List<Content.RowPlan> own)) {
        own.forEach(row -> rows.put(row.id(), row.slots()));
      }
    }
  }

  public Plan plan() {
    return plan;
  }

  /** The panel of that id. */
  public Optional<PanelPlan> panel(String id) {
    return Optional.ofNullable(panels.get(id));
  }

  /** The place of a seat on a day; empty: folded, waiting, or said in a number. */
  public Optional<Spot> spot(Seat seat, Optional<Camp> camp, LocalDate day) {
    return period.spot(seat.person().id(), seat.body().id(), seat.rank(), camp, day);
  }

  /** The box of a place. */
  public Optional<Box> box(Spot spot) {
    return panel(spot.panel()).flatMap(panel -> box(panel, spot));
  }

  private Optional<Box> box(PanelPlan panel, Spot spot) {
    return switch (panel.content()) {
      case Content.Bare() -> Optional.empty();
      case Content.Squares(SquareField field) -> Optional.of(square(field, spot));
      case Content.Chips chips ->
          at(spot.kind() == Spot.Kind.FULL ? chips.full() : chips.candidates(), spot.index());
      case Content.Rows _ -> at(rows.getOrDefault(spot.row(), List.of()), spot.index());
    };
  }

  private static Box square(SquareField field, Spot spot) {
    SquareField.ZonePlan zone = field.zone(spot.row());
    return spot.kind() == Spot.Kind.FULL_SQUARE
        ? field.full(zone, spot.index())
        : field.candidate(zone, spot.index());
  }

  private static Optional<Box> at(List<Box> boxes, int index) {
    return index < boxes.size() ? Optional.of(boxes.get(index)) : Optional.empty();
  }
}
