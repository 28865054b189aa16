package apparat.layout.alliances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import apparat.geometry.Box;
import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Networks so large that not every pair of people is looked at. */
class CrowdTest {

  private static final Box FRAME = new Box(0, 0, 1600, 900);
  private static final int PEOPLE = 400;
  private static final int CAMPS = 5;

  private final Random random = new Random(1921);

  @Test
  void in_a_crowd_of_camps_nobody_covers_anybody_and_every_camp_has_its_place() {
    List<Slice> slices = slices("camp");

    List<Map<String, Spot>> map = PeriodLayout.of(slices, FRAME, Dial.ANCHORED, Progress.UNWATCHED);

    Figures figures = Figures.of(slices, map, FRAME, PeriodLayout.STRETCH);
    assertThat(figures.overlaps()).isZero();
    assertThat(figures.outside()).isZero();
    assertThat(nearerToTheirOwn(map.getFirst())).isGreaterThan(PEOPLE * 95 / 100);
  }

  @Test
  void a_crowd_without_camps_does_not_lie_on_heaps() {
    List<Slice> slices = slices("");

    List<Map<String, Spot>> map = PeriodLayout.of(slices, FRAME, Dial.ANCHORED, Progress.UNWATCHED);

    Figures figures = Figures.of(slices, map, FRAME, PeriodLayout.STRETCH);
    assertThat(figures.overlaps()).isZero();
    assertThat(figures.outside()).isZero();
    assertThat(highest(map.getFirst()) - lowest(map.getFirst())).isGreaterThan(FRAME.height() / 2);
  }

  @Test
  void tells_how_far_it_is_and_stops_when_told_to() {
    List<Double> told = new ArrayList<>();
    Progress halfWay =
        new Progress() {
          @Override
          public void done(double share) {
            told.add(share);
          }

          @Override
          public boolean cancelled() {
            return !told.isEmpty() && told.getLast() >= 0.5;
          }
        };

    assertThatThrownBy(() -> PeriodLayout.of(slices("camp"), FRAME, Dial.ANCHORED, halfWay))
        .isInstanceOf(CancellationException.class);

    assertThat(told).isSorted().hasSizeGreaterThan(5);
    assertThat(told.getLast()).isBetween(0.5, 0.6);
  }

  /** How many stand nearer to the middle of their own camp than to that of any other. */
  private static long nearerToTheirOwn(Map<String, Spot> spots) {
    List<Point> middles = new ArrayList<>();
    for (int camp = 0; camp < CAMPS; camp++) {
      int own = camp;
      middles.add(
          new Point(
              spots.keySet().stream()
                  .filter(id -> camp(id) == own)
                  .mapToDouble(id -> spots.get(id).centre().x())
                  .average()
                  .orElseThrow(),
              spots.keySet().stream()
                  .filter(id -> camp(id) == own)
                  .mapToDouble(id -> spots.get(id).centre().y())
                  .average()
                  .orElseThrow()));
    }
    return spots.entrySet().stream()
        .filter(
            entry ->
                middles.stream()
                    .allMatch(
                        middle ->
                            distance(middles.get(camp(entry.getKey())), entry.getValue())
                                <= distance(middle, entry.getValue())))
        .count();
  }

  private static double distance(Point middle, Spot spot) {
    return Point.length(middle.x() - spot.centre().x(), middle.y() - spot.centre().y());
  }

  private static double highest(Map<String, Spot> spots) {
    return spots.values().stream().mapToDouble(spot -> spot.centre().y()).max().orElseThrow();
  }

  private static double lowest(Map<String, Spot> spots) {
    return spots.values().stream().mapToDouble(spot -> spot.centre().y()).min().orElseThrow();
  }

  private static int camp(String id) {
    return Integer.parseInt(id.substring(1)) % CAMPS;
  }

  /** Three keyframes: seven of ten ties are alliances within a camp, the others rivalries. */
  private List<Slice> slices(String camp) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      String ground = camp.isEmpty() ? "" : camp + i % CAMPS;
      actors.add(new Actor(String.format("p%03d", i), ground, List.of(), 4, 10, 6));
    }
    List<Bond> bonds = new ArrayList<>();
    while (bonds.size() < 4 * PEOPLE) {
      bonds.add(bond(actors));
    }
    List<Slice> slices = new ArrayList<>();
    for (int t = 0; t < 3; t++) {
      bonds.set(t, bond(actors));
      slices.add(new Slice(List.copyOf(actors), List.copyOf(bonds), 1));
    }
    return slices;
  }

  private Bond bond(List<Actor> actors) {
    boolean alliance = random.nextInt(10) < 7;
    int a = random.nextInt(PEOPLE);
    int further = CAMPS * random.nextInt(PEOPLE / CAMPS);
    int b = (a + further + (alliance ? CAMPS : 1 + random.nextInt(CAMPS - 1))) % PEOPLE;
    return a == b
        ? bond(actors)
        : new Bond(actors.get(a).id(), actors.get(b).id(), alliance, 2 + random.nextInt(2));
  }
}
