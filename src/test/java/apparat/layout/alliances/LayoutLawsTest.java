package apparat.layout.alliances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import apparat.geometry.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds of the map of any network. */
class LayoutLawsTest {

  private static final Box FRAME = new Box(40, 112, 1520, 688);

  /** Some days on which people come, go, and bind themselves. */
  private static List<Slice> network(Random random, int people, int days) {
    List<Slice> slices = new ArrayList<>();
    for (int t = 0; t < days; t++) {
      List<Actor> actors = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        if (random.nextInt(4) > 0) {
          String ground = random.nextInt(3) == 0 ? "" : "camp" + i % 3;
          List<String> blocs = i % 2 == 0 ? List.of("bloc") : List.of();
          actors.add(new Actor("p" + i, ground, blocs, 12 + i % 5, 40 + 7 * (i % 6), 18));
        }
      }
      slices.add(new Slice(actors, bonds(random, actors), t % 3 == 0 ? 3 : 1));
    }
    return slices;
  }

  private static List<Bond> bonds(Random random, List<Actor> actors) {
    List<Bond> bonds = new ArrayList<>();
    for (int i = 0; i < 2 * actors.size(); i++) {
      String a = actors.get(random.nextInt(actors.size())).id();
      String b = actors.get(random.nextInt(actors.size())).id();
      if (a.compareTo(b) < 0) {
        bonds.add(new Bond(a, b, random.nextBoolean(), 2 + random.nextInt(2)));
      }
    }
    return bonds;
  }

  private static Slice shuffled(Slice slice, Random random) {
    List<Actor> actors = new ArrayList<>(slice.actors());
    List<Bond> bonds = new ArrayList<>(slice.bonds());
    Collections.shuffle(actors, random);
    Collections.shuffle(bonds, random);
    return new Slice(actors, bonds, slice.weight());
  }

  private static List<Map<String, Spot>> laidOut(List<Slice> slices) {
    return PeriodLayout.of(slices, FRAME, Dial.ANCHORED, Progress.UNWATCHED);
  }

  @Property(tries = 30)
  void the_order_of_rows_does_not_matter(
      @ForAll @IntRange(min = 0, max = 9) int people,
      @ForAll @IntRange(min = 1, max = 6) int days,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Slice> slices = network(random, people, days);
    List<Slice> otherwise = slices.stream().map(slice -> shuffled(slice, random)).toList();

    assertThat(laidOut(otherwise)).isEqualTo(laidOut(slices));
  }

  @Property(tries = 30)
  void everybody_has_a_place_in_the_frame_and_nobody_covers_anybody(
      @ForAll @IntRange(min = 0, max = 12) int people,
      @ForAll @IntRange(min = 1, max = 5) int days,
      @ForAll long seed) {
    List<Slice> slices = network(new Random(seed), people, days);
    List<Map<String, Spot>> map = laidOut(slices);
    Figures figures = Figures.of(slices, map, FRAME, PeriodLayout.STRETCH);

    for (int t = 0; t < slices.size(); t++) {
      assertThat(map.get(t)).hasSameSizeAs(slices.get(t).actors());
      assertThat(map.get(t).values())
          .allMatch(spot -> Double.isFinite(spot.centre().x() + spot.centre().y()));
    }
    assertThat(figures.outside()).isZero();
    assertThat(figures.overlaps()).isZero();
    assertThat(figures.stress()).isBetween(0.0, 1.0);
  }

  /** Asks for no more after some looks. */
  private static final class Impatient implements Progress {
    private final List<Double> told = new ArrayList<>();
    private final int most;

    Impatient(int most) {
      this.most = most;
    }

    @Override
    public void done(double share) {
      told.add(share);
    }

    @Override
    public boolean cancelled() {
      return told.size() >= most;
    }
  }

  @Test
  void who_waits_is_told_how_far_it_is() {
    Impatient patient = new Impatient(Integer.MAX_VALUE);
    PeriodLayout.of(network(new Random(3), 8, 4), FRAME, Dial.ANCHORED, patient);
    assertThat(patient.told).isSorted().endsWith(1.0).hasSizeGreaterThan(10);
  }

  @Test
  void who_waits_no_longer_gets_no_map() {
    Impatient impatient = new Impatient(5);
    List<Slice> slices = network(new Random(3), 8, 4);
    assertThatThrownBy(() -> PeriodLayout.of(slices, FRAME, Dial.ANCHORED, impatient))
        .isInstanceOf(CancellationException.class);
    assertThat(impatient.told).hasSize(5);
  }
}
