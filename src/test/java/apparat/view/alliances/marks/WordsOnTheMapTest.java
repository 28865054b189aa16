package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.drawing.Wcag;
import apparat.geometry.Box;
import apparat.paint.Painter;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.Maps;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word can be read on what is painted behind it. */
class WordsOnTheMapTest {

  static Stream<Arguments> pictures() {
    return Stream.of(Arguments.of("1923-10-20", ""), Arguments.of("1926-07-23", "trotsky"))
        .flatMap(
            asked ->
                Theme.all().stream()
                    .map(theme -> Arguments.of(asked.get()[0], asked.get()[1], theme)));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void the_contrast_with_the_pixels_behind_is_at_least_four_and_a_half(
      String day, String selected, Theme theme) {
    AlliancesOptions plain = AlliancesOptions.DEFAULT.in(theme);
    Drawing map = Maps.at(day, selected.isEmpty() ? plain : plain.select(selected));
    List<Mark> shapes = map.marks().stream().filter(mark -> !(mark instanceof TextMark)).toList();
    Drawing wordless =
        new Drawing(map.width(), map.height(), map.ground(), map.title(), "", shapes);
    BufferedImage behind = Painter.image(wordless, 1);
    List<TextMark> words = Maps.texts(map).stream().filter(text -> text.opacity() == 1).toList();
    assertThat(words).hasSizeGreaterThan(50);
    for (TextMark text : words) {
      assertThat(Wcag.ratio(text.colour(), ground(behind, text.bounds())))
          .as("%s: %s", text.key(), text.text())
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  /** The colour of most pixels: a line that crosses the words is held off by their halo. */
  private static Colour ground(BufferedImage image, Box box) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = (int) box.y(); y < box.bottom(); y++) {
      for (int x = (int) box.x(); x < box.right(); x++) {
        counts.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    return new Colour(
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
  }
}
