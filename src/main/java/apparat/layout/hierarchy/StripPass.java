package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.need.StripNeed;
import apparat.layout.hierarchy.plan.StripPlan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Sets a line of 22 for every folded wing at the foot of its column.
 *
 * @param rooms what is left of each column above its strips
 */
record StripPass(Map<Side, Box> rooms, List<StripPlan> strips) {
  private static final double PITCH = 22;
  private static final double GAP = 6;
  private static final double BETWEEN = 8;

  /** A line can be as short as this where strips of other columns share the foot of one. */
  private static final double NARROWEST = 186;

  /** More lines than these one under the other stand beside each other where there is room. */
  private static final int HIGHEST = 3;

  static StripPass place(Map<Side, Box> columns, List<StripNeed> needs) {
    Map<Side, Box> rooms = new EnumMap<>(Side.class);
    List<StripPlan> strips = new ArrayList<>();
    columns.forEach(
        (side, column) -> {
          List<StripNeed> own = needs.stream().filter(need -> need.side() == side).toList();
          int across = across(own.size(), column.width());
          int lines = (own.size() + across - 1) / across;
          double top = column.bottom() - PITCH * lines;
          double width = (column.width() - BETWEEN * (across - 1)) / across;
          Box room =
              Box.ofEdges(column.x(), column.y(), column.right(), own.isEmpty() ? top : top - GAP);
          rooms.put(side, room);
          for (int i = 0; i < own.size(); i++) {
            double x = column.x() + i / lines * (width + BETWEEN);
            Box line = new Box(x, top + i % lines * PITCH + 2, width, PITCH - 2);
            strips.add(new StripPlan(own.get(i).wing(), side, line, room));
          }
        });
    return new StripPass(rooms, strips);
  }

  private static int across(int strips, double width) {
    int most = (int) ((width + BETWEEN) / (NARROWEST + BETWEEN));
    return strips <= HIGHEST ? 1 : Math.clamp(most, 1, strips);
  }

  /** The room for panels; empty where the column does not exist. */
  Box room(Side side) {
    return rooms.getOrDefault(side, new Box(0, 0, 0, 0));
  }
}
