package apparat.bench.map;

import apparat.geometry.Box;
import apparat.layout.alliances.Actor;
import apparat.layout.alliances.Bond;
import apparat.layout.alliances.Dial;
import apparat.layout.alliances.PeriodLayout;
import apparat.layout.alliances.Progress;
import apparat.layout.alliances.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up network of eight camps: most ties bind people of one camp, three of ten are rivalries
 * with another, and on each keyframe one tie of a hundred goes and another comes. Prints the
 * milliseconds of its layout in a new process.
 */
public final class LargeMap {

  private static final int CAMPS = 8;
  private static final Box FRAME = new Box(0, 0, 3200, 1800);

  private final Random random = new Random(1921);
  private final List<Actor> actors = new ArrayList<>();
  private final List<Bond> bonds = new ArrayList<>();

  private LargeMap(int people, int ties) {
    for (int i = 0; i < people; i++) {
      String id = String.format("p%05d", i);
      actors.add(new Actor(id, "camp" + i % CAMPS, List.of(), 5, 10, 6));
    }
    while (bonds.size() < ties) {
      bonds.add(bond());
    }
  }

  private Bond bond() {
    boolean alliance = random.nextInt(10) < 7;
    int a = random.nextInt(actors.size() - 2 * CAMPS);
    int further = 1 + random.nextInt((actors.size() - 1 - a) / CAMPS);
    int b = Math.min(actors.size() - 1, a + CAMPS * further + (alliance ? 0 : -3));
    return new Bond(actors.get(a).id(), actors.get(b).id(), alliance, 2 + random.nextInt(2));
  }

  private List<Slice> slices(int keyframes) {
    List<Slice> slices = new ArrayList<>();
    for (int t = 0; t < keyframes; t++) {
      slices.add(new Slice(List.copyOf(actors), List.copyOf(bonds), t % 6 == 0 ? 3 : 1));
      for (int i = 0; i < Math.max(1, bonds.size() / 100); i++) {
        bonds.set(random.nextInt(bonds.size()), bond());
      }
    }
    return slices;
  }

  /** People, ties, keyframes. */
  public static void main(String[] args) {
    List<Slice> slices =
        new LargeMap(Integer.parseInt(args[0]), Integer.parseInt(args[1]))
            .slices(Integer.parseInt(args[2]));
    long start = System.nanoTime();
    int days = PeriodLayout.of(slices, FRAME, Dial.ANCHORED, Progress.UNWATCHED).size();
    System.out.println("layout " + (System.nanoTime() - start) / 1e6);
    System.out.println("days " + days);
  }
}
