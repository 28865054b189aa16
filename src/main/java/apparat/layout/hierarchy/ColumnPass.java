package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.PanelNeed;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.need.StripNeed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Divides the width among the columns that hold anything: 250, 860 and 362 of 1520, with lanes of
 * 24 between.
 */
final class ColumnPass {
  private static final double LANE = 24;
  private static final Map<Side, Double> SHARE =
      Map.of(Side.LEFT, 250.0, Side.MIDDLE, 860.0, Side.RIGHT, 362.0);

  /** Of its share a column needs so much, else its chips hold no name. */
  private static final double LEAST = 0.912;

  private ColumnPass() {}

  /** The width below which the columns cannot stand beside each other. */
  static double least(Set<Side> columns) {
    double shares = columns.stream().mapToDouble(SHARE::get).sum();
    return LEAST * shares + LANE * Math.max(0, columns.size() - 1);
  }

  static Map<Side, Box> columns(Box picture, List<PanelNeed> panels, List<StripNeed> strips) {
    List<Side> used =
        List.of(Side.values()).stream().filter(side -> holds(side, panels, strips)).toList();
    double shares = used.stream().mapToDouble(SHARE::get).sum();
    double width = picture.width() - LANE * Math.max(0, used.size() - 1);
    Map<Side, Box> columns = new EnumMap<>(Side.class);
    double x = picture.x();
    for (Side side : used) {
      double own = width * SHARE.get(side) / shares;
      columns.put(side, new Box(x, picture.y(), own, picture.height()));
      x += own + LANE;
    }
    return columns;
  }

  private static boolean holds(Side side, List<PanelNeed> panels, List<StripNeed> strips) {
    return panels.stream().anyMatch(panel -> panel.side() == side)
        || strips.stream().anyMatch(strip -> strip.side() == side);
  }
}
