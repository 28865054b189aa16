package apparat.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is near a line, and what it winds around: this is how the pointer finds a mark. */
class PolylineTest {
  private static final Polyline SQUARE =
      new Polyline(new double[] {0, 10, 10, 0}, new double[] {0, 0, 10, 10}, true);
  private static final Polyline OPEN =
      new Polyline(new double[] {0, 10, 10}, new double[] {0, 0, 10}, false);

  @Test
  void a_closed_line_has_a_piece_more_than_an_open_one() {
    assertThat(SQUARE.pieces()).isEqualTo(4);
    assertThat(OPEN.pieces()).isEqualTo(2);
    assertThat(new Polyline(new double[] {1}, new double[] {2}, false).pieces()).isZero();
    assertThat(new Polyline(new double[0], new double[0], false).pieces()).isZero();
  }

  @Test
  void it_winds_around_what_is_inside() {
    assertThat(SQUARE.winding(5, 5)).isNotZero();
    assertThat(SQUARE.winding(-1, 5)).isZero();
    assertThat(SQUARE.winding(5, 11)).isZero();
  }

  @Test
  void the_other_way_around_it_winds_the_other_way() {
    Polyline back = new Polyline(new double[] {0, 0, 10, 10}, new double[] {0, 10, 10, 0}, true);
    assertThat(back.winding(5, 5)).isEqualTo(-SQUARE.winding(5, 5));
  }

  @Test
  void twice_around_counts_twice() {
    double[] xs = {0, 10, 10, 0, 0, 10, 10, 0};
    double[] ys = {0, 0, 10, 10, 0, 0, 10, 10};
    assertThat(new Polyline(xs, ys, true).winding(5, 5)).isEqualTo(2 * SQUARE.winding(5, 5));
  }

  @Test
  void the_distance_is_that_of_the_nearest_place() {
    assertThat(OPEN.distance(5, 3)).isEqualTo(3);
    assertThat(OPEN.distance(13, 14)).isEqualTo(5);
    assertThat(OPEN.distance(0, 10)).as("no piece leads back").isEqualTo(10);
    assertThat(SQUARE.distance(0, 10)).isZero();
    assertThat(SQUARE.distance(5, 5)).isEqualTo(5);
  }

  @Test
  void a_single_point_and_no_point_have_a_distance_too() {
    Polyline dot = new Polyline(new double[] {3}, new double[] {4}, false);
    assertThat(dot.distance(0, 0)).isEqualTo(5);
    assertThat(new Polyline(new double[0], new double[0], false).distance(0, 0)).isInfinite();
  }

  @Test
  void a_piece_without_length_is_a_point() {
    Polyline stands = new Polyline(new double[] {3, 3}, new double[] {4, 4}, false);
    assertThat(stands.distance(0, 0)).isEqualTo(5);
  }

  @Property
  void around_a_circle_the_distance_is_that_from_its_rim(
      @ForAll @DoubleRange(min = -40, max = 40) double x,
      @ForAll @DoubleRange(min = -40, max = 40) double y,
      @ForAll @IntRange(min = 1, max = 30) int radius) {
    double tolerance = 0.01;
    Polyline rim = Flattening.of(new Circle(0, 0, radius), tolerance).getFirst();
    double away = Math.hypot(x, y) - radius;
    assertThat(rim.distance(x, y)).isEqualTo(Math.abs(away), within(tolerance + 1e-9));
    if (Math.abs(away) > tolerance) {
      assertThat(rim.winding(x, y) != 0).isEqualTo(away < 0);
    }
  }
}
