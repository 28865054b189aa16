package apparat.layout.alliances;

import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.distance.Targets;
import apparat.layout.alliances.distance.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How good a map of a period is, whoever made it.
 *
 * @param overlaps pairs of names, of discs, and of a name and another's disc that cover each other,
 *     on all keyframes
 * @param outside names and discs that leave the frame
 * @param stress the normalized stress of a day, each day in its best scale; mean of all days
 * @param moved how far somebody whose ties and side stay the same moves to the next keyframe, on
 *     average, in ideal edge lengths
 * @param movedBetweenMoments the same from one key moment to the next
 * @param standing the share of them who do not move at all to the next keyframe
 * @param rivals on each keyframe, how many times as far apart rivals stand as allies; empty where
 *     there are not both
 */
public record Figures(
    int overlaps,
    int outside,
    double stress,
    double moved,
    double movedBetweenMoments,
    double standing,
    List<OptionalDouble> rivals) {

  private static final double NONE = 1e-3;

  public Figures {
    rivals = List.copyOf(rivals);
  }

  /**
   * Measures a map.
   *
   * @param stretch how much wider than high the map draws a length
   */
  public static Figures of(
      List<Slice> slices, List<Map<String, Spot>> map, Box frame, double stretch) {
    List<Fit> fits = fits(slices, map, stretch);
    List<Fit> told = fits.stream().filter(fit -> fit.unit() > 0).toList();
    double unit = told.stream().mapToDouble(Fit::unit).average().orElse(1);
    Motion steps = new Motion(slices, map, stretch, unit);
    Motion leaps = new Motion(slices, map, stretch, unit);
    IntStream.range(1, slices.size()).forEach(t -> steps.add(t - 1, t));
    int[] moments =
        IntStream.range(0, slices.size()).filter(t -> slices.get(t).weight() > 1).toArray();
    IntStream.range(1, moments.length).forEach(k -> leaps.add(moments[k - 1], moments[k]));
    return new Figures(
        overlaps(slices, map),
        IntStream.range(0, slices.size()).map(t -> outside(slices.get(t), map.get(t), frame)).sum(),
        told.stream().mapToDouble(Fit::stress).average().orElse(0),
        steps.mean(),
        leaps.mean(),
        steps.standing(),
        IntStream.range(0, slices.size())
            .mapToObj(t -> rivals(slices.get(t), map.get(t), stretch))
            .toList());
  }

  /** The stress of a day in its best scale, and how long an ideal edge then is; 0 for nobody. */
  private record Fit(double stress, double unit) {}

  private static List<Fit> fits(List<Slice> slices, List<Map<String, Spot>> map, double stretch) {
    Cast cast = Cast.of(slices);
    List<Fit> fits = new ArrayList<>();
    for (int t = 0; t < slices.size(); t++) {
      Map<String, Spot> spots = map.get(t);
      List<Point> places =
          cast.actors().get(t).stream().map(actor -> spots.get(actor.id()).centre()).toList();
      fits.add(fit(cast.period().days().get(t), places, stretch));
    }
    return fits;
  }

  private static Fit fit(Day day, List<Point> places, double stretch) {
    Terms terms = Targets.of(day);
    double ideal = 0;
    double both = 0;
    double found = 0;
    for (int i = 0; i < day.size(); i++) {
      for (int e = terms.starts()[i]; e < terms.starts()[i + 1]; e++) {
        double length = terms.lengths()[e];
        double distance = distance(places.get(i), places.get(terms.others()[e]), stretch);
        ideal += terms.weights()[e] * length * length;
        both += terms.weights()[e] * length * distance;
        found += terms.weights()[e] * distance * distance;
      }
    }
    if (both == 0) {
      return new Fit(0, 0);
    }
    // A perfect fit may come out a rounding below nothing.
    return new Fit(Math.max(0, 1 - both * both / found / ideal), found / both);
  }

  static double distance(Point a, Point b, double stretch) {
    return Point.length((a.x() - b.x()) / stretch, a.y() - b.y());
  }

  /** How many pairs of names and discs cover each other, on all keyframes. */
  public static int overlaps(List<Slice> slices, List<Map<String, Spot>> map) {
    return IntStream.range(0, slices.size()).map(t -> overlaps(slices.get(t), map.get(t))).sum();
  }

  private static int overlaps(Slice slice, Map<String, Spot> spots) {
    int count = 0;
    List<Actor> actors = slice.actors();
    for (int i = 0; i < actors.size(); i++) {
      Spot a = spots.get(actors.get(i).id());
      for (int j = i + 1; j < actors.size(); j++) {
        Spot b = spots.get(actors.get(j).id());
        double reach = actors.get(i).radius() + actors.get(j).radius();
        count += distance(a.centre(), b.centre(), 1) < reach ? 1 : 0;
        count += a.name().overlaps(b.name()) ? 1 : 0;
        count += a.name().overlaps(disc(actors.get(j), b)) ? 1 : 0;
        count += b.name().overlaps(disc(actors.get(i), a)) ? 1 : 0;
      }
    }
    return count;
  }

  private static Box disc(Actor actor, Spot spot) {
    double radius = actor.radius();
    Point centre = spot.centre();
    return new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
  }

  private static int outside(Slice slice, Map<String, Spot> spots, Box frame) {
    int count = 0;
    for (Actor actor : slice.actors()) {
      Spot spot = spots.get(actor.id());
      count += frame.contains(spot.name()) ? 0 : 1;
      count += frame.contains(disc(actor, spot)) ? 0 : 1;
    }
    return count;
  }

  private static OptionalDouble rivals(Slice slice, Map<String, Spot> spots, double stretch) {
    double[] sums = new double[2];
    int[] counts = new int[2];
    for (Bond bond : slice.bonds()) {
      int sign = bond.alliance() ? 0 : 1;
      sums[sign] += distance(spots.get(bond.a()).centre(), spots.get(bond.b()).centre(), stretch);
      counts[sign]++;
    }
    return counts[0] == 0 || counts[1] == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sums[1] / counts[1] / (sums[0] / counts[0]));
  }

  /** How those move who have no reason to. */
  private static final class Motion {
    private final List<Slice> slices;
    private final List<Map<String, Spot>> map;
    private final double stretch;
    private final double unit;
    private double sum;
    private int people;
    private int still;

    Motion(List<Slice> slices, List<Map<String, Spot>> map, double stretch, double unit) {
      this.slices = slices;
      this.map = map;
      this.stretch = stretch;
      this.unit = unit;
    }

    void add(int from, int to) {
      for (Actor before : slices.get(from).actors()) {
        for (Actor after : slices.get(to).actors()) {
          if (before.id().equals(after.id()) && unchanged(before, after, from, to)) {
            double way = distance(place(before.id(), from), place(after.id(), to), stretch) / unit;
            sum += way;
            people++;
            still += way < NONE ? 1 : 0;
          }
        }
      }
    }

    private boolean unchanged(Actor before, Actor after, int from, int to) {
      return before.ground().equals(after.ground())
          && bonds(before.id(), from).equals(bonds(after.id(), to));
    }

    private Set<Bond> bonds(String id, int t) {
      Set<Bond> bonds = new HashSet<>();
      for (Bond bond : slices.get(t).bonds()) {
        if (bond.a().equals(id) || bond.b().equals(id)) {
          bonds.add(bond);
        }
      }
      return bonds;
    }

    private Point place(String id, int t) {
      return map.get(t).get(id).centre();
    }

    double mean() {
      return people == 0 ? 0 : sum / people;
    }

    double standing() {
      return people == 0 ? 1 : (double) still / people;
    }
  }
}
