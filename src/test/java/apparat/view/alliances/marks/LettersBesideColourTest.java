package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.drawing.Wcag;
import apparat.history.Camp;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.Maps;
import apparat.view.alliances.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No side is told by its colour alone, and each letter can be read on its colour. */
class LettersBesideColourTest {

  /** Days on which, between them, all sides of the look occur. */
  private static final List<String> DAYS = List.of("1922-04-03", "1923-10-20", "1926-07-23");

  static Stream<Arguments> pictures() {
    return DAYS.stream()
        .flatMap(day -> Theme.all().stream().map(theme -> Arguments.of(day, theme)));
  }

  private static Drawing map(String day, Theme theme) {
    return Maps.at(day, AlliancesOptions.DEFAULT.in(theme));
  }

  private static Map<String, Camp> camps() {
    return Maps.HISTORY.manifest().camps().stream()
        .collect(Collectors.toMap(Camp::letter, Function.identity()));
  }

  private static Colour colour(Camp camp, Theme theme) {
    return Colour.of(theme.dark() ? camp.colourDark() : camp.colour());
  }

  private static String letterOf(Drawing map, String disc) {
    return Town.find(map, disc + "/letter").map(mark -> ((TextMark) mark).text()).orElse("");
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void every_colour_has_its_own_letter_and_grey_has_none(String day, Theme theme) {
    Drawing map = map(day, theme);
    for (String disc : Town.keys(map, "disc/[^/]+")) {
      Colour fill = Town.shape(map, disc).fill().orElseThrow();
      String letter = letterOf(map, disc);
      if (letter.isEmpty()) {
        assertThat(fill).as(disc).isEqualTo(Colour.of(theme.dark() ? "#4A4D51" : "#D3CCBD"));
      } else {
        assertThat(fill).as(disc).isEqualTo(colour(camps().get(letter), theme));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void every_letter_can_be_read_on_its_disc(String day, Theme theme) {
    Drawing map = map(day, theme);
    List<String> letters = Town.keys(map, "disc/[^/]+/letter");
    assertThat(letters).hasSizeGreaterThan(10);
    for (String key : letters) {
      ShapeMark disc = Town.shape(map, key.replace("/letter", ""));
      assertThat(Wcag.ratio(Town.text(map, key).colour(), disc.fill().orElseThrow()))
          .as(key)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void a_disc_that_hardly_stands_out_from_the_paper_has_a_rim_of_ink(String day, Theme theme) {
    Drawing map = map(day, theme);
    for (String key : Town.keys(map, "disc/[^/]+")) {
      ShapeMark disc = Town.shape(map, key);
      boolean pale = Wcag.ratio(disc.fill().orElseThrow(), theme.paper()) < 3;
      assertThat(disc.stroke().isPresent()).as(key).isEqualTo(pale && !theme.dark());
      disc.stroke()
          .ifPresent(
              rim -> {
                assertThat(rim.width()).isEqualTo(0.8);
                assertThat(rim.colour()).isEqualTo(theme.ink());
              });
    }
  }

  @Test
  void all_letters_of_the_look_occur_on_these_days() {
    List<String> seen = new ArrayList<>();
    for (String day : DAYS) {
      Drawing map = map(day, Theme.LIGHT);
      Town.keys(map, "disc/[^/]+").forEach(disc -> seen.add(letterOf(map, disc)));
    }
    assertThat(seen).contains("S", "T", "Z", "B", "M", "W", "L");
  }

  @Test
  void the_colours_are_those_of_the_look() {
    Map<String, Camp> camps = camps();
    assertThat(camps.get("S").colour()).isEqualToIgnoringCase("#1B5FAF");
    assertThat(camps.get("T").colour()).isEqualToIgnoringCase("#BF3417");
    assertThat(camps.get("Z").colour()).isEqualToIgnoringCase("#EFAF38");
    assertThat(camps.get("B").colour()).isEqualToIgnoringCase("#3C9870");
    assertThat(camps.get("M").colour()).isEqualToIgnoringCase("#93A5B8");
    assertThat(camps.get("W").colour()).isEqualToIgnoringCase("#47294C");
    assertThat(camps.get("G").colour()).isEqualToIgnoringCase("#A15C82");
    assertThat(camps.get("L").colour()).isEqualToIgnoringCase("#3A3A3A");
    assertThat(camps.get("S").colourDark()).isEqualToIgnoringCase("#4F8BE6");
    assertThat(camps.get("T").colourDark()).isEqualToIgnoringCase("#E0664A");
    assertThat(camps.get("Z").colourDark()).isEqualToIgnoringCase("#F8D040");
    assertThat(camps.get("B").colourDark()).isEqualToIgnoringCase("#7FD39C");
    assertThat(camps.get("M").colourDark()).isEqualToIgnoringCase("#B4C4D4");
    assertThat(camps.get("W").colourDark()).isEqualToIgnoringCase("#7A6D94");
    assertThat(camps.get("G").colourDark()).isEqualToIgnoringCase("#C58F9D");
    assertThat(camps.get("L").colourDark()).isEqualToIgnoringCase("#D8D4CA");
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void the_legend_shows_each_side_with_its_colour_letter_and_name(String day, Theme theme) {
    Drawing map = map(day, theme);
    Town.keys(map, "disc/[^/]+").stream()
        .map(disc -> letterOf(map, disc))
        .filter(letter -> !letter.isEmpty())
        .distinct()
        .map(camps()::get)
        .forEach(
            camp -> {
              String key = "legend/side/" + camp.id();
              assertThat(Town.text(map, key + "/letter").text()).isEqualTo(camp.letter());
              assertThat(
                      map.marks().stream()
                          .filter(mark -> mark.key().startsWith(key))
                          .filter(ShapeMark.class::isInstance)
                          .flatMap(mark -> ((ShapeMark) mark).fill().stream()))
                  .contains(colour(camp, theme));
              assertThat(Maps.texts(map)).anyMatch(text -> text.text().equals(camp.name()));
            });
  }
}
