package apparat.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Closed lines that turn into each other, wherever each of them begins. */
class RingsTest {

  private static List<Point> ellipse(double x, double y, double width, double height, int begun) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 72; i++) {
      double angle = 2 * Math.PI * i / 72;
      points.add(new Point(x + width / 2 * Math.cos(angle), y + height / 2 * Math.sin(angle)));
    }
    Collections.rotate(points, -begun);
    return points;
  }

  private static Path ring(List<Point> points) {
    return new Path(SmoothRing.through(points));
  }

  private static Path half(Path from, Path to) {
    Rings rings = Rings.matched(from, to).orElseThrow();
    return (Path) rings.from().towards(rings.to(), 0.5).orElseThrow();
  }

  private static void near(Path path, List<Point> ring, double most) {
    List<Point> closed = new ArrayList<>(ring);
    closed.add(ring.getFirst());
    for (Path.Segment segment : path.segments()) {
      if (segment instanceof Path.Segment.Curve(_, _, _, _, double x, double y)) {
        assertThat(distance(closed, x, y)).isLessThan(most);
      }
    }
  }

  private static double distance(List<Point> line, double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < line.size(); i++) {
      Point a = line.get(i - 1);
      Point b = line.get(i);
      double dx = b.x() - a.x();
      double dy = b.y() - a.y();
      double along = ((x - a.x()) * dx + (y - a.y()) * dy) / (dx * dx + dy * dy);
      Point foot = a.towards(b, Math.clamp(along, 0, 1));
      least = Math.min(least, Math.hypot(foot.x() - x, foot.y() - y));
    }
    return least;
  }

  @Property(tries = 72)
  void where_a_line_begins_does_not_matter(
      @ForAll @IntRange(min = 0, max = 71) int begun, @ForAll @IntRange(min = 0, max = 71) int at) {
    List<Point> ring = ellipse(300, 200, 260, 120, begun);
    near(half(ring(ring), ring(ellipse(300, 200, 260, 120, at))), ring, 0.5);
  }

  @Property(tries = 72)
  void both_keep_their_forms(
      @ForAll @IntRange(min = 0, max = 71) int begun, @ForAll @IntRange(min = 0, max = 71) int at) {
    List<Point> from = ellipse(300, 200, 260, 120, begun);
    List<Point> to = ellipse(340, 260, 120, 280, at);
    Rings rings = Rings.matched(ring(from), ring(to)).orElseThrow();
    near(rings.from(), from, 0.5);
    near(rings.to(), to, 0.5);
    assertThat(rings.from().segments()).hasSameSizeAs(rings.to().segments());
  }

  @Test
  void what_only_one_side_gains_leaves_the_other_side_alone() {
    List<Point> small = ellipse(300, 200, 200, 200, 0);
    List<Point> grown = new ArrayList<>(small);
    grown.replaceAll(p -> p.x() > 300 ? new Point(300 + 3 * (p.x() - 300), p.y()) : p);
    Path half = half(ring(small), ring(grown));
    for (Path.Segment segment : half.segments()) {
      if (segment instanceof Path.Segment.Curve(_, _, _, _, double x, double y) && x < 280) {
        assertThat(Math.hypot(x - 300, y - 200)).isBetween(98.0, 102.0);
      }
    }
  }

  @Test
  void other_outlines_are_not_matched() {
    Path ring = ring(ellipse(0, 0, 10, 10, 0));
    Path two =
        new Path(List.of(ring, ring).stream().flatMap(path -> path.segments().stream()).toList());
    Path line = Path.line(new Point(0, 0), new Point(5, 5));
    assertThat(Rings.matched(ring, two)).isEmpty();
    assertThat(Rings.matched(line, line)).isEmpty();
    assertThat(Rings.matched(ring, line)).isEmpty();
    assertThat(Rings.matched(ring, new Circle(0, 0, 5))).isEmpty();
    assertThat(Rings.matched(two, two)).isPresent();
  }
}
