package apparat.app.timebar.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static final LocalDate FIRST = LocalDate.of(1921, 3, 16);
  private static final LocalDate LAST = LocalDate.of(1927, 12, 31);
  private static final Reach WHOLE = Reach.whole(FIRST, LAST);

  private static double day(double share) {
    return WHOLE.from() + share * WHOLE.days();
  }

  @Property
  void zooming_stays_inside_the_period_and_is_never_too_near(
      @ForAll @DoubleRange(min = 0.01, max = 100) double factor,
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll @DoubleRange(min = -4000, max = 4000) double later) {
    Reach reach = WHOLE.zoomed(factor, day(share), WHOLE).later(later, WHOLE);

    assertThat(reach.from()).isGreaterThanOrEqualTo(WHOLE.from());
    assertThat(reach.to()).isLessThanOrEqualTo(WHOLE.to());
    assertThat(reach.days()).isGreaterThanOrEqualTo(Reach.LEAST - 1e-6);
  }

  @Property
  void coming_nearer_the_day_under_the_pointer_keeps_its_place(
      @ForAll @DoubleRange(min = 1, max = 12) double factor,
      @ForAll @DoubleRange(min = 0, max = 1) double share) {
    TimeScale before = new TimeScale(FIRST, LAST, 200, 1576);
    Reach near = WHOLE.zoomed(factor, day(share), WHOLE);
    TimeScale after = new TimeScale(FIRST, LAST, near, 200, 1576);

    assertThat(after.x(day(share))).isCloseTo(before.x(day(share)), within(1e-6));
  }

  @Property
  void following_a_day_brings_it_into_view_and_moves_no_more_than_it_must(
      @ForAll @DoubleRange(min = 0, max = 1) double from,
      @ForAll @DoubleRange(min = 0, max = 1) double to) {
    Reach near = WHOLE.zoomed(10, day(from), WHOLE);
    Reach followed = near.showing(day(to), WHOLE);

    assertThat(followed.shows(day(to))).isTrue();
    assertThat(followed.days()).isCloseTo(near.days(), within(1e-6));
    assertThat(followed.showing(day(to), WHOLE).from()).isCloseTo(followed.from(), within(1e-6));
  }

  @Test
  void going_far_enough_shows_the_whole_again() {
    Reach near = WHOLE.zoomed(8, day(0.3), WHOLE);

    assertThat(near.zoomed(0.01, day(0.4), WHOLE)).isEqualTo(WHOLE);
  }

  @Test
  void a_period_shorter_than_the_nearest_view_is_always_whole() {
    Reach week = Reach.whole(FIRST, FIRST.plusDays(7));

    assertThat(week.zoomed(5, week.from() + 2, week)).isEqualTo(week);
  }
}
