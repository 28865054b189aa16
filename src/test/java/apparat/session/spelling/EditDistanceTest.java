package apparat.session.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
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
  void up_to_a_limit_it_is_the_same_and_beyond_it_only_said_to_be(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String a,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String b,
      @ForAll @IntRange(max = 9) int most) {
    assertThat(EditDistance.within(a, b, most))
        .isEqualTo(Math.min(EditDistance.between(a, b), most + 1));
  }

  /** The definition, letter by letter from the end. */
  private static int defined(String a, int i, String b, int j) {
    if (i == 0 || j == 0) {
      return i + j;
    }
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(
            defined(a, i - 1, b, j - 1) + change,
            1 + Math.min(defined(a, i - 1, b, j), defined(a, i, b, j - 1)));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, defined(a, i - 2, b, j - 2) + 1) : best;
  }

  @Property(tries = 150)
  void is_what_its_definition_says(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 5) String a,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 5) String b) {
    assertThat(EditDistance.between(a, b)).isEqualTo(defined(a, a.length(), b, b.length()));
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
