package apparat.layout.alliances.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every day has its turn, whether one after the other or several at once. */
class EachDayTest {

  @Property(tries = 20)
  void every_day_has_its_turn_once(
      @ForAll @IntRange(min = 0, max = 90) int days, @ForAll boolean shared) {
    int[] turns = new int[days];
    new EachDay(days, shared).each(day -> turns[day]++);

    assertThat(Arrays.stream(turns)).allMatch(count -> count == 1);
  }

  @Property(tries = 20)
  void only_much_work_is_shared(@ForAll @IntRange(min = 0, max = 20_000) int little) {
    assertThat(EachDay.of(60, little).shared()).isFalse();
    assertThat(EachDay.of(60, 90_000).shared()).isTrue();
  }
}
