package apparat.view.alliances.marks;

import apparat.geometry.Circle;
import apparat.geometry.Point;
import apparat.layout.rope.Bow;
import apparat.layout.rope.Obstacles;
import apparat.view.alliances.scene.News.Crossing;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Someone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ways of those who changed sides, each of which is seen at once to be theirs: from the old
 * place, where nobody else stands there now or in between. Of others there is none, for a part of a
 * way seems to come from whoever is nearest.
 */
final class Crossings {

  /** So near to the disc of another, whose yellow ground reaches as far, a way seems to be his. */
  private static final double BEGINS_OFF = 14;

  /** So near to the name of another. */
  private static final double NAME_OFF = 16;

  /** So near to the disc of another it may pass further on. */
  private static final double PASSES_OFF = 4;

  private static final int PIECES = 24;

  /** The last piece of a way is among those to whom it leads. */
  private static final double ARRIVED = 0.8;

  private final Collection<Someone> people;
  private final Obstacles obstacles;
  private final double scale;
  private final List<Arrow> arrows = new ArrayList<>();
  private final List<Map<Someone, Bow>> steps = new ArrayList<>();

  Crossings(Scene scene, Collection<Crossing> crossings) {
    this.people = scene.people();
    this.obstacles = scene.obstacles();
    this.scale = scene.density.disc();
    crossings.forEach(this::add);
  }

  /** The ways of those who crossed together. */
  List<Arrow> arrows() {
    return arrows;
  }

  /** The ways of those who went by themselves, a map for each crossing. */
  List<Map<Someone, Bow>> steps() {
    return steps;
  }

  /** Whose way is seen. */
  Set<Someone> seen() {
    Set<Someone> seen = new LinkedHashSet<>();
    arrows.forEach(arrow -> seen.addAll(arrow.crossing().movers().keySet()));
    steps.forEach(people -> seen.addAll(people.keySet()));
    return seen;
  }

  private void add(Crossing crossing) {
    Optional<Arrow> common = common(crossing.together());
    common.ifPresent(arrows::add);
    Crossing rest = common.map(arrow -> crossing.without(arrow.crossing())).orElse(crossing);
    Map<Someone, Bow> own = new LinkedHashMap<>();
    Arrow.steps(rest)
        .forEach(
            (one, way) -> {
              if (!anothers(way, Set.of(one))) {
                own.put(one, way);
              }
            });
    steps.add(own);
  }

  /** The arrow of all whose tails do not seem to be those of others. */
  private Optional<Arrow> common(Crossing crossing) {
    Optional<Arrow> found = Arrow.of(crossing, obstacles);
    if (found.isEmpty()) {
      return found;
    }
    Arrow arrow = found.get();
    Map<Someone, Point> clear = new LinkedHashMap<>(crossing.movers());
    arrow
        .tails()
        .forEach(
            (one, tail) -> {
              if (anothers(tail, Set.of(one))) {
                clear.remove(one);
              }
            });
    if (clear.isEmpty()) {
      return Optional.empty();
    }
    if (clear.size() < crossing.movers().size()) {
      return common(new Crossing(crossing.key(), crossing.people(), clear));
    }
    return found.filter(one -> !anothers(one.shaft(), clear.keySet()));
  }

  /** Whether a way seems to be that of somebody else than these. */
  private boolean anothers(Bow way, Set<Someone> own) {
    return people.stream()
        .filter(one -> !own.contains(one))
        .anyMatch(one -> beginsAt(one, way.from()) || passes(one, way));
  }

  private boolean beginsAt(Someone one, Point from) {
    return apart(one.reach(), from) < BEGINS_OFF * scale
        || one.box().grown(NAME_OFF * scale).contains(from.x(), from.y());
  }

  private boolean passes(Someone one, Bow way) {
    for (int i = 0; i <= ARRIVED * PIECES; i++) {
      if (apart(one.reach(), way.at((double) i / PIECES)) < PASSES_OFF * scale) {
        return true;
      }
    }
    return false;
  }

  private static double apart(Circle disc, Point point) {
    return Math.hypot(disc.x() - point.x(), disc.y() - point.y()) - disc.radius();
  }
}
