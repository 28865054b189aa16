package apparat.view.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Colour;
import apparat.drawing.ShapeMark;
import apparat.geometry.Box;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The small signs stay where they are set. */
class GlyphTest {

  private static final Colour INK = new Colour(0x211F1B);

  @ParameterizedTest
  @EnumSource
  void fills_a_square_about_its_centre(Glyph glyph) {
    Box box = glyph.outline(100, 50, 10).bounds();
    assertThat(new Box(93.9, 43.9, 12.2, 12.2).contains(box)).isTrue();
    assertThat(box.centreX()).isCloseTo(100, within(1.0));
    assertThat(box.centreY()).isCloseTo(50, within(1.0));
    assertThat(Math.max(box.width(), box.height())).isGreaterThan(6);
  }

  @ParameterizedTest
  @EnumSource
  void is_either_filled_or_a_stroke(Glyph glyph) {
    ShapeMark mark = glyph.mark("key", 0, 0, 10, INK);
    assertThat(mark.fill().isPresent()).isEqualTo(glyph.filled());
    assertThat(mark.stroke().isPresent()).isNotEqualTo(glyph.filled());
  }

  @ParameterizedTest
  @EnumSource
  void looks_like_no_other(Glyph glyph) {
    assertThat(Arrays.stream(Glyph.values()).filter(other -> other != glyph))
        .noneMatch(other -> other.outline(0, 0, 10).equals(glyph.outline(0, 0, 10)));
  }

  @ParameterizedTest
  @EnumSource
  void grows_with_its_size(Glyph glyph) {
    Box small = glyph.outline(0, 0, 10).bounds();
    Box large = glyph.outline(0, 0, 20).bounds();
    assertThat(large.width()).isCloseTo(2 * small.width(), within(1e-9));
    assertThat(large.height()).isCloseTo(2 * small.height(), within(1e-9));
  }
}
