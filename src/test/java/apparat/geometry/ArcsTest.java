package apparat.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Path.Segment;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/**
 * Ways that bend out begin and end where the straight ones do, and never run against each other.
 */
class ArcsTest {

  private static final double BEND = 0.08;

  private static Circle disc(double x, double y) {
    return new Circle(x, y, 10);
  }

  private static Circle at(Circle from, Circle to, double t) {
    Outline straight = from.towards(to, t).orElseThrow();
    return (Circle) Arcs.bent(from, to, straight, Arcs.lift(BEND, t));
  }

  @Property(tries = 100)
  void half_way_it_is_as_far_beside_the_straight_way_as_it_is_told(
      @ForAll @DoubleRange(min = -500, max = 500) double x,
      @ForAll @DoubleRange(min = -500, max = 500) double y) {
    Circle half = at(disc(0, 0), disc(x, y), 0.5);
    double way = Math.hypot(x, y);
    assertThat(Math.hypot(half.x() - x / 2, half.y() - y / 2)).isCloseTo(BEND * way, within(1e-9));
    assertThat(Math.hypot(half.x(), half.y()))
        .as("as far from the beginning as from the end")
        .isCloseTo(Math.hypot(half.x() - x, half.y() - y), within(1e-9));
  }

  @Test
  void both_ends_are_the_places_themselves() {
    assertThat(at(disc(3, 4), disc(80, 9), 0)).isEqualTo(disc(3, 4));
    assertThat(at(disc(3, 4), disc(80, 9), 1)).isEqualTo(disc(80, 9));
    assertThat(Arcs.lift(BEND, 0)).isZero();
    assertThat(Arcs.lift(BEND, 1)).isZero();
  }

  @Property(tries = 100)
  void two_who_change_places_never_touch(
      @ForAll @DoubleRange(min = 130, max = 900) double way,
      @ForAll @DoubleRange(min = 0, max = 1) double t) {
    Circle there = at(disc(0, 0), disc(way, 0), t);
    Circle back = at(disc(way, 0), disc(0, 0), t);
    double apart = Math.hypot(there.x() - back.x(), there.y() - back.y());
    assertThat(apart).isGreaterThanOrEqualTo(20);
  }

  @Property(tries = 100)
  void a_line_between_two_stays_at_both(@ForAll @DoubleRange(min = 0, max = 1) double t) {
    Circle a = disc(10, 20);
    Circle b = disc(400, 90);
    Circle a2 = disc(300, 350);
    Circle b2 = disc(20, 500);
    Path from = Path.line(new Point(a.x(), a.y()), new Point(b.x(), b.y()));
    Path to = Path.line(new Point(a2.x(), a2.y()), new Point(b2.x(), b2.y()));
    Path line = (Path) Arcs.bent(from, to, from.towards(to, t).orElseThrow(), Arcs.lift(BEND, t));
    Circle first = at(a, a2, t);
    Circle second = at(b, b2, t);
    assertThat(line.segments().get(0)).isEqualTo(new Segment.Move(first.x(), first.y()));
    assertThat(line.segments().get(1)).isEqualTo(new Segment.Line(second.x(), second.y()));
  }

  @Property(tries = 100)
  void what_only_grows_stays_where_it_is(@ForAll @DoubleRange(min = 0, max = 1) double t) {
    Rect small = new Rect(new Box(40, 40, 20, 20), 2);
    Rect large = new Rect(new Box(30, 30, 40, 40), 2);
    Rect now =
        (Rect) Arcs.bent(small, large, small.towards(large, t).orElseThrow(), Arcs.lift(BEND, t));
    assertThat(now.box().centreX()).isCloseTo(50, within(1e-9));
    assertThat(now.box().centreY()).isCloseTo(50, within(1e-9));
  }

  @Test
  void curves_bend_with_their_control_points() {
    Path from = curve(0, 0);
    Path to = curve(100, 0);
    Path now = (Path) Arcs.bent(from, to, from.towards(to, 0.5).orElseThrow(), 0.08);
    assertThat(now).isEqualTo(curve(50, 8));
  }

  private static Path curve(double dx, double dy) {
    return new Path(
        List.of(
            new Segment.Move(dx, dy),
            new Segment.Curve(dx + 10, dy, dx + 20, dy + 30, dx + 40, dy + 10),
            new Segment.Close()));
  }
}
