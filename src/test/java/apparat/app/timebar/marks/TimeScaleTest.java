package apparat.app.timebar.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

  private static final LocalDate FIRST = LocalDate.of(1921, 3, 16);
  private static final LocalDate LAST = LocalDate.of(1927, 12, 31);
  private final TimeScale scale = new TimeScale(FIRST, LAST, 24, 1376);

  @Test
  void the_period_fills_the_line() {
    assertThat(scale.x(FIRST)).isEqualTo(24);
    assertThat(scale.x(LAST)).isEqualTo(1376);
  }

  @Test
  void beyond_the_ends_there_are_no_days() {
    assertThat(scale.day(-500)).isEqualTo(FIRST);
    assertThat(scale.day(5000)).isEqualTo(LAST);
  }

  @Property
  void a_day_is_found_again_where_it_stands(@ForAll @IntRange(min = 0, max = 2481) int later) {
    LocalDate day = FIRST.plusDays(later);

    assertThat(new TimeScale(FIRST, LAST, 24, 1376).day(scale.x(day))).isEqualTo(day);
  }

  @Test
  void a_period_of_one_day_has_its_day_everywhere() {
    TimeScale moment = new TimeScale(FIRST, FIRST, 0, 100);

    assertThat(moment.day(70)).isEqualTo(FIRST);
    assertThat(moment.x(FIRST)).isCloseTo(0, within(1e-9));
  }
}
