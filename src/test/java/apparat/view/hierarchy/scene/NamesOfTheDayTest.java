package apparat.view.hierarchy.scene;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Theme;
import apparat.view.frame.Language;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies are shown under the name they bore on the day, people in the letters asked for. */
class NamesOfTheDayTest {

  @ParameterizedTest
  @CsvSource({
    "1921-06-01, ogpu, Cheka",
    "1922-04-10, ogpu, GPU",
    "1924-06-05, ogpu, OGPU",
    "1921-06-01, petrograd-gubkom, Petrograd CP",
    "1924-06-05, petrograd-gubkom, Leningrad CP",
    "1924-01-20, petrograd-soviet, Petrograd Sov.",
    "1926-11-10, petrograd-soviet, Leningrad Sov.",
  })
  void a_row_bears_the_short_name_of_the_day(String day, String body, String name) {
    assertThat(Marks.text(Shipped.at(day), "row/" + body + "/label")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"1921-06-01, Petrograd", "1924-01-25, Petrograd", "1924-02-01, Leningrad"})
  void a_panel_named_after_a_town_bears_its_name_of_the_day(String day, String name) {
    assertThat(Marks.text(Shipped.at(day), "panel/leningrad/title")).isEqualTo(name);
  }

  @Test
  void a_panel_with_a_name_of_its_own_keeps_it() {
    assertThat(Marks.text(Shipped.at("1921-06-01"), "panel/offices/title"))
        .isEqualTo("Commissariats and councils");
  }

  @Test
  void a_body_that_does_not_exist_has_no_label() {
    assertThat(Marks.has(Shipped.at("1922-04-10"), "row/sovnarkom-ussr/label")).isFalse();
    assertThat(Marks.has(Shipped.at("1924-06-05"), "row/sovnarkom-ussr/label")).isTrue();
    assertThat(Marks.has(Shipped.at("1924-06-05"), "row/narkomtorg/label")).isFalse();
    assertThat(Marks.has(Shipped.at("1926-11-10"), "row/narkomtorg/label")).isTrue();
  }

  @Test
  void words_about_a_body_use_its_name_of_the_day() {
    assertThat(Marks.sentence(Shipped.at("1921-06-01"), "chip/dzerzhinsky/ogpu/full"))
        .contains("Cheka");
    assertThat(Marks.sentence(Shipped.at("1924-06-05"), "chip/dzerzhinsky/ogpu/full"))
        .contains("OGPU");
  }

  private static Drawing russian(String day) {
    return Shipped.at(
        day, new HierarchyOptions(Theme.LIGHT, Optional.empty(), Set.of(), Language.RU, true));
  }

  @ParameterizedTest
  @CsvSource({
    "politburo, stalin, Сталин",
    "politburo, trotsky, Троцкий",
    "politburo, zinoviev, Зиновьев",
    "orgburo, a-smirnov, А. Смирнов",
  })
  void chips_bear_russian_surnames(String body, String person, String name) {
    Drawing drawing = russian("1924-06-05");
    assertThat(Marks.texts(drawing, "chip/[^/]+/" + body + "/.*/name")).contains(name);
  }

  @Test
  void ghosts_and_the_pill_are_russian_too() {
    Drawing drawing =
        Shipped.at(
            "1926-11-10",
            new HierarchyOptions(Theme.LIGHT, Optional.of("stalin"), Set.of(), Language.RU, true));
    assertThat(Marks.text(drawing, "left/trotsky/politburo/name")).isEqualTo("Троцкий");
    assertThat(Marks.text(drawing, "spine/words")).startsWith("Сталин ");
  }

  @Test
  void letters_change_no_place() {
    Drawing latin = Shipped.at("1924-06-05");
    Drawing cyrillic = russian("1924-06-05");
    for (String key : Marks.keys(latin, "(chip|square)/[^/]+/[^/]+/(full|candidate)")) {
      assertThat(Marks.box(cyrillic, key)).isEqualTo(Marks.box(latin, key));
    }
  }

  @Test
  void nobody_is_cut_short_in_either() {
    for (Drawing drawing : List.of(Shipped.at("1926-11-10"), russian("1926-11-10"))) {
      assertThat(Marks.texts(drawing, "chip/.*/name")).noneMatch(text -> text.endsWith("…"));
    }
  }
}
