package apparat.view.hierarchy.marks;

import apparat.geometry.Box;
import apparat.history.Wing;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.layout.hierarchy.plan.StripPlan;
import apparat.view.hierarchy.scene.Scene;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The place of an opened wing, over its own column: a row for each of its bodies that are folded at
 * first.
 *
 * @param rows by body
 */
public record Sheet(Wing wing, Side side, Box box, Map<String, Box> rows) {
  private static final double HEAD = 32;
  private static final double FOOT = 8;
  private static final double GAP = 6;
  private static final double WIDEST_CELL = 420;
  private static final double SMALLEST_PITCH = 15;
  private static final double LARGEST_PITCH = 27;

  /** The sheets of all wings that are unfolded; in a column the last wing stands lowest. */
  public static List<Sheet> of(Scene scene) {
    Map<Side, Double> bottoms = new EnumMap<>(Side.class);
    List<Sheet> sheets = new ArrayList<>();
    for (StripPlan strip : scene.sites.plan().strips().reversed()) {
      if (scene.options.unfolded().contains(strip.wing())) {
        double bottom = bottoms.getOrDefault(strip.side(), strip.sheet().bottom());
        Sheet sheet = sheet(scene, strip, bottom);
        bottoms.put(strip.side(), sheet.box().y() - GAP);
        sheets.add(sheet);
      }
    }
    return sheets;
  }

  private static Sheet sheet(Scene scene, StripPlan strip, double bottom) {
    Wing wing = scene.wing(strip.wing());
    List<String> bodies = scene.period.folded(wing);
    Box room = strip.sheet();
    int columns = Math.max(1, (int) (room.width() / WIDEST_CELL));
    int lines = Math.max(1, (bodies.size() + columns - 1) / columns);
    double wanted = bottom - HEAD - FOOT - lines * LARGEST_PITCH * 0.9;
    double top = Math.max(room.y(), strip.side() == Side.MIDDLE ? wanted : wholePanels(scene, strip, wanted));
    double pitch = Math.clamp((bottom - top - HEAD - FOOT) / lines, SMALLEST_PITCH, LARGEST_PITCH);
    Box box = Box.ofEdges(room.x(), top, room.right(), bottom);
    double width = (box.width() - 24) / columns;
    Map<String, Box> rows = new LinkedHashMap<>();
    for (int i = 0; i < bodies.size(); i++) {
      double x = box.x() + 12 + i / lines * width;
      Box row = new Box(x, top + HEAD + i % lines * pitch, width - (columns > 1 ? 12 : 0), pitch - 3);
      if (row.bottom() <= bottom) {
        rows.put(bodies.get(i), row);
      }
    }
    return new Sheet(wing, strip.side(), box, rows);
  }

  /** The upper edge of the panel that a sheet of that height would cut, so that it covers whole panels. */
  private static double wholePanels(Scene scene, StripPlan strip, double top) {
    double edge = top;
    for (PanelPlan panel : scene.sites.plan().panels().reversed()) {
      boolean own = panel.side() == strip.side();
      if (own && panel.box().y() <= edge && edge < panel.box().bottom()) {
        edge = panel.joined() ? panel.box().y() - 1 : panel.box().y();
      }
    }
    return edge;
  }
}
