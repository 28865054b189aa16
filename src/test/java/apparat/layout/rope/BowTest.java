package apparat.layout.rope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line from disc to disc that bends no more than it must. */
class BowTest {

  private static final Box ROOM = new Box(0, 0, 1000, 600);
  private static final Circle LEFT = new Circle(100, 300, 20);
  private static final Circle RIGHT = new Circle(700, 300, 20);

  private static Obstacles obstacles(List<Circle> discs, List<Box> names) {
    return new Obstacles(discs, names, ROOM);
  }

  @Test
  void where_nothing_stands_between_the_line_is_straight_from_rim_to_rim() {
    Bow bow = Bow.between(LEFT, RIGHT, obstacles(List.of(LEFT, RIGHT), List.of()));
    assertThat(bow.from().x()).isCloseTo(120, within(0.01));
    assertThat(bow.to().x()).isCloseTo(680, within(0.01));
    assertThat(bow.at(0.5).y()).isCloseTo(300, within(0.01));
    assertThat(bow.length()).isCloseTo(560, within(0.01));
  }

  @Test
  void it_bends_around_a_stranger() {
    Circle stranger = new Circle(400, 300, 25);
    Obstacles obstacles = obstacles(List.of(LEFT, stranger, RIGHT), List.of());
    Bow bow = Bow.between(LEFT, RIGHT, obstacles);
    assertThat(bow.pieces().distance(400, 300)).isGreaterThan(25);
    assertThat(obstacles.clear(bow, List.of(LEFT, RIGHT))).isTrue();
  }

  @Test
  void rather_through_a_name_than_through_a_disc() {
    Circle stranger = new Circle(400, 300, 25);
    Box above = new Box(0, 40, 1000, 230);
    Box below = new Box(0, 330, 1000, 230);
    Bow bow =
        Bow.between(LEFT, RIGHT, obstacles(List.of(LEFT, stranger, RIGHT), List.of(above, below)));
    assertThat(bow.pieces().distance(400, 300)).isGreaterThan(25);
  }

  @Test
  void it_does_not_leave_the_room_to_avoid_a_name() {
    Circle left = new Circle(100, 20, 15);
    Circle right = new Circle(900, 20, 15);
    Bow bow =
        Bow.between(
            left, right, obstacles(List.of(left, right), List.of(new Box(400, 10, 200, 500))));
    for (double t = 0; t <= 1; t += 0.05) {
      assertThat(bow.at(t).y()).isGreaterThanOrEqualTo(0);
    }
  }

  @Test
  void a_part_of_it_lies_on_it() {
    Bow bow = new Bow(new Point(0, 0), new Point(50, 80), new Point(100, 0));
    Bow part = bow.part(0.25, 0.75);
    assertThat(part.from()).isEqualTo(bow.at(0.25));
    assertThat(part.to()).isEqualTo(bow.at(0.75));
    assertThat(part.at(0.5).x()).isCloseTo(bow.at(0.5).x(), within(1e-9));
    assertThat(part.at(0.5).y()).isCloseTo(bow.at(0.5).y(), within(1e-9));
  }

  @Test
  void beside_it_runs_another_that_never_meets_it() {
    Bow bow = Bow.straight(new Point(0, 0), new Point(100, 0));
    assertThat(bow.beside(5).at(0.3).y()).isEqualTo(5);
    assertThat(bow.beside(-5).at(0.3).y()).isEqualTo(-5);
    assertThat(bow.direction(0.5)).isEqualTo(new Point(1, 0));
  }

  @Test
  void it_knows_which_boxes_it_enters() {
    Bow bow = Bow.straight(new Point(0, 0), new Point(100, 100));
    assertThat(bow.enters(new Box(40, 40, 20, 20))).isTrue();
    assertThat(bow.enters(new Box(60, 10, 20, 20))).isFalse();
    assertThat(bow.enters(new Box(-30, -30, 20, 20))).isFalse();
  }
}
