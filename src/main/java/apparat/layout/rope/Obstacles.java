package apparat.layout.rope;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Polyline;
import java.util.List;

/**
 * What lines should not run through.
 *
 * @param names boxes of texts
 * @param room which lines should not leave
 */
public record Obstacles(List<Circle> discs, List<Box> names, Box room) {

  private static final double AIR = 3;
  private static final double DISC = 10;
  private static final double OUTSIDE = 4;
  private static final double NAME = 0.35;

  public Obstacles {
    discs = List.copyOf(discs);
    names = List.copyOf(names);
  }

  /** The same without those discs; names stay. */
  Obstacles without(List<Circle> ends) {
    return new Obstacles(discs.stream().filter(disc -> !ends.contains(disc)).toList(), names, room);
  }

  /** What it costs to draw a line there: 0 where it is free. */
  double cost(Bow bow) {
    double cost = 0;
    Polyline line = bow.pieces();
    if (!room.contains(bow.control().x(), bow.control().y())) {
      cost += 3 * OUTSIDE;
    }
    for (int i = 0; i <= line.pieces(); i++) {
      if (!room.contains(line.xs()[i], line.ys()[i])) {
        cost += OUTSIDE;
      }
    }
    for (Circle disc : discs) {
      if (line.distance(disc.x(), disc.y()) < disc.radius() + AIR) {
        cost += DISC;
      }
    }
    for (Box name : names) {
      if (Bow.enters(line, name)) {
        cost += NAME;
      }
    }
    return cost;
  }

  /** Whether the line runs through nothing. */
  public boolean clear(Bow bow) {
    return cost(bow) == 0;
  }

  /** Whether nothing overlaps the box. */
  boolean clear(Box box) {
    return names.stream().noneMatch(box::overlaps)
        && discs.stream().noneMatch(disc -> disc.bounds().grown(AIR).overlaps(box));
  }
}
