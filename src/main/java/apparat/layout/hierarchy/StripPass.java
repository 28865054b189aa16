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

  static StripPass place(Map<Side, Box> columns, List<StripNeed> needs) {
    Map<Side, Box> rooms = new EnumMap<>(Side.class);
    List<StripPlan> strips = new ArrayList<>();
    columns.forEach(
        (side, column) -> {
          List<StripNeed> own = needs.stream().filter(need -> need.side() == side).toList();
          double top = column.bottom() - PITCH * own.size();
          Box room =
              Box.ofEdges(column.x(), column.y(), column.right(), own.isEmpty() ? top : top - GAP);
          rooms.put(side, room);
          for (int i = 0; i < own.size(); i++) {
            Box line = new Box(column.x(), top + i * PITCH + 2, column.width(), PITCH - 2);
            strips.add(new StripPlan(own.get(i).wing(), side, line, room));
          }
        });
    return new StripPass(rooms, strips);
  }

  /** The room for panels; empty where the column does not exist. */
  Box room(Side side) {
    return rooms.getOrDefault(side, new Box(0, 0, 0, 0));
  }
}
