package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of groups, numbers of ropes and names at old places are not read as one phrase. */
class WordsApartTest {

  private static final String WORDS =
      "hull/.*/(name|count).*|rope/.*/words|arrow/.*/words|was/.*/name";

  /** A space of the largest of them is 4 wide. */
  private static final double APART = 12;

  static Stream<LocalDate> days() {
    return Maps.days().stream();
  }

  @ParameterizedTest
  @MethodSource("days")
  void words_on_one_line_are_far_apart(LocalDate day) {
    assertThat(touching(Maps.at(day))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4:3, 1925-12-31", "1024x768, 1925-12-21", "960x540, 1926-07-23"})
  void on_other_pages_too(String page, LocalDate day) {
    assertThat(touching(Maps.on(page, day))).isEmpty();
  }

  private static List<String> touching(Drawing map) {
    List<TextMark> words =
        Maps.texts(map).stream().filter(text -> text.key().matches(WORDS)).toList();
    List<String> touching = new ArrayList<>();
    for (TextMark one : words) {
      for (TextMark other : words) {
        boolean before = one.bounds().centreX() < other.bounds().centreX();
        if (before && !whose(one).equals(whose(other)) && oneLine(one, other)) {
          double gap = other.bounds().x() - one.bounds().right();
          if (gap < APART) {
            touching.add(one.text() + " " + other.text());
          }
        }
      }
    }
    return touching;
  }

  /** The key without what it is of its owner. */
  private static String whose(Mark mark) {
    return mark.key().replaceAll("/(name|count|words).*", "");
  }

  private static boolean oneLine(TextMark one, TextMark other) {
    return Math.abs(one.baseline() - other.baseline()) < 0.5 * one.type().size();
  }

  /** Where those who changed sides stood is told where there is room. */
  @ParameterizedTest
  @CsvSource({
    "4:3, 1925-12-31, 0",
    "16:9, 1922-12-24, 0",
    "16:9, 1925-12-21, 1",
    "16:9, 1926-07-23, 2",
    "960x540, 1926-07-23, 2"
  })
  void old_places_have_names(String page, LocalDate day, int without) {
    Drawing map = Maps.on(page, day);
    Map<String, Boolean> named =
        map.marks().stream()
            .filter(mark -> mark.key().matches("was/[^/]+"))
            .collect(
                Collectors.toMap(
                    Mark::key,
                    mark ->
                        map.marks().stream()
                            .anyMatch(name -> name.key().equals(mark.key() + "/name"))));
    assertThat(named).hasSizeGreaterThan(1);
    assertThat(named.values().stream().filter(has -> !has).count())
        .as("%s", named)
        .isLessThanOrEqualTo(without);
  }

  /** Under somebody's own name another would seem to be a second line of it. */
  @ParameterizedTest
  @CsvSource({"1024x768, 1925-12-21", "960x540, 1926-07-23", "16:9, 1925-12-21"})
  void names_of_old_places_are_no_second_line_of_a_name(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    List<TextMark> people =
        Maps.texts(map).stream().filter(text -> text.key().startsWith("name/")).toList();
    List<String> under = new ArrayList<>();
    for (TextMark old : Maps.texts(map)) {
      if (old.key().matches("was/.*/name")) {
        people.stream()
            .filter(name -> Math.abs(name.bounds().centreX() - old.bounds().centreX()) < 6)
            .filter(name -> below(name.bounds(), old.bounds()))
            .forEach(name -> under.add(name.text() + " over " + old.text()));
      }
    }
    assertThat(under).isEmpty();
  }

  private static boolean below(Box name, Box old) {
    return old.centreY() > name.centreY() && old.y() - name.bottom() < 4;
  }
}
