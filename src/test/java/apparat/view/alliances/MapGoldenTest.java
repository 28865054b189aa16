package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.view.alliances.scene.Way;
import apparat.view.hierarchy.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The map of every key moment as text: who stands where, what is written, which lines there are.
 * {@code -Dgolden=write} writes the files anew; the difference is then read before it is committed.
 */
class MapGoldenTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "alliances");
  private static final String DAY = "1926-08-01";

  static Stream<LocalDate> moments() {
    return Shipped.moments().stream();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void people_and_words_stand_where_they_stood(LocalDate day) throws IOException {
    compare(
        day.toString(), Maps.at(day), "disc/[^/]+|name/.*|hull/.*/(name|count).*|rope/.*/words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1923-10-15", "1926-07-23", "1927-12-19"})
  void lines_hulls_and_arrows_run_where_they_ran(String day) throws IOException {
    compare("lines-" + day, Maps.at(day), "(hull|tie|rope|was|arrow|halo)/.*");
  }

  @ParameterizedTest
  @CsvSource({"1924-06-02, stalin", "1926-08-01, trotsky", "1925-12-21, zinoviev"})
  void the_ties_of_who_is_selected_are_told_as_they_were(String day, String person)
      throws IOException {
    Drawing map = Maps.at(day, AlliancesOptions.DEFAULT.select(person));
    compare(person + "-" + day, map, "selected|tie/.*/basis/.*|tie/[^/]+/[^/]+/[^/]+");
  }

  @Test
  void a_way_is_lit_as_it_was() throws IOException {
    Way way = new Way(List.of("kirov", "stalin", "trotsky", "rakovsky"), false);
    Drawing map = Maps.at(DAY, AlliancesOptions.DEFAULT.light(way));
    compare("way", map, "named/.*|disc/[^/]+|tie/[^/]+/[^/]+/[^/]+");
  }

  @Test
  void everybody_stands_where_they_stood() throws IOException {
    Drawing map = Maps.at(DAY, AlliancesOptions.DEFAULT.showEverybody(true));
    compare("everybody", map, "disc/[^/]+|hull/.*/name.*|rope/.*/words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1600x1200", "1600x1131", "960x540"})
  void other_pages_are_filled_as_they_were(String page) throws IOException {
    Drawing map = Maps.on(page, LocalDate.parse(DAY));
    compare("page-" + page, map, "disc/[^/]+|hull/.*/name.*|rope/.*/words|legend/.*");
  }

  @Test
  void every_theme_has_its_colours() throws IOException {
    for (Theme theme : Theme.all()) {
      Drawing map = Maps.at(DAY, AlliancesOptions.DEFAULT.in(theme));
      List<String> lines =
          map.marks().stream()
              .filter(
                  mark ->
                      mark.key()
                          .matches(
                              "(disc|halo|hull/camp|hull/bloc|arrow|was)/[^/]*"
                                  + "|hull/.*/name|legend/map/[^/]*"))
              .map(mark -> mark.key() + " " + colours(mark))
              .toList();
      compare("theme-" + theme.name(), lines);
    }
  }

  private static String colours(Mark mark) {
    return switch (mark) {
      case ShapeMark shape ->
          "fill "
              + shape.fill().map(Object::toString).orElse("none")
              + ", line "
              + shape.stroke().map(stroke -> stroke.colour().toString()).orElse("none");
      case TextMark text -> text.colour().toString();
    };
  }

  private static void compare(String name, Drawing map, String pattern) throws IOException {
    compare(
        name,
        map.marks().stream()
            .filter(mark -> mark.key().matches(pattern))
            .map(MapGoldenTest::line)
            .toList());
  }

  private static String line(Mark mark) {
    return switch (mark) {
      case TextMark text ->
          String.format(
              Locale.ROOT,
              "%s %.0f,%.0f %.1f %.2f %s",
              text.key(),
              text.left(),
              text.baseline(),
              text.type().size(),
              text.opacity(),
              text.text());
      case ShapeMark shape -> {
        Box box = shape.bounds();
        yield String.format(
            Locale.ROOT,
            "%s %.0f,%.0f to %.0f,%.0f %.2f",
            shape.key(),
            box.x(),
            box.y(),
            box.right(),
            box.bottom(),
            shape.opacity());
      }
    };
  }

  private static void compare(String name, List<String> lines) throws IOException {
    String actual = String.join("\n", lines) + "\n";
    Path file = FOLDER.resolve(name + ".txt");
    if (System.getProperty("golden", "").equals("write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
