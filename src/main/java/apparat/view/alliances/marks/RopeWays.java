package apparat.view.alliances.marks;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import apparat.layout.hull.Hull;
import apparat.layout.rope.Course;
import apparat.layout.rope.Obstacles;
import apparat.layout.rope.Rope;
import apparat.record.Tie;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.alliances.scene.Bundles.Bundle;
import apparat.view.alliances.scene.Group;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Someone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the ropes of a day run: through no people and words, and rather not through the hulls of
 * those whom they do not concern, over each other or over arrows.
 */
final class RopeWays {

  static final double HALF_BAR = 17;

  private static final double NAMED_WIDTH = 100;
  private static final double NAMED_HEIGHT = 30;

  private static final double KNOT = 20;

  /** Of the points of a hull each third says well enough where it lies. */
  private static final int EACH = 3;

  private final Scene scene;
  private final Type type;
  private final HullMarks hulls;
  private final List<Box> words;
  private final List<Course> lines = new ArrayList<>();
  private final List<Course> thick = new ArrayList<>();

  /** A rope with the people from whom its feeders come and how many rivalries each has. */
  record Laid(Rope rope, SortedMap<Someone, Integer> left, SortedMap<Someone, Integer> right) {}

  /**
   * @param type of the words at ropes
   * @param ties on whose lines no number should stand
   * @param crossings by whose old places and their names no number should stand either
   */
  RopeWays(Scene scene, Type type, HullMarks hulls, TieMarks ties, CrossingMarks crossings) {
    this.scene = scene;
    this.type = type;
    this.hulls = hulls;
    this.words = new ArrayList<>(scene.obstacles().names());
    ties.bows().values().stream().map(Course::new).forEach(lines::add);
    crossings.places().forEach(place -> lines.add(Course.around(named(place))));
  }

  /** Corners around an old place and a name beside it. */
  private static List<Point> named(Circle place) {
    Box box = place.bounds().grownTo(NAMED_WIDTH, NAMED_HEIGHT);
    return List.of(
        new Point(box.x(), box.y()),
        new Point(box.right(), box.y()),
        new Point(box.right(), box.bottom()),
        new Point(box.x(), box.bottom()));
  }

  /** The ropes in the order of the bundles; those between near sides are laid first. */
  Map<Bundle, Laid> of(List<Bundle> bundles) {
    Map<Bundle, Laid> laid = new HashMap<>();
    for (Bundle bundle : bundles.stream().sorted(nearest()).toList()) {
      Laid next = lay(bundle);
      words.add(next.rope().label());
      words.add(bar(next.rope()));
      words.add(knot(next.rope().trunk().from()));
      words.add(knot(next.rope().trunk().to()));
      thick.add(new Course(next.rope().trunk()));
      next.rope().lines().map(Course::new).forEach(lines::add);
      laid.put(bundle, next);
    }
    Map<Bundle, Laid> inOrder = new LinkedHashMap<>();
    bundles.forEach(bundle -> inOrder.put(bundle, laid.get(bundle)));
    return inOrder;
  }

  /** Those between near sides have the least choice of ways. */
  private Comparator<Bundle> nearest() {
    return Comparator.comparingDouble(this::apart).thenComparing(Bundle::key);
  }

  private double apart(Bundle bundle) {
    return Rope.apart(circles(ends(bundle, bundle.left())), circles(ends(bundle, bundle.right())));
  }

  private Laid lay(Bundle bundle) {
    SortedMap<Someone, Integer> left = ends(bundle, bundle.left());
    SortedMap<Someone, Integer> right = ends(bundle, bundle.right());
    List<Course> crossed = Stream.concat(thick.stream(), strange(bundle)).toList();
    Rope rope =
        Rope.between(
            circles(left),
            circles(right),
            new Rope.Size(
                Typeface.width(RopeMarks.words(bundle), type), type.size(), thick(scene, bundle)),
            new Obstacles(scene.obstacles().discs(), words, lines, crossed, scene.room));
    return new Laid(rope, left, right);
  }

  /** The hulls of camps of which nobody is on either side. */
  private Stream<Course> strange(Bundle bundle) {
    return hulls.hulls().entrySet().stream()
        .filter(one -> !one.getKey().bloc() && !concerns(bundle, one.getKey()))
        .map(Map.Entry::getValue)
        .map(Hull::rings)
        .flatMap(List::stream)
        .map(RopeWays::outline);
  }

  private static boolean concerns(Bundle bundle, Group group) {
    return group.members().stream()
        .flatMap(one -> bundle.sides().of(one).stream())
        .anyMatch(side -> side.equals(bundle.left()) || side.equals(bundle.right()));
  }

  private static Course outline(List<Point> ring) {
    return Course.around(
        IntStream.range(0, ring.size()).filter(i -> i % EACH == 0).mapToObj(ring::get).toList());
  }

  private static List<Circle> circles(SortedMap<Someone, Integer> people) {
    return people.keySet().stream().map(Someone::reach).toList();
  }

  /** The people of a side at the ends of the close ties, with how many each has. */
  private SortedMap<Someone, Integer> ends(Bundle bundle, String side) {
    SortedMap<Someone, Integer> ends = new TreeMap<>(Comparator.comparing(Someone::id));
    for (Tie tie : bundle.told()) {
      for (String id : List.of(tie.source(), tie.target())) {
        scene
            .find(id)
            .filter(one -> bundle.sides().of(one).filter(side::equals).isPresent())
            .ifPresent(one -> ends.merge(one, 1, Integer::sum));
      }
    }
    return ends;
  }

  /** How wide the trunk is: the more close rivalries, the wider. */
  static double thick(Scene scene, Bundle bundle) {
    return Math.min(14, (2.5 + 0.55 * bundle.close().size()) * scene.density.disc());
  }

  /** The room of a knot, from which no other rope should seem to come. */
  private Box knot(Point at) {
    return new Box(at.x(), at.y(), 0, 0).grown(KNOT * scene.density.disc());
  }

  /** The room of the bar across a rope. */
  static Box bar(Rope rope) {
    Point at = rope.trunk().at(rope.bar());
    return new Box(at.x(), at.y(), 0, 0).grown(HALF_BAR);
  }
}
