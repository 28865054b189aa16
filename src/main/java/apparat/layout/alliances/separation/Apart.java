package apparat.layout.alliances.separation;

import apparat.layout.alliances.majorization.Room;
import apparat.layout.alliances.majorization.Runs.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pushes boxes of disc and name apart until none overlaps, for all shared days together: a stretch
 * of days on which somebody stands still is one box, so that nobody is made to move by it.
 */
public final class Apart {

  private static final int ROUNDS = 600;

  /** After so many, to be apart comes before the order. */
  private static final int ROUNDS_IN_ORDER = 300;

  private static final double SLACK = 1e-6;

  /** So many rounds go by before it is seen again who is near to whom, and whether it helps. */
  private static final int ROUNDS_PER_LOOK = 20;

  /** Boxes no further apart than this may touch before the next look. */
  private static final double SOON = 0.35;

  /** Of the least overlaps so far, more than this left is no better. */
  private static final double NO_BETTER = 0.995;

  /** So many looks in a row that are no better mean that there is no room. */
  private static final int PATIENCE = 12;

  private final List<Run> runs;
  private final Room room;
  private final Order order;
  private final double widest;
  private final double soon;
  private final List<Run[]> near = new ArrayList<>();

  private Apart(List<Run> runs, Room room, Order order) {
    this.runs = runs;
    this.order = order;
    this.room = room;
    this.widest = runs.stream().mapToDouble(run -> run.extent.half()).max().orElse(0);
    this.soon = Math.min(SOON, 2 * widest);
  }

  /** Moves the runs; returns whether all are apart. */
  public static boolean push(List<Run> runs, Room room) {
    return push(runs, room, Order.NONE);
  }

  /** The same in that order, as far as there is room. */
  static boolean push(List<Run> runs, Room room, Order order) {
    Apart apart = new Apart(runs, room, order);
    apart.restore();
    double least = Double.POSITIVE_INFINITY;
    int noBetter = 0;
    for (int round = 0; round < ROUNDS; round += ROUNDS_PER_LOOK) {
      apart.look();
      double over = apart.rounds(round < ROUNDS_IN_ORDER ? order : Order.NONE);
      if (over == 0 && apart.clear()) {
        return true;
      }
      noBetter = over > NO_BETTER * least ? noBetter + 1 : 0;
      if (noBetter == PATIENCE) {
        return false;
      }
      least = Math.min(least, over);
    }
    return false;
  }

  private boolean clear() {
    look();
    return near.stream().noneMatch(pair -> over(pair[0], pair[1]) > 0);
  }

  /** Finds the pairs that share a day and whose boxes are near. */
  private void look() {
    near.clear();
    List<Run> byX = new ArrayList<>(runs);
    byX.forEach(this::keepInRoom);
    byX.sort(Comparator.comparingDouble((Run run) -> run.x).thenComparingInt(run -> run.person));
    for (int i = 0; i < byX.size(); i++) {
      Run run = byX.get(i);
      double reach = run.x + run.extent.half() + widest + soon;
      for (int j = i + 1; j < byX.size() && byX.get(j).x < reach; j++) {
        Run other = byX.get(j);
        if (overX(run, other) > -soon
            && overY(run, other) > -soon
            && run.person != other.person
            && run.meets(other)) {
          near.add(new Run[] {run, other});
        }
      }
    }
  }

  private void keepInRoom(Run run) {
    run.x = room.x(run.x, run.extent);
    run.y = room.y(run.y, run.extent);
  }

  private void restore() {
    for (int round = 0; round < 2 * ROUNDS_PER_LOOK; round++) {
      if (!order.restore(room)) {
        return;
      }
    }
  }

  /** Some rounds over all pairs; returns the overlaps of the last one. */
  private double rounds(Order kept) {
    double over = 0;
    for (int round = 0; round < ROUNDS_PER_LOOK; round++) {
      kept.restore(room);
      over = 0;
      for (Run[] pair : near) {
        over += part(pair[0], pair[1]);
      }
      if (over == 0) {
        break;
      }
    }
    return over;
  }

  private static double overX(Run a, Run b) {
    return a.extent.half() + b.extent.half() - Math.abs(b.x - a.x);
  }

  private static double overY(Run a, Run b) {
    double dy = b.y - a.y;
    double need = dy >= 0 ? a.extent.down() + b.extent.up() : b.extent.down() + a.extent.up();
    return need - Math.abs(dy);
  }

  /** How far the one must move to be beside the other. */
  private static double over(Run a, Run b) {
    double least = Math.min(overX(a, b), overY(a, b));
    return least <= SLACK ? 0 : least;
  }

  private double part(Run a, Run b) {
    double overX = overX(a, b);
    if (overX <= SLACK) {
      return 0;
    }
    double overY = overY(a, b);
    double over = Math.min(overX, overY);
    if (over <= SLACK) {
      return 0;
    }
    if (overX < overY) {
      double half = (b.x >= a.x ? 1 : -1) * (over + SLACK) / 2;
      double was = a.x;
      a.x = room.x(a.x - half, a.extent);
      b.x = room.x(b.x + 2 * half - (was - a.x), b.extent);
    } else {
      double half = (b.y >= a.y ? 1 : -1) * (over + SLACK) / 2;
      double was = a.y;
      a.y = room.y(a.y - half, a.extent);
      b.y = room.y(b.y + 2 * half - (was - a.y), b.extent);
    }
    return over;
  }
}
