package apparat.drawing.tween;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.geometry.Arcs;
import apparat.geometry.Circle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The way from one drawing to another, mark by mark, matched by key.
 *
 * <p>{@link #staged} is how the program moves from a day to the next: what leaves fades, then what
 * stays moves, then what comes appears; a stage in which nothing would happen takes no time. Words
 * that only say something else where they stand, as the date does, say it at once; labels and
 * outlines that would fly or be torn leave and come instead. {@link #straight} does all at once,
 * for scrubbing. At 0 and at 1 both give the very drawings between which they lead.
 */
public final class Tween {
  /** What each stage takes of the whole time, where there are all three. */
  private static final double LEAVING = 0.25;

  private static final double MOVING = 0.5;
  private static final double COMING = 0.25;

  /** How far ways bend out that are no straight lines, as a share of their length. */
  private static final double BEND = 0.08;

  private final Drawing a;
  private final Drawing b;
  private final List<Step> steps;
  private final Ways ways;
  private final Detours detours;

  /** How long each stage takes, 0 where nothing happens in it. */
  private final double leaves;

  private final double moves;
  private final double comes;

  private Tween(Drawing a, Drawing b, List<Step> steps, Ways ways) {
    this.a = a;
    this.b = b;
    this.steps = steps;
    this.ways = ways;
    this.detours = Detours.of(discs(a, ways), discs(b, ways), BEND);
    this.leaves = stage(Step::leaves, LEAVING);
    this.moves = stage(Step::moves, MOVING);
    this.comes = stage(Step::comes, COMING);
  }

  /** Prepares the way from a to b, on which every mark goes straight by itself. */
  public static Tween between(Drawing a, Drawing b) {
    return between(a, b, Ways.STRAIGHT);
  }

  /** Prepares the way from a to b. */
  public static Tween between(Drawing a, Drawing b, Ways ways) {
    return new Tween(a, b, steps(a.marks(), b.marks(), ways), ways);
  }

  /** Cubic ease in and out: 0 at 0, 1 at 1, slow at both ends. */
  public static double eased(double t) {
    return t < 0.5 ? 4 * t * t * t : 1 - 4 * (1 - t) * (1 - t) * (1 - t);
  }

  /** The drawing at {@code t} of the time, in three stages. */
  public Drawing staged(double t) {
    return staged(t, 1);
  }

  /** The same where time goes on evenly: words change at the middle, as the date is passed. */
  public Drawing played(double t) {
    return staged(t, t);
  }

  private Drawing staged(double t, double said) {
    double at = t * needed();
    double leaving = share(at, 0, leaves);
    double moving = share(at, leaves, moves);
    double coming = share(at, leaves + moves, comes);
    Stages stages =
        new Stages(1 - leaving * leaving, eased(moving), 1 - (1 - coming) * (1 - coming), said);
    return at(t, stages, true);
  }

  /** Which share of the time of three stages those take in which something happens; 0 for none. */
  public double needed() {
    return leaves + moves + comes;
  }

  private static double share(double at, double from, double length) {
    return length == 0 ? 1 : Math.clamp((at - from) / length, 0, 1);
  }

  private double stage(Predicate<Step> has, double length) {
    return steps.stream().anyMatch(has) ? length : 0;
  }

  /** The drawing at {@code t} of the way, everything at once and evenly. */
  public Drawing straight(double t) {
    return at(t, new Stages(1 - t, t, t, t), false);
  }

  /**
   * How far everything is: what leaves is still there, what stays has moved, what comes is there.
   */
  private record Stages(double left, double moved, double come, double said) {}

  private Drawing at(double t, Stages now, boolean staged) {
    if (t <= 0) {
      return a;
    }
    if (t >= 1) {
      return b;
    }
    List<Mark> marks = new ArrayList<>(steps.size());
    for (Step step : steps) {
      if (step.leaves()) {
        step.from().ifPresent(mark -> addFaded(marks, mark, now.left()));
      } else if (step.comes()) {
        addFaded(marks, Growth.coming(step.to().get(), now.come()), now.come());
      } else {
        double along = step.says() ? now.said() : now.moved();
        double lift = staged && step.bent() ? Arcs.lift(BEND, now.moved()) : 0;
        int first = marks.size();
        step.addBetween(marks, along, lift);
        if (staged && detours.any() && step.bent()) {
          marks.subList(first, marks.size()).replaceAll(mark -> led(step, mark, now.moved()));
        }
      }
    }
    double moved = now.moved();
    Drawing nearer = moved < 0.5 ? a : b;
    return new Drawing(
        a.width() + (b.width() - a.width()) * moved,
        a.height() + (b.height() - a.height()) * moved,
        a.ground().mixed(b.ground(), moved),
        nearer.title(),
        nearer.description(),
        marks);
  }

  private Mark led(Step step, Mark mark, double moved) {
    List<String> people = ways.people(mark.key());
    return detours.led(
        mark, people.isEmpty() ? detours.around(step.from(), step.to()) : people, moved);
  }

  private static Map<String, Circle> discs(Drawing drawing, Ways ways) {
    Map<String, Circle> discs = new LinkedHashMap<>();
    for (Mark mark : drawing.marks()) {
      if (mark instanceof ShapeMark shape && shape.outline() instanceof Circle disc) {
        ways.disc(mark.key()).ifPresent(name -> discs.put(name, disc));
      }
    }
    return discs;
  }

  private static void addFaded(List<Mark> marks, Mark mark, double share) {
    if (share > 0) {
      marks.add(share == 1 ? mark : mark.withOpacity(mark.opacity() * share));
    }
  }

  /**
   * Marks of b in their order; each mark that only a has comes right after the one it followed
   * there, so that what leaves keeps its place in the pile.
   */
  private static List<Step> steps(List<Mark> from, List<Mark> to, Ways ways) {
    Map<String, Mark> before = byKey(from);
    Map<String, Mark> after = byKey(to);
    Set<String> jumping = Labels.jumping(before, after, ways);
    Map<String, List<Mark>> leavingAfter = new HashMap<>();
    String last = "";
    for (Mark mark : from) {
      if (after.containsKey(mark.key())) {
        last = mark.key();
      } else {
        leavingAfter.computeIfAbsent(last, _ -> new ArrayList<>()).add(mark);
      }
    }
    List<Step> steps = new ArrayList<>(from.size() + to.size());
    addLeaving(steps, leavingAfter.getOrDefault("", List.of()));
    for (Mark mark : to) {
      Mark old = before.get(mark.key());
      if (old == null) {
        steps.add(Step.coming(mark));
      } else {
        Step step = Step.staying(old, mark, ways.bent(mark.key()));
        if (jumping.contains(mark.key()) || step.torn()) {
          steps.add(Step.leaving(old.withKey(mark.key() + Blend.FADING)));
          steps.add(Step.coming(mark));
        } else {
          steps.add(step);
        }
      }
      addLeaving(steps, leavingAfter.getOrDefault(mark.key(), List.of()));
    }
    return steps;
  }

  private static void addLeaving(List<Step> steps, List<Mark> leaving) {
    leaving.forEach(mark -> steps.add(Step.old(mark)));
  }

  private static Map<String, Mark> byKey(List<Mark> marks) {
    Map<String, Mark> map = HashMap.newHashMap(marks.size());
    marks.forEach(mark -> map.put(mark.key(), mark));
    return map;
  }
}
