package apparat.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Path.Segment;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What outlines enclose is what the books of geometry say. */
class AreaLawsTest {

  private static double area(Outline outline, double tolerance) {
    return Flattening.of(outline, tolerance).stream().mapToDouble(AreaLawsTest::area).sum();
  }

  /** The formula of Gauss. */
  private static double area(Polyline line) {
    double twice = 0;
    for (int i = 0; i < line.size(); i++) {
      int next = (i + 1) % line.size();
      twice += line.xs()[i] * line.ys()[next] - line.xs()[next] * line.ys()[i];
    }
    return Math.abs(twice) / 2;
  }

  @Property(tries = 100)
  void a_circle_encloses_pi_times_its_radius_squared(
      @ForAll @DoubleRange(min = 0.5, max = 300) double radius) {
    double exact = Math.PI * radius * radius;
    double rim = 2 * Math.PI * radius * 0.05;
    assertThat(area(new Circle(7, -3, radius), 0.05)).isBetween(exact - rim, exact);
  }

  @Property(tries = 100)
  void round_corners_take_away_what_lies_outside_their_circle(
      @ForAll @DoubleRange(min = 10, max = 200) double width,
      @ForAll @DoubleRange(min = 10, max = 200) double height,
      @ForAll @DoubleRange(min = 0, max = 5) double radius) {
    double exact = width * height - (4 - Math.PI) * radius * radius;
    double found = area(new Rect(new Box(1, 2, width, height), radius), 0.01);
    assertThat(found).isCloseTo(exact, within(2 * Math.PI * 5 * 0.01 + 1e-9));
  }

  @Property(tries = 100)
  void a_curved_form_encloses_what_the_integral_along_its_rim_says(@ForAll long seed) {
    Random random = new Random(seed);
    List<Segment> segments = new ArrayList<>();
    double x0 = 100 * random.nextDouble();
    double y0 = 100 * random.nextDouble();
    segments.add(new Segment.Move(x0, y0));
    double integral = 0;
    double x = x0;
    double y = y0;
    for (int i = 0; i < 4; i++) {
      double[] c = random.doubles(6, 0, 100).toArray();
      double endX = i == 3 ? x0 : c[4];
      double endY = i == 3 ? y0 : c[5];
      segments.add(new Segment.Curve(c[0], c[1], c[2], c[3], endX, endY));
      integral += integral(new double[] {x, c[0], c[2], endX}, new double[] {y, c[1], c[3], endY});
      x = endX;
      y = endY;
    }
    segments.add(new Segment.Close());
    double signed = 0;
    for (Polyline line : Flattening.of(new Path(segments), 0.001)) {
      for (int i = 0; i < line.size(); i++) {
        int next = (i + 1) % line.size();
        signed += line.xs()[i] * line.ys()[next] - line.xs()[next] * line.ys()[i];
      }
    }
    assertThat(signed / 2).isCloseTo(integral, within(1.0));
  }

  /** Half the integral of x dy - y dx along a cubic, by Simpson's rule, exact for its degree. */
  private static double integral(double[] px, double[] py) {
    int n = 64;
    double sum = 0;
    for (int i = 0; i <= n; i++) {
      double t = (double) i / n;
      double weight = i == 0 || i == n ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * (at(px, t) * slope(py, t) - at(py, t) * slope(px, t));
    }
    return sum / (3 * n) / 2;
  }

  private static double at(double[] p, double t) {
    double s = 1 - t;
    return s * s * s * p[0] + 3 * s * s * t * p[1] + 3 * s * t * t * p[2] + t * t * t * p[3];
  }

  private static double slope(double[] p, double t) {
    double s = 1 - t;
    return 3 * (s * s * (p[1] - p[0]) + 2 * s * t * (p[2] - p[1]) + t * t * (p[3] - p[2]));
  }

  @Property(tries = 150)
  void it_winds_around_a_point_where_the_jdk_says_so(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int corners) {
    Random random = new Random(seed);
    double[] xs = random.doubles(corners, 0, 100).toArray();
    double[] ys = random.doubles(corners, 0, 100).toArray();
    Path2D theirs = new Path2D.Double(Path2D.WIND_NON_ZERO);
    theirs.moveTo(xs[0], ys[0]);
    for (int i = 1; i < corners; i++) {
      theirs.lineTo(xs[i], ys[i]);
    }
    theirs.closePath();
    Polyline ours = new Polyline(xs, ys, true);
    for (int i = 0; i < 30; i++) {
      double x = 100 * random.nextDouble();
      double y = 100 * random.nextDouble();
      assertThat(ours.winding(x, y) != 0).isEqualTo(theirs.contains(x, y));
    }
  }

  @Property(tries = 100)
  void no_point_of_a_path_lies_outside_its_bounds(@ForAll long seed) {
    Random random = new Random(seed);
    List<Segment> segments = new ArrayList<>();
    segments.add(new Segment.Move(random.nextDouble(), random.nextDouble()));
    for (int i = 0; i < 5; i++) {
      double[] c = random.doubles(6, -50, 50).toArray();
      segments.add(
          i % 2 == 0
              ? new Segment.Line(c[0], c[1])
              : new Segment.Curve(c[0], c[1], c[2], c[3], c[4], c[5]));
    }
    Path path = new Path(segments);
    Box bounds = path.bounds().grown(1e-9);
    for (Polyline line : Flattening.of(path, 0.1)) {
      for (int i = 0; i < line.size(); i++) {
        assertThat(bounds.contains(line.xs()[i], line.ys()[i])).isTrue();
      }
    }
  }

  @Property(tries = 100)
  void half_way_between_two_paths_every_point_is_half_way(
      @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 1) double t) {
    Random random = new Random(seed);
    double[] a = random.doubles(8, 0, 100).toArray();
    double[] b = random.doubles(8, 0, 100).toArray();
    Path between = (Path) curve(a).towards(curve(b), t).orElseThrow();
    Segment.Curve piece = (Segment.Curve) between.segments().get(1);
    double[] found = {piece.x1(), piece.y1(), piece.x2(), piece.y2(), piece.x(), piece.y()};
    for (int i = 0; i < 6; i++) {
      assertThat(found[i]).isCloseTo((1 - t) * a[i + 2] + t * b[i + 2], within(1e-9));
    }
    assertThat(curve(a).towards(curve(b), 0)).contains(curve(a));
    assertThat(curve(a).towards(Path.line(new Point(0, 0), new Point(1, 1)), t)).isEmpty();
  }

  private static Path curve(double[] p) {
    return new Path(
        List.of(
            new Segment.Move(p[0], p[1]), new Segment.Curve(p[2], p[3], p[4], p[5], p[6], p[7])));
  }
}
