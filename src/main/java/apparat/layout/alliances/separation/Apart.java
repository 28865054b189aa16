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
  private static final double SLACK = 1e-6;

  private final Room room;
  private final List<Run> byX;
  private final double widest;

  private Apart(List<Run> runs, Room room) {
    this.room = room;
    this.byX = new ArrayList<>(runs);
    this.widest = runs.stream().mapToDouble(run -> run.extent.half()).max().orElse(0);
  }

  /** Moves the runs; returns whether all are apart. */
  public static boolean push(List<Run> runs, Room room) {
    Apart apart = new Apart(runs, room);
    for (int round = 0; round < ROUNDS; round++) {
      if (!apart.round()) {
        return true;
      }
    }
    return false;
  }

  private boolean round() {
    for (Run run : byX) {
      run.x = room.x(run.x, run.extent);
      run.y = room.y(run.y, run.extent);
    }
    byX.sort(Comparator.comparingDouble((Run run) -> run.x).thenComparingInt(run -> run.person));
    boolean any = false;
    for (int i = 0; i < byX.size(); i++) {
      Run run = byX.get(i);
      double reach = run.x + run.extent.half() + widest;
      for (int j = i + 1; j < byX.size() && byX.get(j).x < reach; j++) {
        any |= pair(run, byX.get(j));
      }
    }
    return any;
  }

  private boolean pair(Run a, Run b) {
    double dx = b.x - a.x;
    double dy = b.y - a.y;
    double overX = a.extent.half() + b.extent.half() - Math.abs(dx);
    double overY =
        (dy >= 0 ? a.extent.down() + b.extent.up() : b.extent.down() + a.extent.up())
            - Math.abs(dy);
    if (overX <= SLACK || overY <= SLACK || a.person == b.person || !a.days.intersects(b.days)) {
      return false;
    }
    if (overX < overY) {
      double half = (dx >= 0 ? 1 : -1) * (overX + SLACK) / 2;
      double was = a.x;
      a.x = room.x(a.x - half, a.extent);
      b.x = room.x(b.x + 2 * half - (was - a.x), b.extent);
    } else {
      double half = (dy >= 0 ? 1 : -1) * (overY + SLACK) / 2;
      double was = a.y;
      a.y = room.y(a.y - half, a.extent);
      b.y = room.y(b.y + 2 * half - (was - a.y), b.extent);
    }
    return true;
  }
}
