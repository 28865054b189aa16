package apparat.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of boxes whatever their place and size. */
class BoxLawsTest {

  @Provide
  Arbitrary<Box> boxes() {
    Arbitrary<Integer> place = Arbitraries.integers().between(-50, 50);
    Arbitrary<Integer> length = Arbitraries.integers().between(1, 60);
    return Combinators.combine(place, place, length, length).as(Box::new);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void overlapping_is_mutual(@ForAll("boxes") Box a, @ForAll("boxes") Box b) {
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    assertThat(a.overlaps(a)).isTrue();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void two_boxes_overlap_where_a_point_lies_inside_both(
      @ForAll("boxes") Box a, @ForAll("boxes") Box b) {
    boolean shared = false;
    for (double x = Math.floor(a.x()) + 0.5; x < a.right(); x++) {
      for (double y = Math.floor(a.y()) + 0.5; y < a.bottom(); y++) {
        shared |= b.contains(x, y);
      }
    }
    assertThat(a.overlaps(b)).isEqualTo(shared);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_gap_is_the_shortest_way_between_two_points(
      @ForAll("boxes") Box a, @ForAll("boxes") Box b) {
    double x = Math.clamp(b.centreX(), a.x(), a.right());
    double y = Math.clamp(b.centreY(), a.y(), a.bottom());
    double back = Math.clamp(x, b.x(), b.right());
    double down = Math.clamp(y, b.y(), b.bottom());
    assertThat(a.gap(b)).isEqualTo(b.gap(a));
    assertThat(a.gap(b)).isCloseTo(Math.hypot(x - back, y - down), within(1e-9));
    assertThat(a.overlaps(b) && a.gap(b) > 0).isFalse();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_union_holds_both_and_nothing_smaller_does(@ForAll("boxes") Box a, @ForAll("boxes") Box b) {
    Box union = a.union(b);
    assertThat(union).isEqualTo(b.union(a));
    assertThat(union.contains(a)).isTrue();
    assertThat(union.contains(b)).isTrue();
    Box smaller = union.grown(-0.5);
    assertThat(smaller.contains(a) && smaller.contains(b)).isFalse();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void what_is_inside_overlaps_and_its_union_adds_nothing(
      @ForAll("boxes") Box a, @ForAll("boxes") Box b) {
    if (a.contains(b)) {
      assertThat(a.overlaps(b)).isTrue();
      assertThat(a.union(b)).isEqualTo(a);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_way_between_two_boxes_begins_and_ends_at_them(
      @ForAll("boxes") Box a,
      @ForAll("boxes") Box b,
      @ForAll @DoubleRange(min = 0, max = 1) double t) {
    assertThat(a.towards(b, 0)).isEqualTo(a);
    assertThat(a.towards(b, 1)).isEqualTo(b);
    assertThat(a.union(b).grown(1e-9).contains(a.towards(b, t))).isTrue();
    Box back = b.towards(a, 1 - t);
    assertThat(a.towards(b, t).x()).isEqualTo(back.x(), within(1e-9));
    assertThat(a.towards(b, t).height()).isEqualTo(back.height(), within(1e-9));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void growing_keeps_the_middle(
      @ForAll("boxes") Box a, @ForAll @DoubleRange(min = -0.4, max = 30) double margin) {
    Box grown = a.grown(margin);
    assertThat(grown.centreX()).isEqualTo(a.centreX(), within(1e-9));
    assertThat(grown.centreY()).isEqualTo(a.centreY(), within(1e-9));
    assertThat(grown.grownTo(a.width(), a.height()).x()).isEqualTo(a.x(), within(1e-9));
  }
}
