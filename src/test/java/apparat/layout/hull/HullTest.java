package apparat.layout.hull;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outline of a group holds its members, leaves out all others, and stays in the frame. */
class HullTest {

  private static final Box FRAME = new Box(0, 0, 1000, 600);
  private static final double MARGIN = 14;

  private static Figure at(double x, double y) {
    return new Figure(new Circle(x, y, 15), new Box(x - 25, y + 18, 50, 12));
  }

  private static void holds(Hull hull, Figure member) {
    Circle disc = member.disc();
    for (int i = 0; i < 12; i++) {
      double angle = Math.PI * i / 6;
      double x = disc.x() + 0.9 * disc.radius() * Math.cos(angle);
      double y = disc.y() + 0.9 * disc.radius() * Math.sin(angle);
      assertThat(hull.contains(x, y)).as("%s at %s", member, angle).isTrue();
    }
  }

  @Test
  void nobody_has_no_outline() {
    assertThat(Hull.around(List.of(), List.of(at(5, 5)), FRAME, MARGIN).rings()).isEmpty();
  }

  @Test
  void one_person_stands_inside_with_the_name() {
    Figure one = at(300, 300);
    Hull hull = Hull.around(List.of(one), List.of(), FRAME, MARGIN);
    holds(hull, one);
    assertThat(hull.contains(one.name().centreX(), one.name().centreY())).isTrue();
    assertThat(hull.contains(300, 200)).isFalse();
    assertThat(hull.rings()).hasSize(1);
  }

  @Test
  void two_who_stand_apart_are_joined_and_two_who_stand_far_apart_are_islands() {
    Hull joined = Hull.around(List.of(at(200, 300), at(500, 300)), List.of(), FRAME, MARGIN);
    assertThat(joined.contains(350, 300)).isTrue();
    assertThat(joined.rings()).hasSize(1);
    Hull islands = Hull.around(List.of(at(200, 300), at(700, 300)), List.of(), FRAME, MARGIN);
    assertThat(islands.contains(450, 300)).isFalse();
    assertThat(islands.rings()).hasSize(2);
  }

  /** Strangers cut what joins two members in pieces. */
  @Test
  void what_is_left_of_a_way_between_strangers_is_not_drawn() {
    List<Figure> members = List.of(at(150, 300), at(460, 300));
    for (double x : new double[] {215, 225, 235}) {
      List<Figure> strangers = List.of(at(x, 290), at(620 - x, 290));
      Hull hull = Hull.around(members, strangers, FRAME, MARGIN);
      members.forEach(member -> holds(hull, member));
      assertThat(hull.rings())
          .allSatisfy(ring -> assertThat(members).anyMatch(member -> inside(ring, member)));
    }
  }

  private static boolean inside(List<Point> ring, Figure member) {
    return new Hull(List.of(ring)).contains(member.disc().x(), member.disc().y());
  }

  @Test
  void a_stranger_between_two_members_is_left_out() {
    Figure stranger = at(350, 300);
    Hull hull = Hull.around(List.of(at(200, 300), at(500, 300)), List.of(stranger), FRAME, MARGIN);
    assertThat(hull.contains(stranger.disc().x(), stranger.disc().y())).isFalse();
    holds(hull, at(200, 300));
    holds(hull, at(500, 300));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whoever_stands_where_members_are_in_and_others_out(long seed) {
    Random random = new Random(seed);
    List<Figure> all = new ArrayList<>();
    while (all.size() < 18) {
      Figure next = at(60 + random.nextInt(880), 40 + random.nextInt(500));
      if (all.stream().allMatch(one -> apart(one, next) > 75)) {
        all.add(next);
      }
    }
    List<Figure> members = all.subList(0, 7);
    List<Figure> others = all.subList(7, 18);
    Hull hull = Hull.around(members, others, FRAME, MARGIN);

    members.forEach(member -> holds(hull, member));
    assertThat(others).noneMatch(other -> hull.contains(other.disc().x(), other.disc().y()));
    for (List<Point> ring : hull.rings()) {
      assertThat(ring).allMatch(point -> FRAME.grown(1).contains(point.x(), point.y()));
    }
  }

  private static double apart(Figure a, Figure b) {
    return Point.length(a.disc().x() - b.disc().x(), a.disc().y() - b.disc().y());
  }

  @Test
  void all_rings_have_as_many_points_so_that_two_days_can_be_blended() {
    Hull small = Hull.around(List.of(at(300, 300)), List.of(), FRAME, MARGIN);
    Hull large =
        Hull.around(List.of(at(100, 100), at(500, 300), at(800, 500)), List.of(), FRAME, MARGIN);
    assertThat(small.rings().getFirst()).hasSameSizeAs(large.rings().getFirst());
  }

  @Test
  void the_order_of_members_does_not_matter() {
    List<Figure> members = List.of(at(200, 200), at(330, 260), at(260, 380), at(420, 330));
    List<Figure> others = List.of(at(300, 120), at(540, 330));
    assertThat(Hull.around(members.reversed(), others.reversed(), FRAME, MARGIN))
        .isEqualTo(Hull.around(members, others, FRAME, MARGIN));
  }
}
