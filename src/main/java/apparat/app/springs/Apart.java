package apparat.app.springs;

import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.BitSet;
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

  /** Who is so far from touching somebody need not be looked at before one of them has moved. */
  private static final double SLACK = 24;

  private static final double GOLDEN_ANGLE = 2.399963;

  private final List<String> people;
  private final double[] x;
  private final double[] y;
  private final double[] reach;
  private final boolean[] fixed;
  private final double gap;

  /** For each the later ones whom they may touch. */
  private final BitSet[] near;

  /** Where people were when those near them were listed. */
  private final double[] listedX;

  private final double[] listedY;

  /** Who moved so much in one round that everybody is taken for near until the next. */
  private final BitSet lost = new BitSet();

  private final BitSet listed = new BitSet();

  private Apart(
      SortedMap<String, Point> places,
      ToDoubleFunction<String> reaching,
      Set<String> held,
      double gap) {
    this.gap = gap;
    people = new ArrayList<>(places.keySet());
    x = people.stream().mapToDouble(id -> places.get(id).x()).toArray();
    y = people.stream().mapToDouble(id -> places.get(id).y()).toArray();
    listedX = x.clone();
    listedY = y.clone();
    reach = people.stream().mapToDouble(reaching).toArray();
    fixed = new boolean[people.size()];
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] = held.contains(people.get(i));
    }
    near = new BitSet[x.length];
    for (int i = 0; i < near.length; i++) {
      near[i] = new BitSet(near.length);
      for (int j = i + 1; j < near.length; j++) {
        near[i].set(j, mayTouch(i, j));
      }
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

  /** Each pair once that may touch; whether anybody had to. */
  private boolean giveWay() {
    listed.clear();
    findLost();
    boolean any = false;
    for (int i = 0; i < near.length; i++) {
      for (int j = near[i].nextSetBit(i + 1); j > 0; j = near[i].nextSetBit(j + 1)) {
        any |= giveWay(i, j);
      }
    }
    return any;
  }

  private void findLost() {
    int[] found = lost.stream().toArray();
    lost.clear();
    for (int who : found) {
      listedX[who] = x[who];
      listedY[who] = y[who];
    }
    for (int who : found) {
      list(who);
    }
  }

  private boolean giveWay(int i, int j) {
    double across = x[j] - x[i];
    double down = y[j] - y[i];
    double touching = reach[i] + reach[j] + gap;
    if (across * across + down * down > touching * touching || fixed[i] && fixed[j]) {
      return false;
    }
    double between = Math.hypot(across, down);
    double wanting = touching - between;
    if (wanting < UNSEEN) {
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
    double strayX = x[who] - listedX[who];
    double strayY = y[who] - listedY[who];
    if (strayX * strayX + strayY * strayY <= SLACK * SLACK / 4 || lost.get(who)) {
      return;
    }
    if (listed.get(who)) {
      lose(who);
    } else {
      list(who);
    }
  }

  private void lose(int who) {
    lost.set(who);
    for (int i = 0; i < who; i++) {
      near[i].set(who);
    }
    near[who].set(who + 1, near.length);
  }

  /** Who is near somebody who has moved far. */
  private void list(int who) {
    listed.set(who);
    listedX[who] = x[who];
    listedY[who] = y[who];
    for (int i = 0; i < who; i++) {
      near[i].set(who, lost.get(i) || mayTouch(i, who));
    }
    for (int j = who + 1; j < near.length; j++) {
      near[who].set(j, lost.get(j) || mayTouch(who, j));
    }
  }

  /** Whether two could touch if each went half of the slack from where they were listed. */
  private boolean mayTouch(int i, int j) {
    double across = listedX[j] - listedX[i];
    double down = listedY[j] - listedY[i];
    double far = reach[i] + reach[j] + gap + SLACK;
    return across * across + down * down < far * far;
  }
}
