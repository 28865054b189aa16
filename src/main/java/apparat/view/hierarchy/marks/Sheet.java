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
 * @param hidden how many bodies found no room because other wings are open too
 */
public record Sheet(Wing wing, Side side, Box box, Map<String, Box> rows, int hidden) {
  private static final double HEAD = 32;
  private static final double FOOT = 8;
  private static final double GAP = 6;
  private static final double WIDEST_CELL = 420;
  private static final double SMALLEST_PITCH = 17;
  private static final double LARGEST_PITCH = 27;
  private static final double SLIVER = 48;
  private static final double BESIDE = 12;
  private static final double NARROWEST = 260;

  /** Whether the row of a body ends at the edge of the sheet, where a line reaches it. */
  boolean atEdge(String body) {
    return side == Side.RIGHT || rows.get(body).right() > box.right() - 2 * PanelMarks.PAD - 1;
  }

  /** The sheets of all wings that are unfolded; those of one column share its room. */
  public static List<Sheet> of(Scene scene) {
    Map<Side, List<StripPlan>> open = new EnumMap<>(Side.class);
    for (StripPlan strip : scene.sites.plan().strips()) {
      if (scene.options.unfolded().contains(strip.wing())) {
        open.computeIfAbsent(strip.side(), side -> new ArrayList<>()).add(strip);
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    open.values().forEach(strips -> sheets.addAll(column(scene, strips)));
    return sheets;
  }

  /** In all its room, or, where that would cover the body that leads, in what is left beside it. */
  private static List<Sheet> column(Scene scene, List<StripPlan> strips) {
    Box room = strips.getFirst().sheet();
    List<Sheet> whole = column(scene, strips, room);
    return scene
        .period
        .leading()
        .flatMap(panel -> scene.sites.panel(panel.id()))
        .map(PanelPlan::box)
        .filter(leading -> whole.stream().anyMatch(sheet -> sheet.box().overlaps(leading)))
        .map(
            leading -> Box.ofEdges(leading.right() + BESIDE, room.y(), room.right(), room.bottom()))
        .filter(beside -> beside.width() >= NARROWEST)
        .map(beside -> column(scene, strips, beside))
        .orElse(whole);
  }

  /** From the foot of the column upwards, the last wing lowest. */
  private static List<Sheet> column(Scene scene, List<StripPlan> strips, Box room) {
    int columns = Math.max(1, (int) (room.width() / WIDEST_CELL));
    double overhead = strips.size() * (HEAD + FOOT + GAP) - GAP;
    int lines = strips.stream().mapToInt(strip -> lines(scene, strip, columns)).sum();
    double fitting = (room.height() - overhead) / Math.max(1, lines);
    double pitch = Math.clamp(fitting, SMALLEST_PITCH, LARGEST_PITCH * 0.9);
    double share = Math.min(1, fitting / SMALLEST_PITCH);
    double bottom = room.bottom();
    List<Sheet> sheets = new ArrayList<>();
    for (StripPlan strip : strips.reversed()) {
      int own = Math.max(1, (int) (lines(scene, strip, columns) * share));
      double wanted = Math.max(room.y(), bottom - HEAD - FOOT - own * pitch);
      boolean topmost = strip.equals(strips.getFirst());
      double top = topmost ? wholePanels(scene, strip, wanted) : wanted;
      Box box = Box.ofEdges(room.x(), top, room.right(), bottom);
      sheets.add(sheet(scene, strip, box, columns));
      bottom = top - GAP;
    }
    return sheets;
  }

  private static int lines(Scene scene, StripPlan strip, int columns) {
    int bodies = scene.period.folded(scene.wing(strip.wing())).size();
    return Math.max(1, (bodies + columns - 1) / columns);
  }

  private static Sheet sheet(Scene scene, StripPlan strip, Box box, int columns) {
    Wing wing = scene.wing(strip.wing());
    List<String> bodies = scene.period.folded(wing);
    int lines = lines(scene, strip, columns);
    double pitch = Math.clamp((box.height() - HEAD - FOOT) / lines, SMALLEST_PITCH, LARGEST_PITCH);
    double width = (box.width() - 24) / columns;
    Map<String, Box> rows = new LinkedHashMap<>();
    for (int i = 0; i < bodies.size(); i++) {
      double x = box.x() + 12 + i / lines * width;
      double y = box.y() + HEAD + i % lines * pitch;
      Box row = new Box(x, y, width - (columns > 1 ? 12 : 0), pitch - 3);
      if (row.bottom() <= box.bottom()) {
        rows.put(bodies.get(i), row);
      }
    }
    return new Sheet(wing, strip.side(), box, rows, bodies.size() - rows.size());
  }

  /**
   * The upper edge of the panel that a sheet of that height would cut, so that it covers whole
   * panels; in the middle only of a panel of which a sliver would be left.
   */
  private static double wholePanels(Scene scene, StripPlan strip, double top) {
    double edge = top;
    for (PanelPlan panel : scene.sites.plan().panels().reversed()) {
      boolean own =
          panel.side() == strip.side()
              && (strip.side() != Side.MIDDLE || top - panel.box().y() < SLIVER);
      if (own && panel.box().y() <= edge && edge < panel.box().bottom()) {
        edge = panel.joined() ? panel.box().y() - 1 : panel.box().y();
      }
    }
    return edge;
  }
}
