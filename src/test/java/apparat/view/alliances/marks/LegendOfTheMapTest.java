package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.Maps;
import apparat.view.alliances.scene.Filter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The legend explains the signs in use and no others, in every theme and on every page. */
class LegendOfTheMapTest {

  static Stream<LocalDate> days() {
    return Maps.days().stream();
  }

  private static List<String> keys(Drawing map) {
    return map.marks().stream().map(Mark::key).toList();
  }

  private static boolean told(Drawing map, String sign) {
    return keys(map).stream().anyMatch(("legend/map/" + sign)::equals);
  }

  private static boolean any(Drawing map, String pattern) {
    return keys(map).stream().anyMatch(key -> key.matches(pattern));
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_sign_is_explained_where_it_occurs_and_only_there(LocalDate day) {
    Drawing map = Maps.at(day);
    assertThat(told(map, "changed")).isEqualTo(any(map, "halo/.*"));
    assertThat(told(map, "was")).isEqualTo(any(map, "was/[^/]+"));
    assertThat(told(map, "arrow")).isEqualTo(any(map, "arrow/.*"));
    assertThat(told(map, "rope")).isEqualTo(any(map, "rope/.*/bar"));
    assertThat(told(map, "doubtful")).isEqualTo(any(map, "tie/.*/doubt"));
    assertThat(told(map, "bloc")).isEqualTo(any(map, "hull/bloc/.*"));
    assertThat(told(map, "full")).isEqualTo(any(map, "disc/.*/ring"));
  }

  @ParameterizedTest
  @MethodSource("days")
  void sides_in_the_legend_are_those_of_the_discs(LocalDate day) {
    Drawing map = Maps.at(day);
    long letters =
        map.marks().stream()
            .filter(mark -> mark.key().matches("disc/[^/]+/letter"))
            .map(mark -> ((TextMark) mark).text())
            .distinct()
            .count();
    long sides =
        keys(map).stream().filter(key -> key.matches("legend/side/.*/letter")).distinct().count();
    assertThat(sides).isEqualTo(letters);
  }

  @Test
  void without_ties_there_is_nothing_to_explain_about_lines() {
    Drawing map =
        Maps.at(
            "1926-08-01",
            AlliancesOptions.DEFAULT.filter(new Filter(3, Set.of("no-such-kind"), Set.of())));
    assertThat(any(map, "(tie|rope)/.*")).isFalse();
    assertThat(told(map, "close-alliance")).isFalse();
    assertThat(told(map, "rope")).isFalse();
    assertThat(Maps.texts(map))
        .anyMatch(text -> text.text().startsWith("Shown: 37 people, 0 ties"));
  }

  @Test
  void in_print_what_is_new_is_a_rim_and_not_yellow() {
    Drawing map = Maps.at("1926-08-01", AlliancesOptions.DEFAULT.in(Theme.PRINT));
    ShapeMark halo =
        (ShapeMark)
            map.marks().stream()
                .filter(mark -> mark.key().equals("halo/zinoviev"))
                .findFirst()
                .orElseThrow();
    assertThat(halo.fill()).isEmpty();
    assertThat(halo.stroke()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1600x1200", "1600x1131", "960x540", "1250x650", "1131x1600"})
  void on_other_pages_everybody_has_a_place_of_their_own_too(String page) {
    PageSize size = PageSize.parse(page);
    Drawing map = Maps.on(page, LocalDate.of(1926, 8, 1));
    List<Mark> names = map.marks().stream().filter(mark -> mark.key().startsWith("name/")).toList();
    assertThat(names).hasSize(37);
    assertThat(names)
        .allSatisfy(
            mark -> {
              assertThat(mark.bounds().right()).isLessThan(size.width());
              assertThat(mark.bounds().bottom()).isLessThan(size.height());
              assertThat(((TextMark) mark).type().size()).isGreaterThanOrEqualTo(11);
            });
  }
}
