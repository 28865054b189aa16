package apparat.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Of any two colours the contrast is that of the guidelines, and no letter is hard to see. */
class ContrastLawsTest {
  private static final Colour WHITE = new Colour(0xFFFFFF);
  private static final Colour BLACK = new Colour(0);
  private static final Colour INK = Colour.of("#17150F");

  @Property
  void it_is_the_ratio_of_the_guidelines(
      @ForAll @IntRange(max = 0xFFFFFF) int one, @ForAll @IntRange(max = 0xFFFFFF) int other) {
    Colour a = new Colour(one);
    Colour b = new Colour(other);
    assertThat(Contrast.ratio(a, b)).isCloseTo(Wcag.ratio(a, b), within(1e-9));
    assertThat(Contrast.ratio(b, a)).isEqualTo(Contrast.ratio(a, b));
    assertThat(Contrast.ratio(a, a)).isEqualTo(1);
  }

  @Property
  void no_two_colours_differ_more_than_black_and_white(
      @ForAll @IntRange(max = 0xFFFFFF) int one, @ForAll @IntRange(max = 0xFFFFFF) int other) {
    assertThat(Contrast.ratio(new Colour(one), new Colour(other)))
        .isBetween(1.0, Contrast.ratio(BLACK, WHITE) + 1e-9);
  }

  @Property
  void a_letter_is_white_wherever_white_can_be_read(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
    Colour ground = new Colour(rgb);
    assertThat(Contrast.letterOn(ground)).isEqualTo(Wcag.ratio(WHITE, ground) >= 4.5 ? WHITE : INK);
    assertThat(Wcag.ratio(Contrast.letterOn(ground), ground))
        .as("on no ground worse than a large letter needs")
        .isGreaterThan(3);
  }

  @Property
  void mixing_in_ink_brings_a_colour_steadily_nearer_to_it(
      @ForAll @IntRange(max = 0xFFFFFF) int rgb, @ForAll @IntRange(max = 9) int tenth) {
    Colour colour = new Colour(rgb);
    double here = colour.mixed(INK, tenth / 10.0).green() - INK.green();
    double there = colour.mixed(INK, (tenth + 1) / 10.0).green() - INK.green();
    assertThat(Math.abs(there)).isLessThanOrEqualTo(Math.abs(here));
    assertThat(colour.mixed(INK, 0)).isEqualTo(colour);
    assertThat(colour.mixed(INK, 1)).isEqualTo(INK);
  }
}
