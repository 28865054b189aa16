package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.ShapeMark;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ropes can be followed with the eye from one side to the other, also on small pages. */
class CalmRopesTest {

  private static final int PIECES = 40;

  static Stream<Arguments> pages() {
    return Maps.momentsOn(List.of("16:9", "1250x560", "750x640", "598x550"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_two_trunks_cross_each_other(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    List<String> trunks = Town.keys(map, "rope/[^/]+/[^/]+");
    List<String> crossed = new ArrayList<>();
    for (String one : trunks) {
      for (String other : trunks) {
        if (one.compareTo(other) < 0 && cross(points(map, one), points(map, other))) {
          crossed.add(one + " " + other);
        }
      }
    }
    assertThat(crossed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void feeders_run_into_the_trunk_without_a_corner(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    for (String feeder : Town.keys(map, "rope/[^/]+/[^/]+/from/.*")) {
      List<Point> trunk = points(map, feeder.substring(0, feeder.indexOf("/from/")));
      List<Point> way = points(map, feeder);
      Point knot = way.getLast();
      Point on = apart(knot, trunk.getFirst()) < 1 ? trunk.get(1) : trunk.get(trunk.size() - 2);
      assertThat(cosine(way.get(way.size() - 2), knot, on)).as(feeder).isGreaterThan(0.97);
    }
  }

  /** Of the turn at the middle point: 1 where it goes straight on. */
  private static double cosine(Point before, Point at, Point after) {
    double x1 = at.x() - before.x();
    double y1 = at.y() - before.y();
    double x2 = after.x() - at.x();
    double y2 = after.y() - at.y();
    return (x1 * x2 + y1 * y2) / (Math.hypot(x1, y1) * Math.hypot(x2, y2));
  }

  private static double apart(Point a, Point b) {
    return Math.hypot(b.x() - a.x(), b.y() - a.y());
  }

  private static List<Point> points(Drawing map, String key) {
    ShapeMark mark = Town.shape(map, key);
    List<Segment> segments = ((Path) mark.outline()).segments();
    Segment.Move from = (Segment.Move) segments.getFirst();
    Segment.Curve to = (Segment.Curve) segments.get(1);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      double t = (double) i / PIECES;
      double s = 1 - t;
      points.add(
          new Point(
              s * s * s * from.x()
                  + 3 * s * s * t * to.x1()
                  + 3 * s * t * t * to.x2()
                  + t * t * t * to.x(),
              s * s * s * from.y()
                  + 3 * s * s * t * to.y1()
                  + 3 * s * t * t * to.y2()
                  + t * t * t * to.y()));
    }
    return points;
  }

  private static boolean cross(List<Point> one, List<Point> other) {
    for (int i = 1; i < one.size(); i++) {
      for (int j = 1; j < other.size(); j++) {
        if (apart(one.get(i - 1), one.get(i), other.get(j - 1), other.get(j))
            && apart(other.get(j - 1), other.get(j), one.get(i - 1), one.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two points lie on two sides of a line. */
  private static boolean apart(Point a, Point b, Point one, Point other) {
    return side(a, b, one) * side(a, b, other) < 0;
  }

  private static double side(Point a, Point b, Point at) {
    return (b.x() - a.x()) * (at.y() - a.y()) - (b.y() - a.y()) * (at.x() - a.x());
  }
}
