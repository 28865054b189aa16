package apparat.stream;

import apparat.geometry.Point;
import apparat.history.History;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.graphstream.stream.SinkAdapter;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;

/**
 * The network of a day as springs that can be pulled at, for free play: GraphStream's SpringBox,
 * fed by a {@link HistorySource}. Alliances are short springs, the shorter the stronger, rivalries
 * long ones; all people push each other off. It starts from places given, so it begins where the
 * picture stood, and the same pulls give the same places.
 *
 * <p>It has no thread: whoever shows it asks for each step. Not safe for use by several threads.
 */
public final class LiveSprings {

  private static final long SEED = 1917;

  /** The length of a faint alliance, and by how much each degree of strength shortens it. */
  private static final double ALLIANCE = 1.5;

  private static final double SHORTER = 0.2;
  private static final double RIVALRY = 3.2;
  private static final double AT_REST = 0.97;

  private final SpringBox springs = new SpringBox(false, new Random(SEED));
  private final SortedMap<String, Point> places = new TreeMap<>();
  private final double unit;

  /**
   * The springs of that day.
   *
   * @param start where people are at first, by id; those who have no tie that day are left out
   * @param unit the length of a spring that is neither pulled nor pushed, in the units of the
   *     places
   */
  public LiveSprings(History history, LocalDate day, Map<String, Point> start, double unit) {
    this(history, day, tie -> true, start, unit);
  }

  /**
   * The same with those ties of the day alone.
   *
   * @param wanted which ties become springs
   */
  public LiveSprings(
      History history,
      LocalDate day,
      Predicate<Tie> wanted,
      Map<String, Point> start,
      double unit) {
    this.unit = unit;
    Network network = NetworkOfDay.of(history, day, wanted);
    HistorySource source = new HistorySource(history);
    source.addSink(springs);
    springs.addAttributeSink(new Follow());
    source.play(day, wanted);
    network.ties().forEach(this::setLength);
    network.people().keySet().stream()
        .filter(start::containsKey)
        .forEach(id -> moveTo(id, start.get(id)));
  }

  /** Lets the springs pull once. */
  public void step() {
    springs.compute();
  }

  /**
   * Lets the springs pull as usual, or more gently: who lowers the force step by step has them come
   * to rest.
   *
   * @param force from 0, not at all, to 1
   */
  public void pullWith(double force) {
    springs.setForce(force);
  }

  /** Whether hardly anything moves any more. */
  public boolean atRest() {
    return springs.getStabilization() >= AT_REST;
  }

  /** Puts a person at a place and holds them there. */
  public void hold(String person, Point at) {
    moveTo(person, at);
    springs.freezeNode(person, true);
  }

  /** Lets a person go who was held. */
  public void release(String person) {
    springs.freezeNode(person, false);
    springs.shake();
  }

  /** Where everybody is, by id. */
  public SortedMap<String, Point> places() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  /** Tells a spring its length, in parts of {@code unit}. */
  private void setLength(String tie, Network.Link link) {
    boolean positive = link.attributes().get("sign").equals(1.0);
    double strength = (Double) link.attributes().get("strength");
    double length = positive ? ALLIANCE - SHORTER * (strength - 1) : RIVALRY;
    springs.edgeAttributeAdded(tie, 0, tie, "layout.weight", length);
  }

  private void moveTo(String person, Point at) {
    springs.moveNode(person, at.x() / unit, at.y() / unit, 0);
    places.put(person, at);
  }

  /** Hears from the springs where a person has come to. */
  private final class Follow extends SinkAdapter {

    @Override
    public void nodeAttributeChanged(
        String source, long time, String person, String name, Object before, Object value) {
      if (name.equals("xyz") && value instanceof Object[] xyz) {
        double x = ((Number) xyz[0]).doubleValue();
        double y = ((Number) xyz[1]).doubleValue();
        places.put(person, new Point(x * unit, y * unit));
      }
    }
  }
}
