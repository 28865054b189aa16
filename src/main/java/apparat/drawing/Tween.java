package apparat.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The way from one drawing to another, mark by mark, matched by key.
 *
 * <p>{@link #staged} is how the program moves from a day to the next: what leaves fades, then what
 * stays moves, then what comes appears. {@link #straight} does all at once, for scrubbing. At 0 and
 * at 1 both give the very drawings between which they lead.
 */
public final class Tween {
  /** The end of leaving and the beginning of coming, as shares of the whole time. */
  private static final double MOVE_FROM = 0.25;

  private static final double MOVE_TO = 0.75;

  private final Drawing a;
  private final Drawing b;
  private final List<Step> steps;

  /** One mark on its way: leaving, staying (with both ends) or coming. */
  private record Step(Optional<Mark> from, Optional<Mark> to) {}

  private Tween(Drawing a, Drawing b, List<Step> steps) {
    this.a = a;
    this.b = b;
    this.steps = steps;
  }

  /** Prepares the way from a to b. */
  public static Tween between(Drawing a, Drawing b) {
    return new Tween(a, b, steps(a.marks(), b.marks()));
  }

  /** Cubic ease in and out: 0 at 0, 1 at 1, slow at both ends. */
  public static double eased(double t) {
    return t < 0.5 ? 4 * t * t * t : 1 - 4 * (1 - t) * (1 - t) * (1 - t);
  }

  /** The drawing at {@code t} of the time, in three stages. */
  public Drawing staged(double t) {
    double leaving = Math.clamp(t / MOVE_FROM, 0, 1);
    double moving = Math.clamp((t - MOVE_FROM) / (MOVE_TO - MOVE_FROM), 0, 1);
    double coming = Math.clamp((t - MOVE_TO) / (1 - MOVE_TO), 0, 1);
    return at(t, 1 - leaving * leaving, eased(moving), 1 - (1 - coming) * (1 - coming));
  }

  /** The drawing at {@code t} of the way, everything at once and evenly. */
  public Drawing straight(double t) {
    return at(t, 1 - t, t, t);
  }

  private Drawing at(double t, double left, double moved, double come) {
    if (t <= 0) {
      return a;
    }
    if (t >= 1) {
      return b;
    }
    List<Mark> marks = new ArrayList<>(steps.size());
    for (Step step : steps) {
      if (step.to.isEmpty()) {
        step.from.ifPresent(mark -> addFaded(marks, mark, left));
      } else if (step.from.isEmpty()) {
        addFaded(marks, Growth.coming(step.to.get(), come), come);
      } else {
        Blend.add(marks, step.from.get(), step.to.get(), moved);
      }
    }
    Drawing nearer = moved < 0.5 ? a : b;
    return new Drawing(
        a.width() + (b.width() - a.width()) * moved,
        a.height() + (b.height() - a.height()) * moved,
        a.ground().mixed(b.ground(), moved),
        nearer.title(),
        nearer.description(),
        marks);
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
  private static List<Step> steps(List<Mark> from, List<Mark> to) {
    Map<String, Mark> before = byKey(from);
    Set<String> after = byKey(to).keySet();
    Map<String, List<Mark>> leavingAfter = new HashMap<>();
    String last = "";
    for (Mark mark : from) {
      if (after.contains(mark.key())) {
        last = mark.key();
      } else {
        leavingAfter.computeIfAbsent(last, _ -> new ArrayList<>()).add(mark);
      }
    }
    List<Step> steps = new ArrayList<>(from.size() + to.size());
    addLeaving(steps, leavingAfter.getOrDefault("", List.of()));
    for (Mark mark : to) {
      steps.add(new Step(Optional.ofNullable(before.get(mark.key())), Optional.of(mark)));
      addLeaving(steps, leavingAfter.getOrDefault(mark.key(), List.of()));
    }
    return steps;
  }

  private static void addLeaving(List<Step> steps, List<Mark> leaving) {
    leaving.forEach(mark -> steps.add(new Step(Optional.of(mark), Optional.empty())));
  }

  private static Map<String, Mark> byKey(List<Mark> marks) {
    Map<String, Mark> map = HashMap.newHashMap(marks.size());
    marks.forEach(mark -> map.put(mark.key(), mark));
    return map;
  }
}
