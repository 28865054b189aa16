package apparat.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The size of a page as it is asked for. */
class PageSizeTest {
  @Property(tries = 50)
  void any_page_of_two_to_five_figures_can_be_asked_for(
      @ForAll @IntRange(min = 10, max = 99_999) int width,
      @ForAll @IntRange(min = 10, max = 99_999) int height) {
    PageSize size = new PageSize(width, height);
    assertThat(PageSize.parse(width + "x" + height)).isEqualTo(size);
    assertThat(PageSize.parse(" " + width + "X" + height + " ")).isEqualTo(size);
    assertThat(PageSize.parse(width + "×" + height)).isEqualTo(size);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "16/9", "A5", "1600", "1600x", "x900", "1600x900x3", "-5x10", "1x2"})
  void anything_else_is_refused_in_a_sentence_that_says_what_can_be_read(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageSize.parse(text))
        .withMessageContainingAll("'" + text + "'", "16:9", "4:3", "a4", "a3")
        .withMessageEndingWith(".");
  }

  @Test
  void a_slide_and_a_sheet_have_the_sizes_of_the_contract() {
    assertThat(PageSize.parse("16:9")).isEqualTo(new PageSize(1600, 900));
    assertThat(PageSize.parse("4:3")).isEqualTo(new PageSize(1600, 1200));
    assertThat(PageSize.parse("a4")).isEqualTo(new PageSize(1600, 1131));
    assertThat(PageSize.parse("A3")).isEqualTo(PageSize.parse("a4"));
  }
}
