package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.Maps;
import apparat.view.alliances.Town;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words stand at what they name, and on nothing that would be read with them. */
class RoomForWordsTest {

  /** The key moments, some with a person selected, some on other pages. */
  static Stream<Drawing> maps() {
    List<Drawing> maps = new ArrayList<>(Shipped.moments().stream().map(Maps::at).toList());
    for (String person : List.of("stalin", "trotsky", "zinoviev")) {
      maps.add(Maps.at("1925-12-21", AlliancesOptions.DEFAULT.select(person)));
    }
    for (String page : List.of("4:3", "a4", "1131x1600")) {
      maps.add(Maps.on(page, LocalDate.of(1926, 7, 23)));
    }
    return maps.stream();
  }

  private static Box core(TextMark text) {
    Box box = text.bounds();
    return new Box(box.x(), box.y() + 0.2 * box.height(), box.width(), 0.6 * box.height());
  }

  private static List<TextMark> words(Drawing map, String pattern) {
    return Maps.texts(map).stream().filter(text -> text.key().matches(pattern)).toList();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void a_question_mark_stands_at_its_line_and_not_at_a_name(Drawing map) {
    for (TextMark doubt : words(map, "tie/.*/doubt")) {
      assertThat(words(map, "name/.*"))
          .as(doubt.key())
          .noneMatch(name -> core(name).overlaps(core(doubt)));
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void no_words_lie_on_an_old_place(Drawing map) {
    for (String key : Town.keys(map, "was/[^/]+")) {
      Box place = Town.shape(map, key).bounds();
      assertThat(words(map, "hull/.*|rope/.*|arrow/.*|was/.*|tie/.*/basis/.*"))
          .as(key)
          .filteredOn(text -> !text.key().startsWith("rope/"))
          .noneMatch(text -> core(text).overlaps(place));
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void beside_the_bar_of_a_rope_stands_its_number_alone(Drawing map) {
    for (String key : Town.keys(map, "rope/[^/]+/[^/]+/bar")) {
      ShapeMark bar = Town.shape(map, key);
      assertThat(words(map, "hull/.*|arrow/.*|was/.*|tie/.*/basis/.*"))
          .as(key)
          .noneMatch(text -> core(text).overlaps(bar.bounds().grown(8)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "stalin, 1924-06-02",
    "trotsky, 1926-10-23",
    "zinoviev, 1926-07-23",
    "zinoviev, 1925-12-21"
  })
  void what_a_tie_rests_on_stands_nearer_to_that_person_than_to_any_other(String who, String day) {
    Drawing map = Maps.at(day, AlliancesOptions.DEFAULT.select(who));
    List<TextMark> bases = words(map, "tie/.*/basis/.*");
    assertThat(bases).isNotEmpty();
    for (TextMark basis : bases) {
      List<String> ends = List.of(basis.key().split("/")).subList(1, 3);
      String end = ends.get(ends.getFirst().equals(who) ? 1 : 0);
      double own = nearest(map, end, basis);
      for (String key : Town.keys(map, "disc/[^/]+")) {
        String other = key.substring("disc/".length());
        if (!other.equals(end) && !basis.key().matches(".*/basis/\\d+/2")) {
          assertThat(nearest(map, other, basis)).as("%s: %s", basis, other).isGreaterThan(own);
        }
      }
      assertThat(words(map, "hull/.*|name/.*|was/.*"))
          .as(basis.key())
          .noneMatch(text -> core(text).overlaps(core(basis).grownTo(basis.width() + 6, 1)));
    }
  }

  @Test
  void no_tie_is_said_to_rest_on_what_came_later() {
    String leningrad = "tie/stalin/kirov/.*/basis/.*|tie/kirov/stalin/.*/basis/.*";
    assertThat(words(Maps.at("1924-06-02", AlliancesOptions.DEFAULT.select("stalin")), leningrad))
        .isEmpty();
    assertThat(words(Maps.at("1924-06-02", AlliancesOptions.DEFAULT.select("stalin")), "tie/.*"))
        .extracting(TextMark::text)
        .isNotEmpty()
        .noneMatch(text -> text.contains("1926"));
  }

  private static double nearest(Drawing map, String person, TextMark words) {
    Box name = words(map, "name/" + person).getFirst().bounds();
    return Math.min(
        name.gap(words.bounds()), Town.shape(map, "disc/" + person).bounds().gap(words.bounds()));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void every_hull_has_its_name_whoever_is_selected(Drawing map) {
    for (String hull : Town.keys(map, "hull/(camp|bloc)/[^/]+")) {
      assertThat(Town.find(map, hull + "/name")).as(hull).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void the_number_of_a_rope_does_not_touch_a_name(Drawing map) {
    for (TextMark number : words(map, "rope/.*/words")) {
      assertThat(words(map, "name/.*"))
          .as(number.text())
          .noneMatch(name -> name.bounds().grown(3).overlaps(core(number)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1922-12-24", "1923-10-15", "1924-01-21", "1926-07-23", "1927-12-19"})
  void no_name_of_a_camp_hangs_over_somebody_who_does_not_belong(String day) {
    Drawing map = Maps.at(day);
    for (String hull : Town.keys(map, "hull/camp/[^/]+")) {
      String told = Town.shape(map, hull).meaning().orElseThrow().sentence();
      Box name = Town.text(map, hull + "/name").bounds();
      for (String disc : Town.keys(map, "disc/[^/]+")) {
        Box at = Town.shape(map, disc).bounds();
        String person = Town.text(map, "name/" + disc.substring("disc/".length())).text();
        boolean over =
            name.x() < at.centreX()
                && at.centreX() < name.right()
                && name.bottom() <= at.y()
                && at.y() - name.bottom() < 16;
        assertThat(over && !told.contains(person))
            .as("%s over %s on %s", hull, person, day)
            .isFalse();
      }
    }
  }
}
