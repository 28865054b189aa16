package apparat.layout.rope;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it costs to draw a line: people cost most, then leaving the room, then words. */
class ObstaclesTest {

  private static final Box ROOM = new Box(0, 0, 400, 200);
  private static final Bow LINE = Bow.straight(new Point(20, 100), new Point(380, 100));
  private static final Circle IN_THE_WAY = new Circle(200, 100, 15);
  private static final Box WORDS = new Box(100, 95, 40, 12);

  private static Obstacles of(List<Circle> discs, List<Box> names) {
    return new Obstacles(discs, names, ROOM);
  }

  @Test
  void where_nothing_is_a_line_costs_nothing() {
    assertThat(of(List.of(), List.of()).cost(LINE)).isZero();
    assertThat(of(List.of(), List.of()).clear(LINE)).isTrue();
  }

  @Test
  void a_person_in_the_way_costs_more_than_many_names() {
    double person = of(List.of(IN_THE_WAY), List.of()).cost(LINE);
    double names = of(List.of(), List.of(WORDS, WORDS, WORDS, WORDS)).cost(LINE);
    assertThat(names).isPositive();
    assertThat(person).isGreaterThan(names);
  }

  @Test
  void leaving_the_room_costs() {
    Bow outside = Bow.bent(new Point(20, 180), new Point(380, 180), 0.3);
    assertThat(of(List.of(), List.of()).cost(outside)).isPositive();
    assertThat(of(List.of(), List.of()).clear(outside)).isFalse();
  }

  @Test
  void the_ends_of_a_line_are_not_in_its_way() {
    Circle end = new Circle(20, 100, 15);
    assertThat(of(List.of(end), List.of()).clear(LINE, List.of(end))).isTrue();
    assertThat(of(List.of(end), List.of()).clear(LINE)).isFalse();
  }

  @Test
  void with_more_air_what_passes_close_by_is_in_the_way() {
    Obstacles close = of(List.of(new Circle(200, 130, 20)), List.of(new Box(60, 106, 50, 12)));
    assertThat(close.cost(LINE)).isZero();
    assertThat(close.grown(8).cost(LINE)).isPositive();
    assertThat(close.grown(0)).isEqualTo(close);
  }

  @Test
  void lines_may_be_crossed_but_are_counted_behind_words() {
    Course one = new Course(LINE);
    Course other = new Course(Bow.straight(new Point(120, 10), new Point(120, 190)));
    Obstacles obstacles = new Obstacles(List.of(), List.of(), List.of(one, other), ROOM);
    assertThat(obstacles.cost(LINE)).isZero();
    assertThat(obstacles.clear(WORDS)).isTrue();
    assertThat(obstacles.crossed(WORDS)).isEqualTo(2);
    assertThat(obstacles.crossed(new Box(200, 95, 40, 12))).isEqualTo(1);
    assertThat(obstacles.crossed(new Box(200, 20, 40, 12))).isZero();
  }

  @Test
  void a_box_is_clear_where_it_touches_neither_people_nor_words() {
    Obstacles obstacles = of(List.of(IN_THE_WAY), List.of(WORDS));
    assertThat(obstacles.clear(new Box(110, 90, 20, 10))).isFalse();
    assertThat(obstacles.clear(new Box(212, 100, 20, 10))).isFalse();
    assertThat(obstacles.clear(new Box(300, 100, 20, 10))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void who_asks_only_whether_it_is_too_much_gets_the_same_answer(long seed) {
    Anywhere anywhere = new Anywhere(seed);
    Obstacles obstacles =
        new Obstacles(
            anywhere.people(12, Anywhere.ROOM),
            List.of(anywhere.box(), anywhere.box(), anywhere.box()),
            Anywhere.ROOM);
    for (int i = 0; i < 40; i++) {
      Bow bow = anywhere.bow();
      double cost = obstacles.cost(bow);
      double enough = 30 * anywhere.share();
      double early = obstacles.cost(bow, List.of(), enough);
      assertThat(early).isLessThanOrEqualTo(cost + 1e-9);
      assertThat(early > enough).isEqualTo(cost > enough);
      if (cost <= enough) {
        assertThat(early).isEqualTo(cost);
      }
    }
  }
}
