package apparat.app.springs;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Who is far from everybody is passed over, and the places are those of looking at every pair. */
class ApartTest {

  private static final double GAP = 10;
  private static final int ROUNDS = 60;
  private static final double GOLDEN_ANGLE = 2.399963;

  @Property(tries = 60)
  void the_places_are_those_of_looking_at_every_pair(
      @ForAll @IntRange(min = 1, max = 70) int people,
      @ForAll @DoubleRange(min = 1, max = 600) double spread,
      @ForAll @IntRange(max = 9) int held,
      @ForAll long seed) {
    Random random = new Random(seed);
    Map<String, Point> places = new HashMap<>();
    Map<String, Double> reach = new HashMap<>();
    for (int i = 0; i < people; i++) {
      double grid = spread / 8;
      places.put(
          id(i),
          new Point(Math.rint(random.nextGaussian() * 8) * grid, random.nextGaussian() * spread));
      reach.put(id(i), 4 + 20 * random.nextDouble());
    }
    Set<String> fixed = Set.of(id(held), id(held + 20));
    SortedMap<String, Point> drawn = Apart.of(places, reach::get, fixed, GAP);
    double[][] every = everyPair(places, reach, fixed);
    for (int i = 0; i < people; i++) {
      assertThat(drawn.get(id(i))).isEqualTo(new Point(every[i][0], every[i][1]));
    }
  }

  private static String id(int number) {
    return "p%03d".formatted(number);
  }

  private static double[][] everyPair(
      Map<String, Point> places, Map<String, Double> reach, Set<String> held) {
    int count = places.size();
    double[][] at = new double[count][];
    for (int i = 0; i < count; i++) {
      at[i] = new double[] {places.get(id(i)).x(), places.get(id(i)).y()};
    }
    boolean moved = true;
    for (int round = 0; round < ROUNDS && moved; round++) {
      moved = false;
      for (int i = 0; i < count; i++) {
        for (int j = i + 1; j < count; j++) {
          double touching = reach.get(id(i)) + reach.get(id(j)) + GAP;
          moved |= giveWay(at[i], at[j], j, touching, held.contains(id(i)), held.contains(id(j)));
        }
      }
    }
    return at;
  }

  private static boolean giveWay(
      double[] one, double[] other, int j, double touching, boolean stays, boolean otherStays) {
    double across = other[0] - one[0];
    double down = other[1] - one[1];
    double between = Math.hypot(across, down);
    double wanting = touching - between;
    if (wanting < 0.05 || stays && otherStays) {
      return false;
    }
    if (between < 0.05) {
      across = Math.cos(GOLDEN_ANGLE * j);
      down = Math.sin(GOLDEN_ANGLE * j);
      between = 1;
    }
    double share = stays ? 0 : otherStays ? 1 : 0.5;
    one[0] += -share * wanting / between * across;
    one[1] += -share * wanting / between * down;
    other[0] += (1 - share) * wanting / between * across;
    other[1] += (1 - share) * wanting / between * down;
    return true;
  }
}
