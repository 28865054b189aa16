package apparat.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The size of a page as it is asked for, and of a mark while it comes. */
class ReducedSizesTest {
  private static final Colour INK = Colour.of("#211F1B");

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

  @Property(tries = 100)
  void what_comes_grows_from_92_hundredths_about_its_middle(
      @ForAll @DoubleRange(min = 0, max = 1) double t) {
    Box box = new Box(30, 40, 80, 20);
    Box now = Growth.coming(Pen.rect("r", box, 2, INK), t).bounds();
    assertThat(now.width()).isCloseTo(80 * (0.92 + 0.08 * t), within(1e-9));
    assertThat(now.height()).isCloseTo(20 * (0.92 + 0.08 * t), within(1e-9));
    assertThat(now.centreX()).isCloseTo(box.centreX(), within(1e-9));
    assertThat(now.centreY()).isCloseTo(box.centreY(), within(1e-9));
    Mark disc = Growth.coming(Pen.filled("c", new Circle(5, 6, 10), INK), t);
    assertThat(disc.bounds().width()).isCloseTo(20 * (0.92 + 0.08 * t), within(1e-9));
    assertThat(disc.bounds().centreX()).isCloseTo(5, within(1e-9));
  }

  @Property(tries = 30)
  void words_and_lines_keep_their_size_while_they_come(
      @ForAll @DoubleRange(min = 0, max = 1) double t) {
    Mark line = Pen.line("l", Stroke.solid(INK, 1), new Point(0, 0), new Point(50, 20));
    Mark text =
        Pen.text("t", "Rykov", new apparat.text.Type(apparat.text.Face.REGULAR, 15), 1, 2, INK);
    assertThat(Growth.coming(line, t)).isEqualTo(line);
    assertThat(Growth.coming(text, t)).isEqualTo(text);
  }
}
