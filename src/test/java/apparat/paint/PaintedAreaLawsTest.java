package apparat.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import apparat.geometry.Polyline;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The ink on the paper is as much as the form has area, and dashes as long as they should be. */
class PaintedAreaLawsTest {

  private static final int SIZE = 120;
  private static final Colour WHITE = Colour.of("#FFFFFF");
  private static final Colour BLACK = Colour.of("#000000");

  /** How many pixels the ink would fill. */
  private static double ink(Mark mark, double dx, double dy) {
    int[] pixels = new int[SIZE * SIZE];
    new Surface(pixels, SIZE, SIZE)
        .paint(new Drawing(SIZE, SIZE, WHITE, "", "", List.of(mark)), 1, dx, dy);
    return Arrays.stream(pixels).mapToDouble(pixel -> 1 - (pixel & 0xFF) / 255.0).sum();
  }

  /** A polygon whose corners lie around a middle, so that it never crosses itself. */
  private static Point[] around(Random random, int corners) {
    Point[] points = new Point[corners];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * (i + 0.8 * random.nextDouble()) / corners;
      double reach = 15 + 40 * random.nextDouble();
      points[i] = new Point(60 + reach * Math.cos(angle), 60 + reach * Math.sin(angle));
    }
    return points;
  }

  private static double area(Point[] points) {
    double twice = 0;
    for (int i = 0; i < points.length; i++) {
      Point next = points[(i + 1) % points.length];
      twice += points[i].x() * next.y() - next.x() * points[i].y();
    }
    return Math.abs(twice) / 2;
  }

  /** Each pixel of the rim is off by half a shade at most, and these are off both ways. */
  @Property(tries = 100)
  void of_a_polygon(@ForAll long seed, @ForAll @IntRange(min = 3, max = 14) int corners) {
    Point[] points = around(new Random(seed), corners);
    double ink = ink(Pen.polygon("p", BLACK, points), 0, 0);
    assertThat(ink).isCloseTo(area(points), within(0.6));
  }

  @Property(tries = 60)
  void of_a_polygon_wherever_it_lies_between_the_pixels(
      @ForAll long seed,
      @ForAll @DoubleRange(min = -1, max = 1) double dx,
      @ForAll @DoubleRange(min = -1, max = 1) double dy) {
    Point[] points = around(new Random(seed), 9);
    Mark polygon = Pen.polygon("p", BLACK, points);
    assertThat(ink(polygon, dx, dy)).isCloseTo(ink(polygon, 0, 0), within(1.0));
  }

  /** A curve is painted as straight pieces that are nowhere farther off than a tenth of a pixel. */
  @Property(tries = 60)
  void of_a_disc_and_of_a_ring(
      @ForAll @DoubleRange(min = 4, max = 40) double radius,
      @ForAll @DoubleRange(min = 1, max = 4) double width) {
    double rim = 2 * Math.PI * radius;
    double disc = ink(Pen.disc("d", 60, 60, radius, BLACK), 0, 0);
    assertThat(disc).isCloseTo(rim * radius / 2, within(0.1 * rim + 0.5));
    Mark stroked = Pen.stroked("r", new Circle(60, 60, radius), Stroke.solid(BLACK, width));
    assertThat(ink(stroked, 0, 0)).isCloseTo(rim * width, within(0.1 * rim + 0.5));
  }

  @Property(tries = 100)
  void of_a_line_it_is_length_times_width(
      @ForAll long seed, @ForAll @DoubleRange(min = 1, max = 9) double width) {
    Random random = new Random(seed);
    double[] p = random.doubles(4, 15, 105).toArray();
    double length = Math.hypot(p[2] - p[0], p[3] - p[1]);
    Mark line =
        Pen.line("l", Stroke.solid(BLACK, width), new Point(p[0], p[1]), new Point(p[2], p[3]));
    assertThat(ink(line, 0, 0)).isCloseTo(length * width, within(0.02 * length * width + 1));
  }

  @Property(tries = 100)
  void half_as_strong_is_half_the_ink(@ForAll long seed) {
    Mark polygon = Pen.polygon("p", BLACK, around(new Random(seed), 7));
    double whole = ink(polygon, 0, 0);
    assertThat(ink(polygon.withOpacity(0.5), 0, 0)).isCloseTo(whole / 2, within(0.01 * whole));
  }

  @Property(tries = 100)
  void dashes_and_gaps_together_are_the_line(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 1, max = 20) double dash,
      @ForAll @DoubleRange(min = 1, max = 20) double gap) {
    Random random = new Random(seed);
    double[] xs = random.doubles(5, 0, 100).toArray();
    double[] ys = random.doubles(5, 0, 100).toArray();
    Polyline line = new Polyline(xs, ys, random.nextBoolean());
    double whole = length(line);
    List<Polyline> dashes = Dashes.of(line, List.of(dash, gap));
    double turns = Math.floor(whole / (dash + gap));
    double expected = turns * dash + Math.min(dash, whole - turns * (dash + gap));
    double found = dashes.stream().mapToDouble(PaintedAreaLawsTest::length).sum();
    assertThat(found).isCloseTo(expected, within(1e-6));
    for (Polyline one : dashes) {
      assertThat(length(one)).isLessThanOrEqualTo(dash + 1e-6);
      for (int i = 0; i < one.size(); i++) {
        assertThat(line.distance(one.xs()[i], one.ys()[i])).isLessThan(1e-6);
      }
    }
  }

  @Property(tries = 20)
  void dashes_of_no_length_are_a_whole_line(@ForAll long seed) {
    double[] xs = new Random(seed).doubles(3, 0, 100).toArray();
    Polyline line = new Polyline(xs, xs.clone(), false);
    assertThat(Dashes.of(line, List.of(0.0, 0.0))).containsExactly(line);
  }

  private static double length(Polyline line) {
    double sum = 0;
    for (int i = 0; i < line.pieces(); i++) {
      int next = (i + 1) % line.size();
      sum += Math.hypot(line.xs()[next] - line.xs()[i], line.ys()[next] - line.ys()[i]);
    }
    return sum;
  }
}
