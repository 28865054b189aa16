package apparat.layout.hull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Path.Segment;
import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every outline. */
class HullLawsTest {

  private static final Box FRAME = new Box(0, 0, 1400, 800);
  private static final double MARGIN = 15;

  static LongStream seeds() {
    return LongStream.rangeClosed(11, 18);
  }

  private static Figure at(double x, double y) {
    return new Figure(new Circle(x, y, 16), new Box(x - 30, y + 19, 60, 14));
  }

  private static List<Figure> crowd(long seed, int size) {
    Random random = new Random(seed);
    List<Figure> crowd = new ArrayList<>();
    while (crowd.size() < size) {
      Figure next = at(200 + 5 * random.nextInt(160), 150 + 5 * random.nextInt(80));
      if (crowd.stream().allMatch(one -> apart(one, next) > 80)) {
        crowd.add(next);
      }
    }
    return crowd;
  }

  private static double apart(Figure a, Figure b) {
    return Math.hypot(a.disc().x() - b.disc().x(), a.disc().y() - b.disc().y());
  }

  private static Figure moved(Figure one, double dx, double dy) {
    return at(one.disc().x() + dx, one.disc().y() + dy);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void who_moves_together_keeps_the_outline(long seed) {
    List<Figure> people = crowd(seed, 9);
    Hull before = Hull.around(people.subList(0, 5), people.subList(5, 9), FRAME, MARGIN);
    List<Figure> gone = people.stream().map(one -> moved(one, 100, -45)).toList();
    Hull after = Hull.around(gone.subList(0, 5), gone.subList(5, 9), FRAME, MARGIN);
    assertThat(after.rings()).hasSameSizeAs(before.rings());
    for (int ring = 0; ring < before.rings().size(); ring++) {
      for (int i = 0; i < before.rings().get(ring).size(); i++) {
        Point was = before.rings().get(ring).get(i);
        Point is = after.rings().get(ring).get(i);
        assertThat(is.x() - was.x()).isCloseTo(100, within(1e-6));
        assertThat(is.y() - was.y()).isCloseTo(-45, within(1e-6));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void points_follow_each_other_evenly_from_the_topmost_on(long seed) {
    Hull hull = Hull.around(crowd(seed, 6), List.of(), FRAME, MARGIN);
    for (List<Point> ring : hull.rings()) {
      assertThat(ring).hasSize(72);
      double top = ring.stream().mapToDouble(Point::y).min().orElseThrow();
      assertThat(ring.getFirst().y()).isCloseTo(top, within(2.5));
      double length = 0;
      double longest = 0;
      for (int i = 0; i < ring.size(); i++) {
        Point to = ring.get((i + 1) % ring.size());
        double step = Math.hypot(to.x() - ring.get(i).x(), to.y() - ring.get(i).y());
        length += step;
        longest = Math.max(longest, step);
      }
      assertThat(longest).isLessThan(2.2 * length / ring.size());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_path_goes_through_every_point_and_closes(long seed) {
    Hull hull = Hull.around(crowd(seed, 6), List.of(), FRAME, MARGIN);
    List<Segment> segments = hull.path().segments();
    assertThat(segments).hasSize(hull.rings().size() * 74);
    List<Point> ring = hull.rings().getFirst();
    assertThat(segments.getFirst()).isInstanceOf(Segment.Move.class);
    assertThat(segments.get(73)).isInstanceOf(Segment.Close.class);
    for (int i = 0; i < 72; i++) {
      Segment.Curve curve = (Segment.Curve) segments.get(i + 1);
      Point to = ring.get((i + 1) % 72);
      assertThat(curve.x()).isEqualTo(to.x());
      assertThat(curve.y()).isEqualTo(to.y());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_wider_margin_holds_all_that_a_narrow_one_holds(long seed) {
    List<Figure> people = crowd(seed, 6);
    Hull narrow = Hull.around(people, List.of(), FRAME, 10);
    Hull wide = Hull.around(people, List.of(), FRAME, 24);
    for (List<Point> ring : narrow.rings()) {
      assertThat(ring).allMatch(point -> wide.contains(point.x(), point.y()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void names_of_members_lie_inside_where_no_stranger_is_near(long seed) {
    List<Figure> people = crowd(seed, 7);
    Hull hull = Hull.around(people, List.of(), FRAME, MARGIN);
    for (Figure one : people) {
      assertThat(hull.contains(one.name().x(), one.name().centreY())).isTrue();
      assertThat(hull.contains(one.name().right(), one.name().centreY())).isTrue();
    }
  }

  @Test
  void narrow_bays_are_closed_so_that_a_camp_is_one_calm_shape() {
    List<Figure> ring = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      ring.add(at(500 + 90 * Math.cos(i * Math.PI / 4), 400 + 90 * Math.sin(i * Math.PI / 4)));
    }
    Hull hull = Hull.around(ring, List.of(), FRAME, MARGIN);
    assertThat(hull.rings()).hasSize(1);
    assertThat(hull.contains(500, 400)).as("the middle of the ring").isTrue();
  }

  @Test
  void a_stranger_in_the_middle_is_left_out_by_a_hole() {
    List<Figure> ring = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ring.add(at(500 + 150 * Math.cos(i * Math.PI / 5), 400 + 150 * Math.sin(i * Math.PI / 5)));
    }
    Figure stranger = at(500, 400);
    Hull hull = Hull.around(ring, List.of(stranger), FRAME, MARGIN);
    assertThat(hull.contains(500, 400)).isFalse();
    assertThat(ring).allMatch(one -> hull.contains(one.disc().x(), one.disc().y()));
  }

  @Test
  void at_the_rim_of_the_frame_it_stays_inside() {
    Hull hull = Hull.around(List.of(at(35, 20), at(35, 90)), List.of(), FRAME, MARGIN);
    assertThat(hull.rings().getFirst()).allMatch(point -> point.x() >= -0.5 && point.y() >= -0.5);
  }
}
