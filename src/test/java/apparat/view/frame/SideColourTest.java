package apparat.view.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Colour;
import apparat.drawing.Theme;
import apparat.history.Camp;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters stay legible on the colours of their sides. */
class SideColourTest {

  @ParameterizedTest
  @CsvSource({"#FFFFFF, #000000, 21", "#777777, #FFFFFF, 4.48", "#F7F3EA, #5F5A50, 6.2"})
  void contrast_is_that_of_the_guidelines(String one, String other, double contrast) {
    assertThat(SideColour.contrast(Colour.of(one), Colour.of(other)))
        .isCloseTo(contrast, within(0.05));
  }

  @ParameterizedTest
  @CsvSource({
    "#1B5FAF, #4F8BE6", "#BF3417, #E0664A", "#EFAF38, #F8D040", "#3C9870, #7FD39C",
    "#93A5B8, #B4C4D4", "#47294C, #7A6D94", "#A15C82, #C58F9D", "#3A3A3A, #D8D4CA",
  })
  void letters_reach_the_contrast_of_text(String light, String dark) {
    Camp camp = new Camp("x", "Side", "X", light, dark, 1, List.of());
    for (Theme theme : Theme.all()) {
      SideColour side = SideColour.of(theme, Optional.of(camp));
      assertThat(SideColour.contrast(side.ink(), side.ground())).isGreaterThanOrEqualTo(4.5);
      assertThat(side.letter()).isEqualTo("X");
    }
  }

  @Test
  void no_side_has_no_letter() {
    assertThat(SideColour.of(Theme.LIGHT, Optional.empty()).letter()).isEmpty();
  }
}
