package apparat.session.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The laws of a distance, and its values on slips of the hand. */
class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "stalin, stalin, 0",
    "stalni, stalin, 1",
    "stain, stalin, 1",
    "rykow, rykov, 1",
    "'', abc, 3"
  })
  void values(String a, String b, int distance) {
    assertThat(EditDistance.between(a, b)).isEqualTo(distance);
  }

  @Property(tries = 200)
  void is_symmetric_and_bounded(
      @ForAll @AlphaChars @StringLength(max = 8) String a,
      @ForAll @AlphaChars @StringLength(max = 8) String b) {
    int distance = EditDistance.between(a, b);
    assertThat(distance).isEqualTo(EditDistance.between(b, a));
    assertThat(distance)
        .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
    assertThat(distance == 0).isEqualTo(a.equals(b));
  }
}
