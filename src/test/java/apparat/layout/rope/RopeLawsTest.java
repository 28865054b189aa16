package apparat.layout.rope;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every rope, whoever stands on its two sides and between them. */
class RopeLawsTest {

  private static final Box WEST = new Box(60, 80, 260, 540);
  private static final Box MIDDLE = new Box(420, 80, 360, 540);
  private static final Box EAST = new Box(880, 80, 260, 540);
  private static final Rope.Size SIZE = new Rope.Size(130, 15, 8);

  /** Two sides and who stands between them. */
  private record Field(List<Circle> west, List<Circle> middle, List<Circle> east) {

    static Field of(long seed) {
      Anywhere anywhere = new Anywhere(seed);
      return new Field(
          anywhere.people(4, WEST), anywhere.people(5, MIDDLE), anywhere.people(5, EAST));
    }

    Obstacles obstacles(List<Course> lines) {
      List<Circle> all = Stream.of(west, middle, east).flatMap(List::stream).toList();
      List<Box> names =
          all.stream()
              .map(one -> new Box(one.x() - 30, one.y() + one.radius() + 2, 60, 14))
              .toList();
      return new Obstacles(all, names, lines, Anywhere.ROOM);
    }

    Rope rope(List<Course> lines) {
      return Rope.between(west, east, SIZE, obstacles(lines));
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everybody_has_a_feeder_in_their_order_that_ends_at_the_knot(long seed) {
    Field field = Field.of(seed);
    Rope rope = field.rope(List.of());
    assertThat(rope.left()).hasSameSizeAs(field.west());
    assertThat(rope.right()).hasSameSizeAs(field.east());
    for (int i = 0; i < field.west().size(); i++) {
      Circle person = field.west().get(i);
      Point from = rope.left().get(i).from();
      assertThat(Math.hypot(from.x() - person.x(), from.y() - person.y()))
          .isLessThan(person.radius() * 1.3 + 1);
    }
    assertThat(rope.lines()).hasSize(field.west().size() + field.east().size() + 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void where_it_says_so_nothing_lies_on_trunk_or_label(long seed) {
    Field field = Field.of(seed);
    Rope rope = field.rope(List.of());
    assertThat(rope.free()).as("there is room in this field").isTrue();
    Obstacles obstacles = field.obstacles(List.of());
    assertThat(obstacles.clear(rope.label())).isTrue();
    assertThat(obstacles.clear(rope.trunk())).isTrue();
    assertThat(rope.trunk().enters(rope.label())).isFalse();
    assertThat(Anywhere.ROOM.contains(rope.label())).isTrue();
    assertThat(rope.label().width()).isEqualTo(SIZE.width());
    assertThat(rope.bar()).isBetween(0.2, 0.8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_thick_trunk_keeps_clear_of_people_by_half_its_width(long seed) {
    Field field = Field.of(seed);
    Rope.Size thick = new Rope.Size(130, 15, 14);
    Rope rope = Rope.between(field.west(), field.east(), thick, field.obstacles(List.of()));
    if (rope.free()) {
      for (Circle one : field.middle()) {
        assertThat(rope.trunk().pieces().distance(one.x(), one.y()))
            .isGreaterThan(one.radius() + 7);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void its_number_stands_on_no_more_lines_than_before_anybody_asked(long seed) {
    Field field = Field.of(seed);
    Rope careless = field.rope(List.of());
    Box label = careless.label();
    double y = label.centreY();
    List<Course> across =
        List.of(
            new Course(Bow.straight(new Point(label.x() - 80, y), new Point(label.right(), y))),
            new Course(Bow.straight(new Point(label.x(), y + 3), new Point(1100, y + 3))));
    Rope careful = field.rope(across);
    Obstacles lined = field.obstacles(across);
    assertThat(lined.crossed(careless.label())).isEqualTo(2);
    assertThat(lined.crossed(careful.label())).isZero();
    assertThat(lined.clear(careful.label())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void feeders_run_into_the_trunk_without_a_corner(long seed) {
    Rope rope = Field.of(seed).rope(List.of());
    assertThat(rope.left()).allMatch(feeder -> along(feeder, rope.trunk().direction(0)) > 0.99);
    assertThat(rope.right()).allMatch(feeder -> along(feeder, rope.trunk().direction(1)) < -0.99);
  }

  private static double along(Bow feeder, Point direction) {
    Point end = feeder.direction(1);
    return end.x() * direction.x() + end.y() * direction.y();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_trunk_goes_around_what_it_should_not_cross(long seed) {
    Field field = Field.of(seed);
    Obstacles people = field.obstacles(List.of());
    Bow trunk = field.rope(List.of()).trunk();
    Point middle = trunk.at(0.5);
    Course post =
        new Course(
            Bow.straight(
                new Point(middle.x(), middle.y() - 12), new Point(middle.x(), middle.y() + 12)));
    Rope around =
        Rope.between(
            field.west(),
            field.east(),
            SIZE,
            new Obstacles(people.discs(), people.names(), List.of(), List.of(post), Anywhere.ROOM));
    assertThat(post.crosses(new Course(trunk))).isTrue();
    assertThat(post.crosses(new Course(around.trunk()))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_same_field_gives_the_same_rope(long seed) {
    assertThat(Field.of(seed).rope(List.of())).isEqualTo(Field.of(seed).rope(List.of()));
  }

  @Test
  void its_label_avoids_words_that_stood_there_before() {
    Field field = Field.of(3);
    Rope first = field.rope(List.of());
    Obstacles people = field.obstacles(List.of());
    List<Box> names = new ArrayList<>(people.names());
    names.add(first.label());
    Rope second =
        Rope.between(
            field.west(), field.east(), SIZE, new Obstacles(people.discs(), names, Anywhere.ROOM));
    assertThat(second.label().overlaps(first.label())).isFalse();
  }

  @Test
  void sides_that_stand_close_have_a_rope_too() {
    List<Circle> one = List.of(new Circle(300, 300, 15), new Circle(300, 380, 15));
    List<Circle> other = List.of(new Circle(420, 300, 15), new Circle(420, 380, 15));
    List<Circle> all = Stream.concat(one.stream(), other.stream()).toList();
    Rope rope = Rope.between(one, other, SIZE, new Obstacles(all, List.of(), Anywhere.ROOM));
    assertThat(rope.left()).hasSize(2);
    assertThat(rope.trunk().length()).isPositive();
    assertThat(Double.isFinite(rope.label().x())).isTrue();
  }
}
