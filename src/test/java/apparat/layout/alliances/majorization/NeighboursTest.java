package apparat.layout.alliances.majorization;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Who is near is the same as when everybody is asked about everybody. */
class NeighboursTest {

  private static final Extent BOX = new Extent(0.3, 0.1, 0.2);

  private static Period period(int people) {
    Extent[] boxes = new Extent[people];
    Arrays.fill(boxes, BOX);
    int[] grounds = new int[people];
    Arrays.fill(grounds, -1);
    int[] all = IntStream.range(0, people).toArray();
    return Period.of(
        List.of(new Day(1, all, grounds, new int[people][0], boxes, List.of())), people);
  }

  private static int[] others(Neighbours neighbours, int seat) {
    Neighbours.Near near = neighbours.on(0);
    return Arrays.copyOfRange(near.others(), near.starts()[seat], near.starts()[seat + 1]);
  }

  @Property(tries = 50)
  void the_near_are_those_whose_boxes_may_soon_touch(
      @ForAll @IntRange(min = 0, max = 24) int people, @ForAll long seed) {
    Random random = new Random(seed);
    double[] x = random.doubles(people, -2, 2).toArray();
    double[] y = random.doubles(people, -2, 2).toArray();
    Period period = period(people);
    Places places = Places.still(period, x, y);
    Neighbours neighbours = new Neighbours(period, places, new Boxes(period));
    for (int look = 0; look < 2; look++) {
      neighbours.look();
      for (int seat = 0; seat < people; seat++) {
        int a = seat;
        assertThat(others(neighbours, seat))
            .containsExactly(
                IntStream.range(0, people)
                    .filter(b -> b != a)
                    .filter(b -> Math.abs(places.x()[0][a] - places.x()[0][b]) < 0.9)
                    .filter(b -> Math.abs(places.y()[0][a] - places.y()[0][b]) < 0.6)
                    .toArray());
        places.x()[0][seat] += random.nextDouble() - 0.5;
        neighbours.look();
      }
    }
  }

  @Test
  void on_a_heap_only_some_are_asked() {
    Period period = period(200);
    Places places = Places.still(period, new double[200], new double[200]);
    Neighbours neighbours = new Neighbours(period, places, new Boxes(period));
    neighbours.look();

    assertThat(neighbours.on(0).others().length).isPositive().isLessThan(2 * 12 * 200);
  }
}
