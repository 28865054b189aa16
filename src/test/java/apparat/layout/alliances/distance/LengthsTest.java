package apparat.layout.alliances.distance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Target distances keep the order in which people should stand from one another. */
class LengthsTest {

  @Test
  void the_lengths_are_those_of_the_pictures_places() {
    assertThat(Lengths.ally(3)).as("close ally").isEqualTo(1.05);
    assertThat(Lengths.ally(2)).as("ally").isEqualTo(1.4);
    assertThat(Lengths.SAME_GROUND).as("same camp").isBetween(1.2, 1.45);
    assertThat(Lengths.SAME_BLOC).as("same bloc").isBetween(1.9, 2.0);
    assertThat(Lengths.rival(2)).as("rival").isBetween(4.2, 4.8);
    assertThat(Lengths.rival(3)).as("rival").isBetween(4.2, 4.8);
    assertThat(Lengths.STRANGERS).as("unrelated camps").isEqualTo(4.0);
  }

  @Test
  void a_strength_that_no_table_has_counts_as_the_nearest() {
    assertThat(Lengths.ally(7)).isEqualTo(Lengths.ally(3));
    assertThat(Lengths.ally(-1)).isEqualTo(Lengths.ally(0));
    assertThat(Lengths.rival(7)).isEqualTo(Lengths.rival(3));
  }

  @Property(tries = 200)
  void who_is_nearer_over_allies_is_no_farther_than_a_stranger(
      @ForAll @DoubleRange(min = 0.1, max = 20) double allied,
      @ForAll @DoubleRange(min = 0.1, max = 20) double rival) {
    double length = Lengths.strangers(allied, rival);
    if (allied < rival) {
      assertThat(length).isLessThanOrEqualTo(Lengths.STRANGERS).isGreaterThan(Lengths.ally(2));
    } else if (rival < allied - 1e-6) {
      assertThat(length).isEqualTo(Lengths.ENEMY_SIDE).isGreaterThan(Lengths.STRANGERS);
    }
  }

  @Property(tries = 200)
  void the_nearer_over_allies_the_nearer(
      @ForAll @DoubleRange(min = 0.1, max = 20) double one,
      @ForAll @DoubleRange(min = 0.1, max = 20) double other) {
    double near = Lengths.strangers(Math.min(one, other), Double.POSITIVE_INFINITY);
    double far = Lengths.strangers(Math.max(one, other), Double.POSITIVE_INFINITY);
    assertThat(near).isLessThanOrEqualTo(far);
  }

  @Test
  void whom_nothing_reaches_is_neither_friend_nor_enemy() {
    double infinite = Double.POSITIVE_INFINITY;
    assertThat(Lengths.strangers(infinite, infinite))
        .isGreaterThan(Lengths.SAME_BLOC)
        .isLessThan(Lengths.ENEMY_SIDE);
  }

  @Property(tries = 200)
  void what_is_near_counts_more_than_what_is_far(
      @ForAll @DoubleRange(min = 0.5, max = 6) double one,
      @ForAll @DoubleRange(min = 0.5, max = 6) double other) {
    if (one < other) {
      assertThat(Lengths.weight(one)).isGreaterThan(Lengths.weight(other));
    }
    assertThat(Lengths.weight(one)).isPositive().isLessThanOrEqualTo(1 / (one * one));
  }
}
