package apparat.view.hierarchy.marks;

import apparat.geometry.Box;
import apparat.history.Wing;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.layout.hierarchy.plan.StripPlan;
import apparat.view.hierarchy.scene.Scene;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The place of an opened wing, over its own column: a row for each of its bodies that are folded at
 * first.
 *
 * @param rows by body
 * @param pitch from one line of a row to the next
 * @param nameless bodies of which nobody is known and that have no row of their own
 * @param hidden how many bodies found no room
 */
public record Sheet(
    Wing wing,
    Side side,
    Box box,
    Map<String, Box> rows,
    double pitch,
    List<String> nameless,
    int hidden) {
  private static final double HEAD = 32;
  private static final double LOWEST_HEAD = 27;
  private static final double FOOT = 6;
  private static final double PAD = 12;
  private static final double GAP = 6;
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

  /**
   * In all its room, or, where that would cover the body that leads, in what is left beside it: if
   * all can be shown there, below what stands above that body too.
   */
  private static List<Sheet> column(Scene scene, List<StripPlan> strips) {
    Box room = strips.getFirst().sheet();
    List<Sheet> whole = column(scene, strips, room);
    Optional<Box> leading =
        scene
            .period
            .leading()
            .flatMap(panel -> scene.sites.panel(panel.id()))
            .map(PanelPlan::box)
            .filter(box -> whole.stream().anyMatch(sheet -> sheet.box().overlaps(box)))
            .filter(box -> room.right() - box.right() - BESIDE >= NARROWEST);
    if (leading.isEmpty()) {
      return whole;
    }
    double x = leading.get().right() + BESIDE;
    Box beside = Box.ofEdges(x, leading.get().y(), room.right(), room.bottom());
    List<Sheet> below = column(scene, strips, beside);
    return below.stream().allMatch(sheet -> sheet.hidden() == 0)
        ? below
        : column(scene, strips, Box.ofEdges(x, room.y(), room.right(), room.bottom()));
  }

  /** From the foot of the column upwards, the last wing lowest. */
  private static List<Sheet> column(Scene scene, List<StripPlan> strips, Box room) {
    double overhead = strips.size() * (HEAD + FOOT + GAP) - GAP;
    double height = room.height() - overhead;
    List<SheetRows> rows = rows(scene, strips, room);
    int lines = rows.stream().mapToInt(SheetRows::lines).sum();
    double fitting = height / Math.max(1, lines);
    double pitch = Math.clamp(fitting, SMALLEST_PITCH, LARGEST_PITCH * 0.9);
    double share = Math.min(1, fitting / SMALLEST_PITCH);
    double bottom = room.bottom();
    List<Sheet> sheets = new ArrayList<>();
    for (int i = strips.size() - 1; i >= 0; i--) {
      StripPlan strip = strips.get(i);
      int own = Math.max(1, (int) (rows.get(i).lines() * share));
      double wanted = Math.max(room.y(), bottom - HEAD - FOOT - own * pitch);
      double top = i == 0 ? wholePanels(scene, strip, wanted) : wanted;
      Box box = Box.ofEdges(room.x(), top, room.right(), bottom);
      sheets.add(sheet(scene.wing(strip.wing()), strip.side(), box, rows.get(i)));
      bottom = top - GAP;
    }
    return sheets;
  }

  /** As they are for the whole period; where these of one wing find no room, those of the day. */
  private static List<SheetRows> rows(Scene scene, List<StripPlan> strips, Box room) {
    double width = room.width() - 2 * PAD;
    double least = strips.size() * (LOWEST_HEAD + FOOT + GAP) - GAP;
    List<SheetRows> usual =
        strips.stream()
            .map(strip -> SheetRows.ofPeriod(scene, scene.wing(strip.wing()), width))
            .toList();
    int lines = usual.stream().mapToInt(SheetRows::lines).sum();
    return strips.size() > 1 || lines * SMALLEST_PITCH + least <= room.height()
        ? usual
        : strips.stream()
            .map(strip -> SheetRows.ofDay(scene, scene.wing(strip.wing()), width))
            .toList();
  }

  private static Sheet sheet(Wing wing, Side side, Box box, SheetRows rows) {
    int lines = Math.max(1, rows.lines());
    double head = Math.clamp(box.height() - FOOT - lines * SMALLEST_PITCH, LOWEST_HEAD, HEAD);
    double room = box.height() - head - FOOT;
    double pitch = Math.clamp(room / lines, SMALLEST_PITCH, LARGEST_PITCH);
    int shown = Math.min(lines, (int) (room / pitch + 0.01));
    int closing = rows.nameless().isEmpty() ? 0 : 1;
    Map<String, Box> boxes = rows.set(box.x() + PAD, box.y() + head, pitch, shown - closing);
    return new Sheet(
        wing, side, box, boxes, pitch, rows.nameless(), rows.rows().size() - boxes.size());
  }

  /** The line at the foot that tells of the bodies of which nobody is known. */
  Box closing() {
    double y = rows.values().stream().mapToDouble(Box::bottom).max().orElse(box.y() + HEAD) + 3;
    return new Box(box.x() + PAD, y, box.width() - 2 * PAD, pitch - 3);
  }

  /**
   * The upper edge of the panel that a sheet of that height would cut, so that it covers whole
   * panels; in the middle only of a panel of which a sliver would be left, and of a field, which
   * tells nothing in part.
   */
  private static double wholePanels(Scene scene, StripPlan strip, double top) {
    double edge = top;
    for (PanelPlan panel : scene.sites.plan().panels().reversed()) {
      boolean own =
          panel.side() == strip.side()
              && (strip.side() != Side.MIDDLE
                  || top - panel.box().y() < SLIVER
                  || panel.content() instanceof Content.Squares);
      if (own && panel.box().y() <= edge && edge < panel.box().bottom()) {
        edge = panel.joined() ? panel.box().y() - 1 : panel.box().y();
      }
    }
    return edge;
  }
}
