package apparat.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Path.Segment;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class FlatteningTest {
  @Property(tries = 200)
  void circlesStayWithinTheTolerance(
      @ForAll @DoubleRange(min = 0.5, max = 500) double radius,
      @ForAll @DoubleRange(min = 0.01, max = 0.5) double tolerance) {
    Polyline line = Flattening.of(new Circle(3, 4, radius), tolerance).getFirst();
    for (int i = 0; i < line.size(); i++) {
      int next = (i + 1) % line.size();
      double x = (line.xs()[i] + line.xs()[next]) / 2;
      double y = (line.ys()[i] + line.ys()[next]) / 2;
      assertThat(Math.hypot(line.xs()[i] - 3, line.ys()[i] - 4)).isCloseTo(radius, within(1e-9));
      assertThat(Math.hypot(x - 3, y - 4)).isCloseTo(radius, within(tolerance + 1e-9));
    }
  }

  @Property(tries = 200)
  void curvesStayWithinTheTolerance(
      @ForAll @DoubleRange(max = 300) double x1,
      @ForAll @DoubleRange(max = 300) double y1,
      @ForAll @DoubleRange(max = 300) double x2,
      @ForAll @DoubleRange(max = 300) double y2,
      @ForAll @DoubleRange(min = 0.02, max = 1) double tolerance) {
    Segment.Curve curve = new Segment.Curve(x1, y1, x2, y2, 100, 50);
    Path path = new Path(List.of(new Segment.Move(0, 0), curve));
    List<Polyline> lines = Flattening.of(path, tolerance);
    for (double t = 0; t <= 1; t += 0.05) {
      double u = 1 - t;
      double x = 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * 100;
      double y = 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * 50;
      assertThat(lines.getFirst().distance(x, y)).isLessThanOrEqualTo(tolerance + 1e-9);
    }
  }

  @Test
  void windsClockwiseOnTheScreen() {
    for (Outline outline :
        List.of(
            new Rect(new Box(0, 0, 10, 10), 0),
            new Rect(new Box(0, 0, 10, 10), 3),
            new Circle(5, 5, 5))) {
      Polyline line = Flattening.of(outline, 0.1).getFirst();
      assertThat(line.closed()).isTrue();
      assertThat(line.winding(5, 5)).isEqualTo(1);
      assertThat(line.winding(11, 5)).isZero();
    }
  }

  @Test
  void roundedCornersAreNoLargerThanTheRectangle() {
    Polyline line = Flattening.of(new Rect(new Box(0, 0, 10, 4), 50), 0.01).getFirst();
    assertThat(line.winding(0.3, 0.3)).isZero();
    assertThat(line.winding(5, 0.3)).isEqualTo(1);
  }

  @Test
  void tellsTheContoursOfAPathApart() {
    Path path =
        new Path(
            List.of(
                new Segment.Move(0, 0),
                new Segment.Line(10, 0),
                new Segment.Line(10, 0),
                new Segment.Line(10, 10),
                new Segment.Close(),
                new Segment.Move(20, 0),
                new Segment.Line(30, 0),
                new Segment.Move(50, 50)));
    List<Polyline> lines = Flattening.of(path, 0.1);
    assertThat(lines).extracting(Polyline::size).containsExactly(3, 2);
    assertThat(lines).extracting(Polyline::closed).containsExactly(true, false);
    assertThat(lines).extracting(Polyline::pieces).containsExactly(3, 1);
    assertThat(lines.getLast().distance(25, 7)).isEqualTo(7);
    assertThat(Flattening.of(new Path(List.of()), 0.1)).isEmpty();
  }
}
