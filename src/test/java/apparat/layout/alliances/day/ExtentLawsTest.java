package apparat.layout.alliances.day;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The room of a person on two days holds the room of each, and no more. */
class ExtentLawsTest {

  @Provide
  Arbitrary<Extent> extents() {
    Arbitrary<Double> length = Arbitraries.integers().between(0, 40).map(tenths -> tenths / 10.0);
    return Combinators.combine(length, length, length).as(Extent::new);
  }

  private static boolean holds(Extent large, Extent small) {
    return large.half() >= small.half() && large.up() >= small.up() && large.down() >= small.down();
  }

  @Property(tries = 100)
  void both_find_room_in_the_union_and_nothing_smaller_holds_both(
      @ForAll("extents") Extent one,
      @ForAll("extents") Extent other,
      @ForAll("extents") Extent any) {
    Extent union = one.union(other);
    assertThat(holds(union, one) && holds(union, other)).isTrue();
    if (holds(any, one) && holds(any, other)) {
      assertThat(holds(any, union)).isTrue();
    }
  }

  @Property(tries = 100)
  void the_order_of_days_is_nothing(
      @ForAll("extents") Extent one,
      @ForAll("extents") Extent other,
      @ForAll("extents") Extent any) {
    assertThat(one.union(other)).isEqualTo(other.union(one));
    assertThat(one.union(other).union(any)).isEqualTo(one.union(other.union(any)));
    assertThat(one.union(Extent.NONE)).isEqualTo(one);
    assertThat(one.union(one)).isEqualTo(one);
  }

  @Property(tries = 100)
  void in_other_units_width_and_height_have_their_own_factor(@ForAll("extents") Extent one) {
    assertThat(one.times(2, 4)).isEqualTo(new Extent(2 * one.half(), 4 * one.up(), 4 * one.down()));
    assertThat(one.times(2, 4).times(0.5, 0.25)).isEqualTo(one);
  }
}
