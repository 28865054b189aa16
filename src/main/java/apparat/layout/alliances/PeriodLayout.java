package apparat.layout.alliances;

import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import apparat.layout.alliances.distance.Targets;
import apparat.layout.alliances.distance.Terms;
import apparat.layout.alliances.majorization.CoupledStress;
import apparat.layout.alliances.majorization.Pushes;
import apparat.layout.alliances.majorization.Room;
import apparat.layout.alliances.majorization.Runs;
import apparat.layout.alliances.majorization.Runs.Run;
import apparat.layout.alliances.separation.Apart;
import apparat.layout.alliances.start.Start;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * The map of a whole period: where everybody stands on every keyframe.
 *
 * <p>Distances come from the signed graph of each day; one place a person is found first, by
 * gradient descent on the aggregate of all days; then all days are improved together, each person
 * held between days as the dial says; then who hardly moves is made to stand still, and boxes are
 * pushed apart for all shared days together. The same slices give the same map, in whatever order
 * people and bonds come.
 */
public final class PeriodLayout {

  private static final int SWEEPS = 90;
  private static final double SNAP = 0.05;

  private final Cast cast;
  private final Box frame;
  private final Progress progress;

  private PeriodLayout(Cast cast, Box frame, Progress progress) {
    this.cast = cast;
    this.frame = frame;
    this.progress = progress;
  }

  /**
   * The place of everybody on every slice, by id in ascending order.
   *
   * @param slices the keyframes in order of time
   * @param frame where all of it has to stay
   * @throws CancellationException when {@code progress} says so
   */
  public static List<Map<String, Spot>> of(
      List<Slice> slices, Box frame, Dial dial, Progress progress) {
    Cast cast = Cast.of(slices);
    if (cast.ids().isEmpty()) {
      return slices.stream().map(slice -> Map.<String, Spot>of()).toList();
    }
    return new PeriodLayout(cast, frame, progress).laidOut(dial);
  }

  private List<Map<String, Spot>> laidOut(Dial dial) {
    Period pixels = cast.period();
    List<Terms> terms = new ArrayList<>();
    for (Day day : pixels.days()) {
      told(0.2 * terms.size() / pixels.days().size());
      terms.add(Targets.of(day));
    }
    Start start = Start.of(pixels, terms);
    told(0.3);
    double unit = unit(start);
    Period period = inUnits(pixels, 1 / unit);
    Room room = new Room(frame.width() / 2 / unit, frame.height() / 2 / unit);
    Places places = Places.still(period, start.x(), start.y());
    CoupledStress stress = new CoupledStress(period, terms, room, places, Pushes.NONE);
    double coupling = coupling(dial) * meanWeight(period, terms);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      double nearest = Math.max(0.01, 0.3 * Math.pow(0.93, sweep));
      double longest = stress.sweep(coupling, nearest);
      told(0.3 + 0.6 * (sweep + 1) / SWEEPS);
      if (longest < 1e-3 && sweep > 60) {
        break;
      }
    }
    List<Run> runs =
        Runs.snapped(period, places, dial == Dial.STILL ? Double.POSITIVE_INFINITY : SNAP);
    Apart.push(runs, room);
    Runs.place(runs, period, places);
    told(1);
    return spots(places, unit);
  }

  private void told(double share) {
    if (progress.cancelled()) {
      throw new CancellationException("the layout is no longer wanted");
    }
    progress.done(share);
  }

  /** The ideal edge length in units of the frame: the start fills the frame. */
  private double unit(Start start) {
    double wide = Math.max(1, 2 * Arrays.stream(start.x()).map(Math::abs).max().orElse(1));
    double high = Math.max(0.5, 2 * Arrays.stream(start.y()).map(Math::abs).max().orElse(1));
    return Math.min(0.92 * frame.width() / wide, 1.1 * frame.height() / high);
  }

  private static Period inUnits(Period period, double factor) {
    List<Day> days =
        period.days().stream()
            .map(
                day ->
                    new Day(
                        day.weight(),
                        day.people(),
                        day.grounds(),
                        day.blocs(),
                        Arrays.stream(day.extents())
                            .map(extent -> extent.times(factor))
                            .toArray(Extent[]::new),
                        day.links()))
            .toList();
    return Period.of(days, period.people());
  }

  private static double coupling(Dial dial) {
    return switch (dial) {
      case STILL -> Double.POSITIVE_INFINITY;
      case ANCHORED -> 2;
      case FOLLOWS -> 0.1;
    };
  }

  /** What the stress weighs a person and day, on average. */
  private static double meanWeight(Period period, List<Terms> terms) {
    double sum = 0;
    double people = 0;
    for (int t = 0; t < terms.size(); t++) {
      Day day = period.days().get(t);
      sum += day.weight() * Arrays.stream(terms.get(t).weights()).sum();
      people += day.weight() * day.size();
    }
    return people == 0 || sum == 0 ? 1 : sum / people;
  }

  private List<Map<String, Spot>> spots(Places places, double unit) {
    List<Map<String, Spot>> all = new ArrayList<>();
    for (int t = 0; t < cast.actors().size(); t++) {
      Map<String, Spot> spots = new LinkedHashMap<>();
      List<Actor> actors = cast.actors().get(t);
      for (int i = 0; i < actors.size(); i++) {
        Point centre =
            new Point(
                frame.centreX() + places.x()[t][i] * unit,
                frame.centreY() + places.y()[t][i] * unit);
        Actor actor = actors.get(i);
        Box name =
            new Box(
                centre.x() - actor.nameWidth() / 2,
                centre.y() + actor.radius() + Cast.GAP,
                actor.nameWidth(),
                actor.nameHeight());
        spots.put(actor.id(), new Spot(centre, name, Optional.empty()));
      }
      all.add(java.util.Collections.unmodifiableMap(spots));
    }
    return List.copyOf(all);
  }
}
