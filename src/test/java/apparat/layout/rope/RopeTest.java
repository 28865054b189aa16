package apparat.layout.rope;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many lines between two groups run together in one that can be counted. */
class RopeTest {

  private static final Box ROOM = new Box(0, 0, 1200, 700);
  private static final List<Circle> LEFT =
      List.of(new Circle(120, 200, 18), new Circle(180, 330, 18), new Circle(110, 460, 18));
  private static final List<Circle> RIGHT =
      List.of(new Circle(980, 260, 18), new Circle(1040, 400, 18));

  private static Rope rope(List<Circle> others) {
    List<Circle> discs = Stream.of(LEFT, RIGHT, others).flatMap(List::stream).toList();
    return Rope.between(
        LEFT, RIGHT, new Rope.Size(120, 14, 6), new Obstacles(discs, List.of(), ROOM));
  }

  @Test
  void everybody_has_a_feeder_to_the_knot_of_their_side() {
    Rope rope = rope(List.of());
    assertThat(rope.left()).hasSize(3);
    assertThat(rope.right()).hasSize(2);
    assertThat(rope.left()).allSatisfy(feeder -> meets(feeder, rope.trunk().from().x()));
    assertThat(rope.right()).allSatisfy(feeder -> meets(feeder, rope.trunk().to().x()));
    assertThat(rope.trunk().from().x()).isLessThan(rope.trunk().to().x());
  }

  private static void meets(Bow feeder, double x) {
    assertThat(Math.abs(feeder.to().x() - x)).isLessThan(1);
  }

  @Test
  void the_label_stands_beside_the_bar_and_on_nothing() {
    Rope rope = rope(List.of());
    assertThat(rope.free()).isTrue();
    assertThat(rope.trunk().enters(rope.label())).isFalse();
    assertThat(ROOM.contains(rope.label())).isTrue();
    double x = rope.trunk().at(rope.bar()).x();
    assertThat(Math.abs(rope.label().centreX() - x)).isLessThan(140);
  }

  @Test
  void it_runs_through_nobody_who_stands_in_the_way() {
    List<Circle> crowd =
        List.of(new Circle(580, 300, 30), new Circle(580, 380, 30), new Circle(700, 340, 30));
    Rope rope = rope(crowd);
    assertThat(rope.free()).isTrue();
    for (Circle one : crowd) {
      assertThat(rope.trunk().pieces().distance(one.x(), one.y())).isGreaterThan(one.radius());
    }
  }

  /** A crowd in the middle that leaves a straight way below it. */
  @Test
  void it_rather_runs_straight_beside_a_crowd_than_in_an_arc_over_it() {
    List<Circle> crowd =
        List.of(new Circle(520, 270, 24), new Circle(600, 320, 24), new Circle(560, 370, 24));
    Rope rope = rope(crowd);
    Bow trunk = rope.trunk();
    Bow straight = Bow.straight(trunk.from(), trunk.to());
    assertThat(rope.free()).isTrue();
    assertThat(trunk.length()).isLessThan(1.001 * straight.length());
  }

  @Test
  void where_there_is_no_way_it_says_so() {
    List<Circle> wall =
        Stream.iterate(20.0, y -> y + 40).limit(18).map(y -> new Circle(580, y, 26)).toList();
    assertThat(rope(wall).free()).isFalse();
  }

  @Test
  void the_same_people_give_the_same_rope() {
    assertThat(rope(List.of())).isEqualTo(rope(List.of()));
  }
}
