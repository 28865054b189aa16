package apparat.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import apparat.drawing.TextMark.Anchor;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes, themes, places of texts and the drawing as text. */
class FramesTest {
  @ParameterizedTest
  @CsvSource({
    "16:9, 1600, 900",
    "4:3, 1600, 1200",
    "a4, 1600, 1131",
    "A3, 1600, 1131",
    "1920x1080, 1920, 1080",
    "800×600, 800, 600"
  })
  void sizesAreRead(String text, double width, double height) {
    assertThat(PageSize.parse(text)).isEqualTo(new PageSize(width, height));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a5", "16x9", "0x900", "1600x", "1600x900x2", "-20x300"})
  void otherSizesAreToldWhatCanBeRead(String text) {
    assertThatThrownBy(() -> PageSize.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("16:9, 4:3, a4, a3");
  }

  @Test
  void themesAreNamed() {
    assertThat(Theme.named("Dark")).isEqualTo(Theme.DARK);
    assertThat(Theme.all()).extracting(Theme::name).containsExactly("light", "dark", "print");
    assertThat(Theme.PRINT.change()).isEmpty();
    assertThat(Theme.DARK.noSide()).isNotEqualTo(Theme.LIGHT.noSide());
    assertThatThrownBy(() -> Theme.named("sepia"))
        .hasMessage("There is no theme 'sepia': use light, dark or print.");
  }

  @Test
  void textsStandWhereTheyAreAnchored() {
    Type type = new Type(Face.MEDIUM, 20);
    double width = Typeface.width("Rykov", type);
    Colour ink = Theme.LIGHT.ink();
    assertThat(Pen.text("a", "Rykov", type, 100, 50, ink).left()).isEqualTo(100);
    assertThat(Pen.text("a", "Rykov", type, 100, 50, ink, Anchor.END).bounds().right())
        .isEqualTo(100);
    assertThat(Pen.text("a", "Rykov", type, 100, 50, ink, Anchor.MIDDLE).left())
        .isEqualTo(100 - width / 2);
  }

  @Test
  void drawingsAreTold() {
    assertThat(DrawingText.of(Samples.everything()))
        .startsWith(
            """
            drawing 400 x 200 ground #F7F3EA
            title Every kind <of> mark
            description Shapes & letters.
            panel: rect 20 20 260 160 radius 3 fill #ECE3CF
            chip: rect 34 70 150 31 radius 2 fill #FFFDF7 stroke #8C8474 1\
             [seat/rykov/politburo/voting] Rykov, member of the Politburo <since 1922> & "chair"\
             [memberships:12]
            bar: rect 34 70 20 31 fill #3C9870
            """)
        .contains("disc: circle 220 90 18 fill #1B5FAF opacity 0.5\n")
        .contains("curve: path M 300 180 C 320 120 360 240 390 170 stroke #BF3417 2\n")
        .contains("candidate: rect 34 110 150 31 radius 2 stroke #8C8474 1 dashes 3 2\n")
        .contains("label: text \"elects\" regular 12 at 330 100 width 32.02 start #5F5A50 halo");
  }
}
