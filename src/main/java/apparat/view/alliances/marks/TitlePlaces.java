package apparat.view.alliances.marks;

import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.hull.Hull;
import apparat.view.alliances.scene.FreeSpace;
import apparat.view.alliances.scene.Group;
import apparat.view.alliances.scene.Someone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * Where the name of a hull may stand: along its line, near the top and near the middle, on no lines
 * and not in or close to the hull of anybody else.
 */
final class TitlePlaces {

  private static final double BELOW = 0.6;
  private static final double ASIDE = 0.22;
  private static final double ON_OUTLINE = 34;
  private static final double ON_TIE = 45;
  private static final double ON_ARROW = 400;
  private static final double IN_ANOTHER = 90;
  private static final double NEAR_ANOTHER = 60;

  /** Of that, what it costs the name of a bloc to stand at a camp of the bloc. */
  private static final double WITHIN = 0.33;

  /** Closer to another camp it is not clear whose name it is. */
  private static final double NEAR = 16;

  /** So far a name stands from the hull of a camp that has nobody in common with its group. */
  private static final double OFF_ANOTHER = 2;

  /** What it costs to stand at somebody who does not belong, as if it were that person's name. */
  private static final double AT_STRANGER = 110;

  private static final double NEAR_STRANGER = 26;

  /** What it costs to stand at the name of a member, as if it went on in another line. */
  private static final double AT_MEMBER = 45;

  private static final double NEAR_MEMBER = 8;

  private final Hull own;
  private final Group group;
  private final FreeSpace space;
  private final List<Box> strangers;
  private final List<Box> members;

  /** Discs and names of people who do not belong. */
  private final List<Box> others;

  /** All hulls, the group's own among them. */
  private final List<Bounded> hulls;

  /** A hull and the box around it, outside of which it need not be asked. */
  private record Bounded(Group group, Hull hull, Box bounds) {

    static Stream<Bounded> of(Group group, Hull hull) {
      return hull.bounds().map(bounds -> new Bounded(group, hull, bounds)).stream();
    }
  }

  /** A box that the name may take, and what it costs to be so far from the best of all. */
  private record Candidate(Box box, double cost, int order) implements Comparable<Candidate> {

    /** Nearer ones first, then those along the line. */
    @Override
    public int compareTo(Candidate other) {
      int nearer = Double.compare(cost, other.cost);
      return nearer != 0 ? nearer : Integer.compare(order, other.order);
    }
  }

  TitlePlaces(Map<Group, Hull> hulls, Group group, Collection<Someone> people, FreeSpace space) {
    this.own = hulls.get(group);
    this.group = group;
    this.space = space;
    this.strangers =
        people.stream()
            .filter(one -> !group.members().contains(one))
            .map(one -> one.bounds().grown(NEAR_STRANGER))
            .toList();
    this.others =
        people.stream()
            .filter(one -> !group.members().contains(one))
            .flatMap(one -> Stream.of(one.reach().bounds(), one.box()))
            .toList();
    this.members = group.members().stream().map(one -> one.box().grown(NEAR_MEMBER)).toList();
    this.hulls =
        hulls.entrySet().stream().flatMap(one -> Bounded.of(one.getKey(), one.getValue())).toList();
  }

  /** The best free place of the one that finds the better; of equals, of the first. */
  Optional<Title> best(List<Title> ways) {
    Optional<Title> best = Optional.empty();
    for (Title way : ways) {
      Optional<Title> better = best(way, best.map(Title::cost).orElse(Double.POSITIVE_INFINITY));
      best = better.isPresent() ? better : best;
    }
    return best;
  }

  /** The best free place that costs less than so much. */
  private Optional<Title> best(Title title, double most) {
    Optional<Candidate> best = Optional.empty();
    double least = most - title.cost();
    // most are never looked at, so that a heap is quicker than a list in order
    PriorityQueue<Candidate> nearest = new PriorityQueue<>(candidates(title));
    while (!nearest.isEmpty() && nearest.element().cost() <= least) {
      Candidate one = nearest.remove();
      if (space.free(one.box()) && own(one.box())) {
        double cost = one.cost() + cost(one.box(), least - one.cost());
        boolean first = best.filter(other -> other.order() < one.order()).isEmpty();
        if (cost < least || cost == least && best.isPresent() && first) {
          least = cost;
          best = Optional.of(one);
        }
      }
    }
    double found = least;
    return best.map(one -> title.at(one.box(), found));
  }

  /**
   * Whether it is clear whose name it is: a member is the nearest person, no other camp is under.
   */
  private boolean own(Box box) {
    double nearest =
        group.members().stream()
            .mapToDouble(one -> Math.min(box.gap(one.reach().bounds()), box.gap(one.box())))
            .min()
            .orElse(0);
    return others.stream().noneMatch(other -> box.gap(other) < nearest) && !inAnother(box);
  }

  private boolean inAnother(Box box) {
    Box grown = box.grown(OFF_ANOTHER);
    return hulls.stream()
        .filter(other -> !other.group().bloc() && !shares(other.group()))
        .filter(other -> touches(other.bounds(), grown))
        .anyMatch(other -> enters(other.hull(), grown));
  }

  /** Whether any part of the box is in the hull. */
  private static boolean enters(Hull hull, Box box) {
    return hull.contains(box.centreX(), box.centreY())
        || hull.rings().stream().anyMatch(ring -> enters(ring, box));
  }

  private List<Candidate> candidates(Title title) {
    if (own.rings().isEmpty()) {
      return List.of();
    }
    List<Point> ring = own.rings().getFirst();
    double top = ring.getFirst().y();
    double middle = ring.stream().mapToDouble(Point::x).average().orElse(0);
    List<Candidate> all = new ArrayList<>(8 * ring.size());
    for (Point point : ring) {
      for (Box box : around(point, title.box().width(), title.box().height())) {
        double cost =
            BELOW * Math.abs(box.centreY() - top) + ASIDE * Math.abs(box.centreX() - middle);
        all.add(new Candidate(box, cost, all.size()));
      }
    }
    return all;
  }

  private double cost(Box box, double enough) {
    double cost = ON_OUTLINE * outlines(box) + others(box);
    cost += AT_STRANGER * strangers.stream().filter(box::overlaps).count();
    cost += AT_MEMBER * members.stream().filter(box::overlaps).count();
    return cost > enough ? cost : cost + ON_TIE * space.thin(box) + ON_ARROW * space.thick(box);
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
    Box grown = box.grown(NEAR);
    for (Bounded other : hulls) {
      if (touches(other.bounds(), grown) && !other.group().equals(group) && !other.group().bloc()) {
        double share = group.bloc() && shares(other.group()) ? WITHIN : 1;
        if (other.hull().contains(box.centreX(), box.centreY())) {
          cost += share * IN_ANOTHER;
        } else if (near(other.hull(), box, grown)) {
          cost += share * NEAR_ANOTHER;
        }
      }
    }
    return cost;
  }

  private boolean shares(Group other) {
    return other.members().stream().anyMatch(group.members()::contains);
  }

  /** Edges included. */
  private static boolean touches(Box a, Box b) {
    return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
  }

  private static boolean near(Hull hull, Box box, Box grown) {
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
    for (Bounded one : hulls) {
      if (touches(one.bounds(), grown)) {
        count += one.hull().rings().stream().anyMatch(ring -> enters(ring, grown)) ? 1 : 0;
      }
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
