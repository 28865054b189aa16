package apparat.view.alliances.scene;

import apparat.geometry.Point;
import apparat.layout.alliances.Spot;
import apparat.view.alliances.period.ChangedSides;
import apparat.view.alliances.period.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who changed sides since the compared moment, and where they come from. */
public final class News {

  /** Who moved more went over to somewhere else, and the old place is worth showing. */
  private static final double FAR = 60;

  /** Who stood further ahead than so much of the common way has none of it to go. */
  private static final double AHEAD = 0.4;

  /** The cosine of the angle between two ways that lead to the same place. */
  private static final double TURNED = 0.5;

  private final Scene scene;
  private final SortedMap<String, Standing> then;
  private final SortedMap<String, Standing> now;
  private final ChangedSides sides;
  private final Map<String, Spot> old;
  private final List<Someone> changed;

  /**
   * People who changed sides together.
   *
   * @param movers those of them who had far to go, with their old places
   */
  public record Crossing(String key, List<Someone> people, Map<Someone, Point> movers) {
    public Crossing {
      people = List.copyOf(people);
      movers = Collections.unmodifiableMap(new LinkedHashMap<>(movers));
    }

    /** The centre of the old places. */
    public Point from() {
      return mean(movers.values());
    }

    /** The centre of the places where they are now. */
    public Point to() {
      return mean(
          movers.keySet().stream().map(one -> new Point(one.disc().x(), one.disc().y())).toList());
    }

    public double length() {
      return Math.hypot(to().x() - from().x(), to().y() - from().y());
    }

    /** Only those whose own way leads where that of all leads, if there are any. */
    public Crossing together() {
      Map<Someone, Point> same = new LinkedHashMap<>(movers);
      same.entrySet().removeIf(one -> !agrees(one.getKey(), one.getValue()));
      return same.isEmpty() ? this : new Crossing(key, people, same);
    }

    /** Those who are not among the movers of another. */
    public Crossing without(Crossing others) {
      Map<Someone, Point> rest = new LinkedHashMap<>(movers);
      rest.keySet().removeAll(others.movers().keySet());
      return new Crossing(key, people, rest);
    }

    /** Whether somebody comes from behind and goes roughly the same way. */
    private boolean agrees(Someone one, Point old) {
      double dx = to().x() - from().x();
      double dy = to().y() - from().y();
      double along = (old.x() - from().x()) * dx + (old.y() - from().y()) * dy;
      double own = (one.disc().x() - old.x()) * dx + (one.disc().y() - old.y()) * dy;
      double length = length();
      return along < AHEAD * length * length && own > TURNED * length * distance(old, one);
    }
  }

  public News(Scene scene) {
    this.scene = scene;
    boolean same = scene.compared.day().equals(scene.day());
    this.then = same ? new TreeMap<>() : scene.standingsOn(scene.compared.day());
    this.now = scene.standings();
    this.sides = new ChangedSides(then, now);
    this.old = scene.period.places(scene.compared.day());
    this.changed =
        scene.people().stream()
            .filter(one -> then.containsKey(one.id()))
            .filter(one -> sides.changed(one.id()))
            .toList();
  }

  public List<Someone> changed() {
    return changed;
  }

  /** The names of all who changed, also of those for whom there is no room. */
  public List<String> names() {
    return now.keySet().stream()
        .filter(then::containsKey)
        .filter(sides::changed)
        .map(scene::name)
        .toList();
  }

  /** Where those who changed sides stood, if elsewhere. */
  public Map<Someone, Point> oldPlaces() {
    Map<Someone, Point> places = new LinkedHashMap<>();
    for (Someone one : changed) {
      Spot spot = old.get(one.id());
      if (spot != null && distance(spot.centre(), one) > FAR) {
        places.put(one, spot.centre());
      }
    }
    return places;
  }

  private static double distance(Point point, Someone one) {
    return Math.hypot(point.x() - one.disc().x(), point.y() - one.disc().y());
  }

  /**
   * Those who changed together from a known side and went far, one crossing for each pair of sides.
   * Who kept some of the company, as when a bloc gives itself a name of its own, crossed nothing.
   */
  public List<Crossing> crossings() {
    Map<String, List<Someone>> together = new TreeMap<>();
    for (Someone one : changed) {
      then.get(one.id())
          .camp()
          .filter(camp -> old.containsKey(one.id()) && !sides.keptCompany(one.id()))
          .ifPresent(
              camp ->
                  together
                      .computeIfAbsent(
                          camp.id() + "/" + one.standing().camp().orElseThrow().id(),
                          key -> new ArrayList<>())
                      .add(one));
    }
    List<Crossing> crossings = new ArrayList<>();
    together.forEach((key, people) -> crossings.add(new Crossing(key, people, movers(people))));
    return crossings.stream().filter(crossing -> !crossing.movers().isEmpty()).toList();
  }

  /** Some may have stood on the new ground before. */
  private Map<Someone, Point> movers(List<Someone> people) {
    Map<Someone, Point> movers = new LinkedHashMap<>();
    for (Someone one : people) {
      Point before = old.get(one.id()).centre();
      if (distance(before, one) > FAR) {
        movers.put(one, before);
      }
    }
    return movers;
  }

  private static Point mean(Collection<Point> points) {
    return new Point(
        points.stream().mapToDouble(Point::x).average().orElse(0),
        points.stream().mapToDouble(Point::y).average().orElse(0));
  }
}
