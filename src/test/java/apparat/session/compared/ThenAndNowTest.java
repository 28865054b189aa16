package apparat.session.compared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ThenAndNowTest {

  @Property(tries = 60)
  void then_is_never_after_now_whichever_is_named_first(
      @ForAll @IntRange(max = 3000) int one, @ForAll @IntRange(max = 3000) int other) {
    LocalDate a = LocalDate.of(1921, 1, 1).plusDays(one);
    LocalDate b = LocalDate.of(1921, 1, 1).plusDays(other);
    ThenAndNow days = new ThenAndNow(a, b, true);
    assertThat(days.then()).isBeforeOrEqualTo(days.now());
    assertThat(days).isEqualTo(new ThenAndNow(b, a, true));
    assertThat(List.of(days.then(), days.now())).containsExactlyInAnyOrder(a, b);
  }
}
