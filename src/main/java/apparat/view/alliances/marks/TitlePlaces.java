package apparat.view.alliances.marks;

import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.hull.Hull;
import apparat.view.alliances.scene.FreeSpace;
import apparat.view.alliances.scene.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the name of a hull may stand: along its line, near the top and near the middle, on no lines
 * and not in or close to the hull of anybody else.
 */
final class TitlePlaces {

  private static final double ASIDE = 0.22;
  private static final double ON_OUTLINE = 34;
  private static final double ON_TIE = 34;
  private static final double ON_ARROW = 400;
  private static final double IN_ANOTHER = 90;
  private static final double NEAR_ANOTHER = 60;

  /** Of that, what it costs the name of a bloc to stand at a camp of the bloc. */
  private static final double WITHIN = 0.33;

  /** Closer to another camp it is not clear whose name it is. */
  private static final double NEAR = 16;

  private final Map<Group, Hull> hulls;
  private final Group group;
  private final FreeSpace space;

  TitlePlaces(Map<Group, Hull> hulls, Group group, FreeSpace space) {
    this.hulls = hulls;
    this.group = group;
    this.space = space;
  }

  /** The best free place. */
  Optional<Title> best(Title title) {
    List<List<Point>> rings = hulls.get(group).rings();
    if (rings.isEmpty()) {
      return Optional.empty();
    }
    List<Point> ring = rings.getFirst();
    double top = ring.getFirst().y();
    double middle = ring.stream().mapToDouble(Point::x).average().orElse(0);
    Optional<Box> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (Point point : ring) {
      for (Box box : around(point, title.box().width(), title.box().height())) {
        double cost = Math.abs(box.centreY() - top) + ASIDE * Math.abs(box.centreX() - middle);
        if (cost < least && space.free(box)) {
          cost += cost(box, least - cost);
          if (cost < least) {
            least = cost;
            best = Optional.of(box);
          }
        }
      }
    }
    double found = least;
    return best.map(box -> title.at(box, found));
  }

  private double cost(Box box, double enough) {
    double cost = ON_OUTLINE * outlines(box) + others(box);
    return cost >= enough ? cost : cost + ON_TIE * space.thin(box) + ON_ARROW * space.thick(box);
  }

  /** Just outside the line at the point, on each side of it, and just inside. */
  private static List<Box> around(Point p, double width, double height) {
    return List.of(
        new Box(p.x() - width / 2, p.y() - height - 4, width, height),
        new Box(p.x() - width * 0.8, p.y() - height - 4, width, height),
        new Box(p.x() - width * 0.2, p.y() - height - 4, width, height),
        new Box(p.x() - width / 2, p.y() + 6, width, height),
        new Box(p.x() - width * 0.8, p.y() + 6, width, height),
        new Box(p.x() - width * 0.2, p.y() + 6, width, height),
        new Box(p.x() - width - 6, p.y() - height / 2, width, height),
        new Box(p.x() + 6, p.y() - height / 2, width, height));
  }

  /** The name of a group should not be taken for that of another, least of one that is apart. */
  private double others(Box box) {
    double cost = 0;
    for (Map.Entry<Group, Hull> other : hulls.entrySet()) {
      if (!other.getKey().equals(group) && !other.getKey().bloc()) {
        double share = group.bloc() && shares(other.getKey()) ? WITHIN : 1;
        if (other.getValue().contains(box.centreX(), box.centreY())) {
          cost += share * IN_ANOTHER;
        } else if (near(other.getValue(), box)) {
          cost += share * NEAR_ANOTHER;
        }
      }
    }
    return cost;
  }

  private boolean shares(Group other) {
    return other.members().stream().anyMatch(group.members()::contains);
  }

  private static boolean near(Hull hull, Box box) {
    Box grown = box.grown(NEAR);
    return hull.contains(grown.x(), grown.y())
        || hull.contains(grown.right(), grown.y())
        || hull.contains(grown.x(), grown.bottom())
        || hull.contains(grown.right(), grown.bottom())
        || hull.contains(box.centreX(), grown.y())
        || hull.contains(box.centreX(), grown.bottom());
  }

  /** How many lines of hulls run through the box. */
  private int outlines(Box box) {
    Box grown = box.grown(1);
    int count = 0;
    for (Hull hull : hulls.values()) {
      count += hull.rings().stream().anyMatch(ring -> enters(ring, grown)) ? 1 : 0;
    }
    return count;
  }

  private static boolean enters(List<Point> ring, Box box) {
    for (int i = 0; i < ring.size(); i++) {
      Point a = ring.get(i);
      Point middle = a.towards(ring.get((i + 1) % ring.size()), 0.5);
      if (box.contains(a.x(), a.y()) || box.contains(middle.x(), middle.y())) {
        return true;
      }
    }
    return false;
  }
}
