package apparat.layout.rope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Circle;
import apparat.geometry.Path;
import apparat.geometry.Point;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every bow, wherever it lies. */
class BowLawsTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 12);
  }

  private static double apart(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  private static void near(Point a, Point b) {
    assertThat(apart(a, b)).as("%s and %s", a, b).isLessThan(1e-6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_part_is_the_same_line(long seed) {
    Anywhere anywhere = new Anywhere(seed);
    Bow bow = anywhere.bow();
    double one = anywhere.share();
    double other = anywhere.share();
    double from = Math.min(one, other);
    double to = Math.max(one, other);
    Bow part = bow.part(from, to);
    for (double t = 0; t <= 1; t += 0.125) {
      near(part.at(t), bow.at(from + t * (to - from)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void two_parts_are_as_long_as_the_whole(long seed) {
    Anywhere anywhere = new Anywhere(seed);
    Bow bow = anywhere.bow();
    double share = anywhere.share();
    double sum = bow.part(0, share).length() + bow.part(share, 1).length();
    assertThat(sum).isCloseTo(bow.length(), within(0.01 * bow.length()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void it_is_no_shorter_than_the_way_and_no_longer_than_the_detour_over_its_control(long seed) {
    Bow bow = new Anywhere(seed).bow();
    double direct = apart(bow.from(), bow.to());
    double detour = apart(bow.from(), bow.control()) + apart(bow.control(), bow.to());
    assertThat(bow.length()).isBetween(direct - 1e-6, detour + 1e-6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void as_a_path_it_is_the_same_line_in_one_cubic_piece(long seed) {
    Bow bow = new Anywhere(seed).bow();
    Path path = bow.path();
    assertThat(path.segments()).hasSize(2);
    Path.Segment.Curve curve = (Path.Segment.Curve) path.segments().getLast();
    for (double t = 0; t <= 1; t += 0.1) {
      double s = 1 - t;
      double x =
          s * s * s * bow.from().x()
              + 3 * s * s * t * curve.x1()
              + 3 * s * t * t * curve.x2()
              + t * t * t * curve.x();
      double y =
          s * s * s * bow.from().y()
              + 3 * s * s * t * curve.y1()
              + 3 * s * t * t * curve.y2()
              + t * t * t * curve.y();
      near(bow.at(t), new Point(x, y));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_direction_is_that_in_which_it_goes_on(long seed) {
    Bow bow = new Anywhere(seed).bow();
    for (double t = 0.1; t < 0.95; t += 0.2) {
      Point d = bow.direction(t);
      assertThat(Math.hypot(d.x(), d.y())).isCloseTo(1, within(1e-9));
      Point before = bow.at(t - 1e-5);
      Point after = bow.at(t + 1e-5);
      double along = (after.x() - before.x()) * d.x() + (after.y() - before.y()) * d.y();
      assertThat(along).isCloseTo(apart(before, after), within(1e-6));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void beside_it_every_point_is_moved_alike(long seed) {
    Bow bow = new Anywhere(seed).bow();
    Bow beside = bow.beside(7);
    for (double t = 0; t <= 1; t += 0.25) {
      assertThat(apart(bow.at(t), beside.at(t))).isCloseTo(7, within(1e-9));
    }
    near(beside.beside(-7).at(0.3), bow.at(0.3));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cutting_off_the_ends_shortens_it_by_about_as_much_and_never_turns_it(long seed) {
    Bow bow = Bow.bent(new Point(50, 100), new Anywhere(seed).point(), 0.1);
    Bow cut = bow.clipped(12, 9);
    if (bow.length() > 60) {
      assertThat(cut.length()).isCloseTo(bow.length() - 21, within(0.1 * bow.length()));
    }
    assertThat(bow.clipped(bow.length(), 1)).as("too short to cut").isEqualTo(bow);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void between_two_people_it_runs_from_rim_to_rim_and_stays_in_the_room(long seed) {
    List<Circle> people = new Anywhere(seed).people(14, Anywhere.ROOM.grown(-60));
    Obstacles obstacles = new Obstacles(people, List.of(), Anywhere.ROOM);
    for (int i = 1; i < people.size(); i++) {
      Circle a = people.getFirst();
      Circle b = people.get(i);
      Bow bow = Bow.between(a, b, obstacles);
      assertThat(apart(bow.from(), new Point(a.x(), a.y()))).isGreaterThan(a.radius() * 0.8);
      assertThat(apart(bow.to(), new Point(b.x(), b.y()))).isGreaterThan(b.radius() * 0.8);
      for (double t = 0; t <= 1; t += 0.1) {
        assertThat(Anywhere.ROOM.contains(bow.at(t).x(), bow.at(t).y())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void between_two_people_it_runs_through_no_more_others_than_the_straight_line(long seed) {
    List<Circle> people = new Anywhere(seed).people(16, Anywhere.ROOM.grown(-60));
    Obstacles obstacles = new Obstacles(people, List.of(), Anywhere.ROOM);
    for (int i = 0; i + 1 < people.size(); i++) {
      Circle a = people.get(i);
      Circle b = people.get(i + 1);
      List<Circle> others =
          people.stream().filter(one -> !one.equals(a) && !one.equals(b)).toList();
      Bow straight =
          Bow.straight(new Point(a.x(), a.y()), new Point(b.x(), b.y()))
              .clipped(a.radius(), b.radius());
      assertThat(met(Bow.between(a, b, obstacles), others))
          .isLessThanOrEqualTo(met(straight, others));
    }
  }

  private static long met(Bow bow, List<Circle> others) {
    Course course = new Course(bow);
    return others.stream().filter(one -> course.touches(one, 3)).count();
  }
}
