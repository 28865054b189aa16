package apparat.app.springs;

import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Springs know of no size: they take people onto each other. Here who lies on somebody is drawn
 * beside them, each giving way by half; who touches nobody stays where the springs are.
 */
final class Apart {

  /** Between two discs with their rings: a line can be seen, and most names find room. */
  static final double GAP = 22;

  /** So often all pairs give way to each other, as who gives way may come upon a third. */
  private static final int ROUNDS = 60;

  private static final double UNSEEN = 0.05;
  private static final double GOLDEN_ANGLE = 2.399963;

  private final List<String> people;
  private final double[] x;
  private final double[] y;
  private final double[] reach;
  private final boolean[] fixed;
  private final double gap;

  private Apart(
      SortedMap<String, Point> places,
      ToDoubleFunction<String> reaching,
      Set<String> held,
      double gap) {
    this.gap = gap;
    people = new ArrayList<>(places.keySet());
    x = people.stream().mapToDouble(id -> places.get(id).x()).toArray();
    y = people.stream().mapToDouble(id -> places.get(id).y()).toArray();
    reach = people.stream().mapToDouble(reaching).toArray();
    fixed = new boolean[people.size()];
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] = held.contains(people.get(i));
    }
  }

  /**
   * Where people are drawn.
   *
   * @param reach of the disc of a person with its ring
   * @param held who does not give way
   * @param gap between two discs
   */
  static SortedMap<String, Point> of(
      Map<String, Point> places, ToDoubleFunction<String> reach, Set<String> held, double gap) {
    Apart apart = new Apart(new TreeMap<>(places), reach, held, gap);
    int round = 0;
    while (round < ROUNDS && apart.giveWay()) {
      round++;
    }
    SortedMap<String, Point> drawn = new TreeMap<>();
    for (int i = 0; i < apart.people.size(); i++) {
      drawn.put(apart.people.get(i), new Point(apart.x[i], apart.y[i]));
    }
    return drawn;
  }

  /** Each pair once; whether anybody had to. */
  private boolean giveWay() {
    boolean any = false;
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        any |= giveWay(i, j);
      }
    }
    return any;
  }

  private boolean giveWay(int i, int j) {
    double across = x[j] - x[i];
    double down = y[j] - y[i];
    double between = Math.hypot(across, down);
    double wanting = reach[i] + reach[j] + gap - between;
    if (wanting < UNSEEN || fixed[i] && fixed[j]) {
      return false;
    }
    if (between < UNSEEN) { // on one spot there is no direction: each pair has its own
      across = Math.cos(GOLDEN_ANGLE * j);
      down = Math.sin(GOLDEN_ANGLE * j);
      between = 1;
    }
    double share = fixed[i] ? 0 : fixed[j] ? 1 : 0.5;
    move(i, -share * wanting / between, across, down);
    move(j, (1 - share) * wanting / between, across, down);
    return true;
  }

  private void move(int who, double by, double across, double down) {
    x[who] += by * across;
    y[who] += by * down;
  }
}
