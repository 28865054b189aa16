package apparat.layout.rope;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line touches is what one finds by walking along it. */
class CourseTest {

  private static final int STEPS = 2000;

  /** The pieces of a course lie this near to the bow they stand for. */
  private static final double PIECES_APART = 4;

  private static boolean walksThrough(Bow bow, Box box) {
    for (int i = 0; i <= STEPS; i++) {
      Point at = bow.at((double) i / STEPS);
      if (box.contains(at.x(), at.y())) {
        return true;
      }
    }
    return false;
  }

  private static double nearest(Bow bow, double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= STEPS; i++) {
      Point at = bow.at((double) i / STEPS);
      least = Math.min(least, Math.hypot(at.x() - x, at.y() - y));
    }
    return least;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void it_enters_the_boxes_through_which_one_walks(long seed) {
    Anywhere anywhere = new Anywhere(seed);
    int entered = 0;
    for (int i = 0; i < 300; i++) {
      Bow bow = anywhere.bow();
      Box box = anywhere.box();
      boolean enters = new Course(bow).enters(box);
      entered += enters ? 1 : 0;
      if (walksThrough(bow, box.grown(-PIECES_APART))) {
        assertThat(enters).as("%s through %s", bow, box).isTrue();
      }
      if (!walksThrough(bow, box.grown(PIECES_APART))) {
        assertThat(enters).as("%s past %s", bow, box).isFalse();
      }
    }
    assertThat(entered).as("some of the boxes are entered").isBetween(5, 295);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void it_touches_the_discs_to_which_one_comes_near(long seed) {
    Anywhere anywhere = new Anywhere(seed);
    for (int i = 0; i < 60; i++) {
      Bow bow = anywhere.bow();
      Point centre = anywhere.point();
      Circle disc = new Circle(centre.x(), centre.y(), 20);
      double nearest = nearest(bow, centre.x(), centre.y());
      if (Math.abs(nearest - 23) > PIECES_APART) {
        assertThat(new Course(bow).touches(disc, 3)).isEqualTo(nearest < 23);
      }
    }
  }

  @Test
  void it_crosses_the_lines_that_go_from_one_side_of_it_to_the_other() {
    Course flat = new Course(Bow.straight(new Point(0, 0), new Point(100, 0)));
    Course arc = new Course(new Bow(new Point(20, 30), new Point(50, -70), new Point(80, 30)));
    Course above = new Course(Bow.straight(new Point(0, -50), new Point(100, -30)));
    assertThat(flat.crosses(arc)).isTrue();
    assertThat(arc.crosses(flat)).isTrue();
    assertThat(flat.crosses(above)).isFalse();
    assertThat(above.crosses(arc)).isFalse();
    assertThat(new Course(Bow.straight(new Point(200, -9), new Point(200, 9))).crosses(flat))
        .as("beyond its end")
        .isFalse();
  }

  @Test
  void a_straight_line_is_one_piece_and_touches_exactly() {
    Course line = new Course(Bow.straight(new Point(0, 0), new Point(100, 0)));
    assertThat(line.touches(new Circle(50, 12.9, 10), 3)).isTrue();
    assertThat(line.touches(new Circle(50, 13.1, 10), 3)).isFalse();
    assertThat(line.touches(new Circle(112.9, 0, 10), 3)).isTrue();
    assertThat(line.touches(new Circle(113.1, 0, 10), 3)).isFalse();
    assertThat(line.enters(new Box(40, -5, 20, 10))).isTrue();
    assertThat(line.enters(new Box(40, 0.1, 20, 10))).isFalse();
    assertThat(line.enters(new Box(100.1, -5, 20, 10))).isFalse();
  }

  @Test
  void it_counts_what_leaves_the_room_more_the_more_of_it_leaves() {
    Box room = new Box(0, 0, 100, 100);
    Bow inside = Bow.straight(new Point(10, 50), new Point(90, 50));
    Bow half = Bow.straight(new Point(50, 50), new Point(150, 50));
    Bow outside = Bow.straight(new Point(150, 50), new Point(190, 50));
    assertThat(new Course(inside).pointsOutside(room)).isZero();
    assertThat(new Course(half).pointsOutside(room))
        .isPositive()
        .isLessThan(new Course(outside).pointsOutside(room));
  }

  @Test
  void around_a_ring_it_comes_back_to_where_it_began() {
    Course ring =
        Course.around(
            List.of(new Point(0, 0), new Point(100, 0), new Point(100, 60), new Point(0, 60)));
    assertThat(ring.enters(new Box(-5, 20, 10, 10))).as("between last and first").isTrue();
    assertThat(ring.enters(new Box(95, 20, 10, 10))).isTrue();
    assertThat(ring.enters(new Box(40, 20, 10, 10))).as("inside").isFalse();
  }
}
