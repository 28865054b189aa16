package apparat.layout.alliances;

import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.EachDay;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import apparat.layout.alliances.distance.Targets;
import apparat.layout.alliances.distance.Terms;
import apparat.layout.alliances.majorization.CoupledStress;
import apparat.layout.alliances.majorization.Leaning;
import apparat.layout.alliances.majorization.Pushes;
import apparat.layout.alliances.majorization.Room;
import apparat.layout.alliances.separation.Grounds;
import apparat.layout.alliances.separation.Settling;
import apparat.layout.alliances.start.Start;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
 *
 * <p>Components are packed by the same stress: whom no way of ties joins should stand three ideal
 * lengths apart, little enough to use the frame, so that there is no packing of boxes afterwards,
 * which would move whole components from day to day. Who has no ties is therefore drawn to the rim,
 * as all the others are nearer to one another.
 */
public final class PeriodLayout {

  /** How much wider than high the map draws a length, as frames are wider than high. */
  public static final double STRETCH = 1.3;

  private static final int MOST_SWEEPS = 90;
  private static final int LEAST_SWEEPS = 15;

  /** In larger networks fewer sweeps are made, so that no more terms than this are looked at. */
  private static final double MOST_TERMS = 4e7;

  /** What is seen as a move in the first sweep, in ideal edge lengths; it shrinks to the last. */
  private static final double NEAR_FIRST = 0.3;

  /** From here on in the sweeps, of all of them, nothing more is seen as a move. */
  private static final double NEAR_UNTIL = 0.52;

  private static final double NEAR_LAST = 0.01;

  /** Below this longest way of a sweep the layout has converged. */
  private static final double CONVERGED = 1e-3;

  private static final double ANCHORED = 0.5;

  /** In a frame lower than this, units, boxes push each other about, and people are held more. */
  private static final double LOW = 600;

  private static final double ANCHORED_WHERE_LOW = 1.2;

  private static final int SWEEPS_PER_LOOK = 3;

  /** Of so many days the distances are found before it is asked whether to go on. */
  private static final int DAYS_AT_ONCE = 8;

  private final Cast cast;
  private final Box frame;
  private final Watched progress;

  private PeriodLayout(Cast cast, Box frame, Progress progress) {
    this.cast = cast;
    this.frame = frame;
    this.progress = new Watched(progress);
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
    return after(Optional.empty(), slices, frame, dial, progress).spots();
  }

  /**
   * The same, everybody near to where a guide has them.
   *
   * @param guide a map of the same slices, of whom some may be missing here; no use on a page that
   *     stands upright
   */
  public static LaidOut after(
      Optional<Guide> guide, List<Slice> slices, Box frame, Dial dial, Progress progress) {
    Cast cast = Cast.of(slices);
    if (cast.ids().isEmpty()) {
      List<Map<String, Spot>> nobody = slices.stream().map(s -> Map.<String, Spot>of()).toList();
      return new LaidOut(nobody, new Guide(new Scale(frame, 1, 1), nobody));
    }
    PeriodLayout layout = new PeriodLayout(cast, frame, progress);
    return guide
        .filter(other -> other.suits(frame))
        .map(other -> layout.guided(other, dial))
        .orElseGet(() -> layout.laidOut(dial));
  }

  /**
   * One place a person, that of the least stress of all days together, to compare with: nobody is
   * pushed apart.
   */
  public static List<Map<String, Spot>> aggregate(List<Slice> slices, Box frame) {
    Cast cast = Cast.of(slices);
    PeriodLayout layout = new PeriodLayout(cast, frame, Progress.UNWATCHED);
    Start start = layout.start(layout.terms());
    return layout.spots(Places.still(cast.period(), start.x(), start.y()), Scale.of(frame, start));
  }

  /** Where a reader has learnt that people stand, and how firmly they lean towards it. */
  private record Learnt(Places places, double lean) {

    Pushes leaning(Pushes pushes) {
      return new Leaning(pushes, places, lean);
    }
  }

  private LaidOut laidOut(Dial dial) {
    List<Terms> terms = terms();
    Start start = start(terms);
    progress.done(0.3);
    Scale scale = Scale.of(frame, start);
    Places places = Places.still(cast.period(), start.x(), start.y());
    return improved(places, terms, scale, dial, NEAR_FIRST, Optional.empty());
  }

  private LaidOut guided(Guide guide, Dial dial) {
    List<Terms> terms = terms();
    progress.done(0.3);
    double lean = guide.lean() * meanWeight(cast.period(), terms);
    Places there = guide.places(cast);
    return improved(
        guide.places(cast),
        terms,
        guide.scaleIn(frame),
        dial,
        NEAR_LAST,
        Optional.of(new Learnt(there, lean)));
  }

  /** Improves the places, which it changes. */
  private LaidOut improved(
      Places places,
      List<Terms> terms,
      Scale scale,
      Dial dial,
      double nearest,
      Optional<Learnt> learnt) {
    Period period = scale.inEdges(cast.period());
    Room room = scale.room();
    double mean = meanWeight(period, terms);
    Grounds grounds = new Grounds(period, places, mean, scale.x(), scale.y());
    Pushes pushes = learnt.map(known -> known.leaning(grounds)).orElse(grounds);
    CoupledStress stress = new CoupledStress(period, terms, room, places, pushes);
    improve(stress, grounds, hold(dial) * mean, sweeps(terms), nearest);
    Settling.settle(period, places, room, grounds, dial == Dial.STILL, learnt.map(Learnt::places));
    progress.done(1);
    List<Map<String, Spot>> spots = spots(places, scale);
    return new LaidOut(spots, new Guide(scale, spots));
  }

  /** On a page that stands upright the map does too. */
  private Start start(List<Terms> terms) {
    Start start = Start.of(cast.period(), terms);
    return Scale.isUpright(frame) ? start.upright() : start;
  }

  private List<Terms> terms() {
    List<Day> days = cast.period().days();
    Terms[] terms = new Terms[days.size()];
    for (int from = 0; from < terms.length; from += DAYS_AT_ONCE) {
      progress.done(0.2 * from / terms.length);
      int first = from;
      int count = Math.min(DAYS_AT_ONCE, terms.length - first);
      new EachDay(count, EachDay.of(cast.period()).shared())
          .each(k -> terms[first + k] = Targets.of(days.get(first + k)));
    }
    return List.of(terms);
  }

  private static int sweeps(List<Terms> terms) {
    double all = terms.stream().mapToDouble(day -> day.others().length).sum();
    return (int) Math.clamp(MOST_TERMS / Math.max(1, all), LEAST_SWEEPS, MOST_SWEEPS);
  }

  private void improve(
      CoupledStress stress, Grounds grounds, double hold, int sweeps, double first) {
    double nearest = first;
    double shrinks = Math.pow(NEAR_LAST / NEAR_FIRST, 1 / (NEAR_UNTIL * sweeps));
    for (int sweep = 0; sweep < sweeps; sweep++) {
      if (sweep % SWEEPS_PER_LOOK == 0) {
        grounds.look();
        stress.look();
      }
      double longest = stress.sweep(hold, nearest);
      progress.done(0.3 + 0.6 * (sweep + 1) / sweeps);
      if (longest < CONVERGED && nearest == NEAR_LAST) {
        return;
      }
      nearest = Math.max(NEAR_LAST, nearest * shrinks);
    }
  }

  /** How firmly people are held between keyframes, beside the weight of their stress on a day. */
  private double hold(Dial dial) {
    return switch (dial) {
      case STILL -> Double.POSITIVE_INFINITY;
      case ANCHORED -> frame.height() < LOW ? ANCHORED_WHERE_LOW : ANCHORED;
      case FOLLOWS -> 0.05;
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
    return sum == 0 ? 1 : sum / people;
  }

  private List<Map<String, Spot>> spots(Places places, Scale scale) {
    List<Map<String, Spot>> all = new ArrayList<>();
    for (int t = 0; t < cast.actors().size(); t++) {
      Map<String, Spot> spots = new LinkedHashMap<>();
      List<Actor> actors = cast.actors().get(t);
      for (int i = 0; i < actors.size(); i++) {
        Point centre = scale.inFrame(places.x()[t][i], places.y()[t][i]);
        spots.put(actors.get(i).id(), spot(actors.get(i), centre));
      }
      all.add(Collections.unmodifiableMap(spots));
    }
    return List.copyOf(all);
  }

  private static Spot spot(Actor actor, Point centre) {
    Box name =
        new Box(
            centre.x() - actor.nameWidth() / 2,
            centre.y() + actor.radius() + Cast.GAP,
            actor.nameWidth(),
            actor.nameHeight());
    return new Spot(centre, name, Optional.empty());
  }
}
