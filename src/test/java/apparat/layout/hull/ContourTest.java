package apparat.layout.hull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import apparat.geometry.Point;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines at which a field changes sign close, and hold exactly what is negative. */
class ContourTest {

  private static final Box AREA = new Box(0, 0, 400, 300);

  private static Grid grid(DoubleBinaryOperator field) {
    Grid grid = new Grid(AREA, 5, 0);
    for (int row = 0; row < grid.rows; row++) {
      for (int column = 0; column < grid.columns; column++) {
        grid.values[row * grid.columns + column] = field.applyAsDouble(grid.x(column), grid.y(row));
      }
    }
    return grid;
  }

  private static DoubleBinaryOperator disc(double x, double y, double radius) {
    return (px, py) -> Math.hypot(px - x, py - y) - radius;
  }

  private static double area(List<Point> ring) {
    double twice = 0;
    Point from = ring.getLast();
    for (Point to : ring) {
      twice += from.x() * to.y() - to.x() * from.y();
      from = to;
    }
    return twice / 2;
  }

  @Test
  void around_a_disc_there_is_a_circle() {
    List<List<Point>> rings = Contour.of(grid(disc(200, 150, 80)));
    assertThat(rings).hasSize(1);
    assertThat(Math.abs(area(rings.getFirst())))
        .isCloseTo(Math.PI * 80 * 80, within(0.01 * Math.PI * 80 * 80));
    assertThat(rings.getFirst())
        .allSatisfy(
            p -> assertThat(Math.hypot(p.x() - 200, p.y() - 150)).isCloseTo(80, within(0.3)));
  }

  @Test
  void nothing_negative_has_no_line() {
    assertThat(Contour.of(grid((x, y) -> 1))).isEmpty();
  }

  @Test
  void two_islands_have_two_lines_that_go_around_the_same_way() {
    DoubleBinaryOperator west = disc(100, 150, 50);
    DoubleBinaryOperator east = disc(300, 150, 40);
    List<List<Point>> rings =
        Contour.of(grid((x, y) -> Math.min(west.applyAsDouble(x, y), east.applyAsDouble(x, y))));
    assertThat(rings).hasSize(2);
    assertThat(area(rings.getFirst()) * area(rings.getLast())).isPositive();
  }

  @Test
  void a_hole_goes_around_the_other_way() {
    DoubleBinaryOperator whole = disc(200, 150, 100);
    DoubleBinaryOperator hole = disc(200, 150, 40);
    List<List<Point>> rings =
        Contour.of(grid((x, y) -> Math.max(whole.applyAsDouble(x, y), -hole.applyAsDouble(x, y))));
    assertThat(rings).hasSize(2);
    assertThat(area(rings.getFirst()) * area(rings.getLast())).isNegative();
    assertThat(rings.stream().mapToDouble(ContourTest::area).map(Math::abs).max().orElseThrow())
        .isCloseTo(Math.PI * 10000, within(400.0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void in_any_field_each_crossing_is_inside_exactly_if_it_is_negative(long seed) {
    Random random = new Random(seed);
    double[][] centres = new double[7][];
    for (int i = 0; i < centres.length; i++) {
      centres[i] = new double[] {60 + random.nextInt(280), 60 + random.nextInt(180)};
    }
    Grid grid =
        grid(
            (x, y) -> {
              double least = 1000;
              for (double[] c : centres) {
                least = Math.min(least, Math.hypot(x - c[0], y - c[1]) - 37.3);
              }
              return least;
            });
    Hull hull = new Hull(Contour.of(grid));
    for (int row = 1; row + 1 < grid.rows; row++) {
      for (int column = 1; column + 1 < grid.columns; column++) {
        double value = grid.values[row * grid.columns + column];
        if (Math.abs(value) > 0.5) {
          assertThat(hull.contains(grid.x(column), grid.y(row))).isEqualTo(value < 0);
        }
      }
    }
  }
}
