package apparat.layout.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Path.Segment;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the line that ties places together, for any places. */
class SpineLawsTest {
  private static final double TRUNK = 334;

  @Provide
  Arbitrary<List<Port>> ports() {
    Arbitrary<Double> lanes = Arbitraries.of(306.0, 660.0, 985.0, 1186.0);
    Arbitrary<Double> heights = Arbitraries.doubles().between(120, 790);
    Arbitrary<Double> ends = Arbitraries.doubles().between(40, 1560);
    Arbitrary<Port> aside = Combinators.combine(lanes, heights, ends).as(Port::new);
    Arbitrary<Port> straight = Combinators.combine(lanes, heights).as((x, y) -> new Port(x, y, x));
    return Arbitraries.oneOf(aside, straight).list().ofMaxSize(7);
  }

  @Property(tries = 200)
  void every_place_is_an_end_of_the_line(@ForAll("ports") List<Port> ports) {
    List<Segment> segments = Spine.of(TRUNK, ports).path().segments();
    for (Port port : ports) {
      assertThat(segments).contains(new Segment.Line(port.end(), port.y()));
    }
  }

  @Property(tries = 200)
  void every_drop_begins_on_the_trunk(@ForAll("ports") List<Port> ports) {
    Spine spine = Spine.of(TRUNK, ports);
    for (Segment segment : spine.path().segments()) {
      if (segment instanceof Segment.Move(double x, double y)) {
        assertThat(y).isEqualTo(TRUNK);
        assertThat(x).isBetween(spine.left(), spine.right());
      }
    }
  }

  @Property(tries = 200)
  void lines_run_straight_up_down_or_aside(@ForAll("ports") List<Port> ports) {
    double x = 0;
    double y = 0;
    for (Segment segment : Spine.of(TRUNK, ports).path().segments()) {
      switch (segment) {
        case Segment.Move move -> {
          x = move.x();
          y = move.y();
        }
        case Segment.Line line -> {
          assertThat(Math.min(Math.abs(line.x() - x), Math.abs(line.y() - y)))
              .isEqualTo(0, within(1e-9));
          x = line.x();
          y = line.y();
        }
        case Segment.Curve curve -> {
          assertThat(Math.abs(curve.x() - x)).isLessThanOrEqualTo(6 + 1e-9);
          assertThat(Math.abs(curve.y() - y)).isLessThanOrEqualTo(6 + 1e-9);
          x = curve.x();
          y = curve.y();
        }
        case Segment.Close _ -> throw new AssertionError("a line is not closed");
      }
    }
  }

  @Property(tries = 100)
  void the_line_passes_where_it_must(@ForAll("ports") List<Port> ports) {
    Spine spine = Spine.of(TRUNK, ports, 700);
    assertThat(700.0).isBetween(spine.left(), spine.right());
    if (ports.stream().anyMatch(port -> port.lane() != 700)) {
      assertThat(spine.path().segments().getFirst())
          .isEqualTo(new Segment.Move(spine.left(), TRUNK));
    }
  }
}
