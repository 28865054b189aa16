package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.geometry.Flattening;
import apparat.geometry.Polyline;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The name of every hull stands in the picture or, where there is no room, in the legend. */
class NamesOfGroupsTest {

  /** Those of less than 960 stand beside the hierarchy. */
  private static final List<String> PAGES =
      List.of("16:9", "4:3", "1280x720", "960x540", "736x700", "580x720", "580x550");

  static Stream<Arguments> pages() {
    return Maps.momentsOn(PAGES);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_hull_is_named_in_the_picture_or_in_the_legend(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    for (String hull : Town.keys(map, "hull/(camp|bloc)/[^/]+")) {
      String sentence = Town.shape(map, hull).meaning().orElseThrow().sentence();
      boolean above = Town.find(map, hull + "/name").isPresent();
      boolean below =
          told(map, "legend/" + hull + "/words", sentence)
              || told(map, hull.replace("hull/camp", "legend/side") + "/words", sentence);
      assertThat(above || below).as(sentence).isTrue();
      assertThat(above && Town.find(map, "legend/" + hull).isPresent())
          .as("%s once", hull)
          .isFalse();
    }
  }

  /** Whether the words are there and begin with the name of the group. */
  private static boolean told(Drawing map, String key, String sentence) {
    String name = sentence.split(", \\d+ of ")[0];
    return Town.find(map, key)
        .filter(mark -> Town.text(map, key).text().startsWith(name))
        .isPresent();
  }

  /** Else it would be read as the name of that one. */
  @ParameterizedTest
  @MethodSource("pages")
  void the_name_of_a_camp_stands_on_no_hull_of_another(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    List<String> hulls = Town.keys(map, "hull/camp/[^/]+");
    for (TextMark words : Maps.texts(map)) {
      if (words.key().matches("hull/camp/[^/]+/(name(/2)?|count)")) {
        assertThat(hulls)
            .filteredOn(hull -> !words.key().startsWith(hull + "/"))
            .as(words.text())
            .noneMatch(hull -> on(Town.shape(map, hull), words.bounds()));
      }
    }
  }

  /** Whether any of the letters are in the hull. */
  private static boolean on(ShapeMark hull, Box words) {
    List<Polyline> lines = Flattening.of(hull.outline(), 0.5);
    return IntStream.rangeClosed(0, 10)
        .mapToDouble(i -> words.x() + i * words.width() / 10)
        .anyMatch(x -> lines.stream().mapToInt(l -> l.winding(x, words.centreY())).sum() != 0);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void lines_of_the_legend_do_not_touch_the_sources(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    double sources = Town.text(map, "foot/sources").baseline();
    assertThat(Maps.texts(map))
        .filteredOn(text -> text.key().matches("legend/.*/words"))
        .allMatch(text -> sources - text.baseline() >= 12);
  }

  @Test
  void the_legend_tells_a_group_with_its_people() {
    Drawing map = Maps.on("780x438", LocalDate.of(1922, 12, 24));
    assertThat(Town.text(map, "legend/hull/bloc/georgia-hard-line/words").text())
        .contains("Georgia")
        .contains("Ordzhonikidze");
    assertThat(Town.find(map, "legend/hull/bloc/georgia-hard-line")).isPresent();
  }
}
