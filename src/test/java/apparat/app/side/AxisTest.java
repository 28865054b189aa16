package apparat.app.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.time.Spell;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The line of the period on which bars of time stand. */
class AxisTest {

  private static final LocalDate FIRST = LocalDate.of(1921, 3, 16);
  private static final LocalDate LAST = LocalDate.of(1927, 12, 31);

  private final Axis axis = new Axis(FIRST, LAST);

  @Test
  void it_begins_with_the_first_day_and_ends_after_the_last() {
    assertThat(axis.share(FIRST)).isZero();
    assertThat(axis.share(LAST.plusDays(1))).isEqualTo(1);
    assertThat(axis.share(LAST)).isLessThan(1);
  }

  @Test
  void what_lies_outside_stands_at_the_end() {
    assertThat(axis.share(LocalDate.of(1901, 1, 1))).isZero();
    assertThat(axis.share(LocalDate.of(1940, 8, 21))).isEqualTo(1);
    assertThat(axis.share(LocalDate.MAX)).isEqualTo(1);
    assertThat(axis.share(LocalDate.MIN)).isZero();
  }

  @Property(tries = 200)
  void a_later_day_stands_farther_right_and_all_days_have_the_same_room(
      @ForAll @IntRange(max = 2480) int one, @ForAll @IntRange(max = 2480) int other) {
    double room = axis.share(FIRST.plusDays(1));
    double between = axis.share(FIRST.plusDays(other)) - axis.share(FIRST.plusDays(one));
    assertThat(between).isCloseTo((other - one) * room, within(1e-9));
  }

  @Test
  void a_spell_begins_on_its_first_day_in_the_period() {
    LocalDate start = LocalDate.of(1922, 4, 3);
    assertThat(axis.start(Spell.of(start, LAST))).contains(start);
    assertThat(axis.start(Spell.of(LocalDate.of(1917, 11, 7), start)))
        .as("from before the period")
        .contains(FIRST);
    assertThat(axis.start(Spell.ALWAYS)).contains(FIRST);
  }

  @Test
  void a_spell_that_is_not_in_the_period_begins_nowhere() {
    assertThat(axis.start(Spell.of(LocalDate.of(1917, 1, 1), FIRST))).as("before").isEmpty();
    assertThat(axis.start(Spell.of(LAST.plusDays(1), LocalDate.of(1930, 1, 1))))
        .as("after")
        .isEmpty();
    assertThat(axis.start(Spell.of(LAST, LAST.plusDays(1)))).as("on the last day").contains(LAST);
  }
}
