package apparat.layout.hierarchy.plan;

import apparat.geometry.Box;
import java.util.List;
import java.util.Optional;

/**
 * Where everything stands for a whole period.
 *
 * @param picture the room given
 * @param panels in reading order
 * @param strips folded wings in reading order
 * @param trunk y of the free horizontal lane that ties a person's seats together
 */
public record Plan(Box picture, List<PanelPlan> panels, List<StripPlan> strips, double trunk) {
  public Plan {
    panels = List.copyOf(panels);
    strips = List.copyOf(strips);
  }

  /** The panel of that id, if it was planned. */
  public Optional<PanelPlan> panel(String id) {
    return panels.stream().filter(panel -> panel.id().equals(id)).findFirst();
  }
}
