package apparat.view.alliances.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.PageSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How large discs and letters are on which page. */
class DensityTest {

  @ParameterizedTest
  @CsvSource({"0, 9.5", "1, 11.6", "4, 17.9", "6, 22.1", "7, 22.1", "40, 22.1"})
  void discs_grow_by_posts_up_to_six(int posts, double radius) {
    assertThat(Density.of(PageSize.WIDE).radius(posts)).isCloseTo(radius, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"16:9", "4:3", "a4", "a3", "2000x1200"})
  void whole_pages_have_the_usual_sizes(String page) {
    Density density = Density.of(PageSize.parse(page));
    assertThat(density.close()).isFalse();
    assertThat(density.full().size()).isEqualTo(18);
    assertThat(density.other().size()).isEqualTo(15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"960x540", "760x900", "1600x700"})
  void small_ones_are_closer_but_never_under_eleven(String page) {
    Density density = Density.of(PageSize.parse(page));
    assertThat(density.close()).isTrue();
    assertThat(density.radius(3)).isLessThan(Density.of(PageSize.WIDE).radius(3));
    assertThat(density.label().size()).isGreaterThanOrEqualTo(11);
    for (Ring ring : Ring.values()) {
      assertThat(density.name(ring).size()).isGreaterThanOrEqualTo(11);
    }
  }

  @Test
  void who_ranks_higher_has_larger_letters_and_a_wider_ring() {
    Density density = Density.of(PageSize.WIDE);
    assertThat(density.name(Ring.FULL).size()).isGreaterThan(density.name(Ring.CANDIDATE).size());
    assertThat(density.name(Ring.CANDIDATE).face()).isEqualTo(density.name(Ring.FULL).face());
    assertThat(density.name(Ring.NONE).face()).isNotEqualTo(density.name(Ring.FULL).face());
    assertThat(density.ring(Ring.FULL)).isGreaterThan(density.ring(Ring.CANDIDATE));
    assertThat(density.ring(Ring.NONE)).isZero();
  }
}
