package apparat.view.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.view.frame.SideColour;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Light, dark and print are the same picture in other colours. */
class ThemesTest {
  private static final String DAY = "1924-06-05";

  static List<Theme> themes() {
    return List.copyOf(Theme.all());
  }

  private static Drawing in(Theme theme) {
    return Shipped.at(DAY, HierarchyOptions.DEFAULT.in(theme));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everything_stands_where_it_stands_in_light(Theme theme) {
    Drawing light = in(Theme.LIGHT);
    Drawing other = in(theme);
    for (TextMark text : Figures.texts(light)) {
      assertThat(Marks.box(other, text.key())).as(text.key()).isEqualTo(text.bounds());
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void the_page_has_the_paper_of_the_theme(Theme theme) {
    assertThat(in(theme).ground()).isEqualTo(theme.paper());
  }

  @ParameterizedTest
  @MethodSource("themes")
  void every_text_can_be_read_on_what_it_stands_on(Theme theme) {
    Drawing drawing = in(theme);
    for (TextMark text : Figures.texts(drawing)) {
      if (!text.key().startsWith("spine") && text.opacity() == 1) {
        Colour ground = ground(drawing, text, theme);
        assertThat(SideColour.contrast(text.colour(), ground))
            .as(text.key() + " " + text.colour() + " on " + ground)
            .isGreaterThanOrEqualTo(4.45);
      }
    }
  }

  /** The fill of the last shape below the text. */
  private static Colour ground(Drawing drawing, TextMark text, Theme theme) {
    Colour ground = theme.paper();
    Box middle = new Box(text.bounds().centreX(), text.bounds().centreY(), 0.1, 0.1);
    for (Mark mark : drawing.marks()) {
      if (mark == text) {
        return ground;
      }
      if (mark instanceof ShapeMark shape
          && shape.fill().isPresent()
          && shape.bounds().contains(middle)) {
        ground = shape.fill().get();
      }
    }
    return ground;
  }

  @ParameterizedTest
  @MethodSource("themes")
  void a_side_is_never_colour_alone(Theme theme) {
    Drawing drawing = in(theme);
    Colour none = SideColour.of(theme, Optional.empty()).ground();
    for (String key : Marks.keys(drawing, "chip/.*/side")) {
      boolean coloured = !Marks.shape(drawing, key).fill().equals(Optional.of(none));
      String letter = key.replaceAll("side$", "letter");
      assertThat(Marks.has(drawing, letter)).as(key).isEqualTo(coloured);
    }
  }

  @Test
  void print_is_black_on_white_without_yellow() {
    Drawing print = in(Theme.PRINT);
    assertThat(print.ground()).isEqualTo(new Colour(0xFFFFFF));
    assertThat(print.marks())
        .filteredOn(mark -> mark instanceof ShapeMark)
        .noneMatch(mark -> ((ShapeMark) mark).fill().equals(Theme.LIGHT.change()));
  }

  @Test
  void sides_have_their_dark_colours_in_the_dark() {
    ShapeMark light = Marks.shape(in(Theme.LIGHT), "chip/stalin/politburo/full/side");
    ShapeMark dark = Marks.shape(in(Theme.DARK), "chip/stalin/politburo/full/side");
    assertThat(light.fill()).contains(Colour.of("#1B5FAF"));
    assertThat(dark.fill()).contains(Colour.of("#4F8BE6"));
  }
}
