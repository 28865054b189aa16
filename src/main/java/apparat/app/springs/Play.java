package apparat.app.springs;

import apparat.geometry.Point;
import apparat.history.History;
import apparat.stream.LiveSprings;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The springs of a day with those who are held. Who has no tie that day hangs on no spring: such a
 * person stays where they are put. When the day changes, everybody goes on from where they are.
 */
final class Play {

  /** The length of a spring that is neither pulled nor pushed, in units of the drawing. */
  private static final double UNIT = 240;

  /** Who comes is put so far from those whom they come to. */
  private static final double BESIDE = 60;

  private static final double GOLDEN_ANGLE = 2.399963;

  /** Springs that do not come to rest by themselves are stopped after so many steps. */
  private static final int MOST_STEPS = 1200;

  /** Springs pull with all their force for so many steps, then more gently with each. */
  private static final int LIVELY = 60;

  private static final double COOLING = 0.985;

  /** Nobody sees a step shorter than this. */
  private static final double UNSEEN = 0.25;

  /** After so many such steps nothing will come any more. */
  private static final int STILL_STEPS = 12;

  private final History history;
  private final Point middle;
  private final SortedMap<String, Point> places = new TreeMap<>();
  private final Set<String> pinned = new TreeSet<>();
  private final Set<String> tied = new TreeSet<>();
  private LiveSprings springs;
  private int steps;
  private int still;

  /**
   * @param start where people stand at first
   * @param middle where those come who have neither a place nor a friend
   */
  Play(History history, Gathering first, Map<String, Point> start, Point middle) {
    this.history = history;
    this.middle = middle;
    places.putAll(start);
    springs = begin(first);
  }

  /** Goes on with who is there on another day. */
  void follow(Gathering now) {
    springs = begin(now);
  }

  private LiveSprings begin(Gathering now) {
    places.keySet().retainAll(now.people().keySet());
    pinned.retainAll(now.people().keySet());
    Map<String, Point> known = new TreeMap<>(places);
    for (String person : now.people().keySet()) {
      if (!known.containsKey(person)) {
        places.put(person, beside(now.near(person), known));
      }
    }
    tied.clear();
    now.ties().forEach(tie -> tied.addAll(List.of(tie.source(), tie.target())));
    LiveSprings fresh =
        new LiveSprings(history, now.day(), now.ties()::contains, new TreeMap<>(places), UNIT);
    pinned.stream().filter(tied::contains).forEach(id -> fresh.hold(id, places.get(id)));
    wake();
    return fresh;
  }

  /** Near those one comes to, in the middle where there are none; never two on one spot. */
  private Point beside(Set<String> friends, Map<String, Point> known) {
    List<Point> near =
        friends.stream().sorted().filter(known::containsKey).map(known::get).toList();
    double x = near.stream().mapToDouble(Point::x).average().orElse(middle.x());
    double y = near.stream().mapToDouble(Point::y).average().orElse(middle.y());
    double angle = GOLDEN_ANGLE * places.size();
    return new Point(x + BESIDE * Math.cos(angle), y + BESIDE * Math.sin(angle));
  }

  private void wake() {
    steps = 0;
    still = 0;
  }

  /** Lets the springs pull once, unless they are at rest. */
  void step() {
    if (atRest()) {
      return;
    }
    steps++;
    springs.pullWith(Math.pow(COOLING, Math.max(0, steps - LIVELY)));
    springs.step();
    double longest = 0;
    for (Map.Entry<String, Point> now : springs.places().entrySet()) {
      Point before = places.put(now.getKey(), now.getValue());
      longest = Math.max(longest, distance(before, now.getValue()));
    }
    still = longest < UNSEEN ? still + 1 : 0;
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }

  /** Whether nothing moves any more. */
  boolean atRest() {
    return tied.isEmpty() || steps >= MOST_STEPS || still >= STILL_STEPS;
  }

  /** Takes a person to a place. */
  void pull(String person, Point to) {
    wake();
    places.put(person, to);
    if (tied.contains(person)) {
      springs.hold(person, to);
    }
  }

  /** Lets a person go, unless they are pinned. */
  void letGo(String person) {
    wake();
    if (tied.contains(person) && !pinned.contains(person)) {
      springs.release(person);
    }
  }

  /** Pins a person where they are, or unpins them. */
  void togglePin(String person) {
    if (pinned.remove(person)) {
      letGo(person);
    } else if (places.containsKey(person)) {
      pinned.add(person);
      pull(person, places.get(person));
    }
  }

  SortedMap<String, Point> places() {
    return Collections.unmodifiableSortedMap(places);
  }

  Set<String> pinned() {
    return Collections.unmodifiableSet(pinned);
  }
}
