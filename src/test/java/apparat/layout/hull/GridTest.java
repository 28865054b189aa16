package apparat.layout.hull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grid under the outlines: distances, mean values and depths are what they should be. */
class GridTest {

  private static final Box AREA = new Box(10, 20, 100, 60);

  private static Grid random(long seed) {
    Random random = new Random(seed);
    Grid grid = new Grid(AREA, 5, 0);
    Arrays.setAll(grid.values, i -> random.nextInt(4) == 0 ? 1 : -1);
    return grid;
  }

  @Test
  void it_covers_its_area() {
    Grid grid = new Grid(AREA, 5, 7);
    assertThat(grid.columns).isEqualTo(21);
    assertThat(grid.rows).isEqualTo(13);
    assertThat(grid.x(0)).isEqualTo(10);
    assertThat(grid.y(grid.rows - 1)).isGreaterThanOrEqualTo(80);
    assertThat(grid.values).containsOnly(7);
  }

  @Test
  void lowering_reaches_as_far_as_it_is_told_and_never_raises() {
    Grid grid = new Grid(AREA, 5, 12);
    grid.values[0] = -3;
    grid.lower(new Box(60, 50, 0, 0), 10, (x, y) -> Math.hypot(x - 60, y - 50));
    for (int row = 0; row < grid.rows; row++) {
      for (int column = 0; column < grid.columns; column++) {
        double value = grid.values[row * grid.columns + column];
        double distance = Math.hypot(grid.x(column) - 60, grid.y(row) - 50);
        boolean near = Math.abs(grid.x(column) - 60) <= 10 && Math.abs(grid.y(row) - 50) <= 10;
        double expected = near ? Math.min(12, distance) : 12;
        assertThat(value).isEqualTo(row == 0 && column == 0 ? -3 : expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void depth_is_the_distance_from_the_nearest_place_outside(long seed) {
    Grid grid = random(seed);
    double[] before = grid.values.clone();
    grid.depth();
    for (int i = 0; i < before.length; i++) {
      assertThat(grid.values[i]).isCloseTo(nearestOutside(grid, before, i), within(1e-9));
    }
  }

  private static double nearestOutside(Grid grid, double[] values, int from) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < values.length; i++) {
      if (values[i] >= 0) {
        int columns = i % grid.columns - from % grid.columns;
        int rows = i / grid.columns - from / grid.columns;
        least = Math.min(least, Math.hypot(columns, rows) * grid.cell);
      }
    }
    return least;
  }

  @Test
  void blurring_leaves_a_plain_alone_and_keeps_slopes_away_from_the_rim() {
    Grid plain = new Grid(AREA, 5, 4);
    plain.blur(2, 3);
    assertThat(Arrays.stream(plain.values))
        .allSatisfy(v -> assertThat(v).isCloseTo(4, within(1e-9)));

    Grid slope = new Grid(AREA, 5, 0);
    Arrays.setAll(slope.values, i -> i % slope.columns);
    slope.blur(2, 1);
    int middle = 6 * slope.columns + 10;
    assertThat(slope.values[middle]).isCloseTo(10, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void blurring_stays_between_the_least_and_the_greatest_and_evens_out(long seed) {
    Grid grid = random(seed);
    double before = spread(grid);
    grid.blur(2, 2);
    assertThat(Arrays.stream(grid.values)).allMatch(value -> value >= -1 && value <= 1);
    assertThat(spread(grid)).isLessThan(before / 2);
  }

  private static double spread(Grid grid) {
    double mean = Arrays.stream(grid.values).average().orElseThrow();
    return Arrays.stream(grid.values).map(value -> Math.abs(value - mean)).average().orElseThrow();
  }
}
