package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.ShapeMark;
import apparat.record.Certainty;
import apparat.record.Tie;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.Maps;
import apparat.view.alliances.Town;
import apparat.view.alliances.scene.Filter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left out is counted, and the numbers in the words are those of the picture. */
class CountsOfTheMapTest {

  private static final Pattern SHOWN =
      Pattern.compile("Shown: (\\d+) people, (\\d+) ties; (\\d+) lesser ones are folded\\.");

  private static final Pattern DESCRIBED =
      Pattern.compile("(\\d+) (?:people|person), (\\d+) alliances and (\\d+) rivalries are shown");

  static Stream<LocalDate> days() {
    return Maps.days().stream();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Matcher shown(Drawing map) {
    Matcher matcher = SHOWN.matcher(Town.text(map, "foot/sources").text());
    assertThat(matcher.find()).as("the foot begins with what is shown").isTrue();
    return matcher;
  }

  private static List<String> rows(Drawing map) {
    return map.marks().stream()
        .filter(mark -> mark.key().matches("tie/[^/]+/[^/]+/[^/]+(/\\d)?|rope/[^/]+/[^/]+"))
        .filter(ShapeMark.class::isInstance)
        .flatMap(mark -> mark.meaning().orElseThrow().rows().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("days")
  void ties_shown_and_folded_are_all_ties_of_the_day(LocalDate day) {
    Drawing map = Maps.at(day);
    Matcher shown = shown(map);
    assertThat(number(shown, 1)).isEqualTo(Town.keys(map, "disc/[^/]+").size());
    assertThat(number(shown, 2)).isEqualTo(rows(map).size());
    assertThat(number(shown, 2) + number(shown, 3)).isEqualTo(Maps.HISTORY.at(day).ties().size());
  }

  @ParameterizedTest
  @MethodSource("days")
  void the_description_counts_what_is_drawn(LocalDate day) {
    Drawing map = Maps.at(day);
    Matcher described = DESCRIBED.matcher(map.description());
    assertThat(described.find()).isTrue();
    List<Tie> ties =
        Maps.HISTORY.at(day).ties().stream()
            .filter(tie -> rows(map).contains("ties:" + tie.row().line()))
            .toList();
    long allies = ties.stream().filter(Tie::positive).count();
    assertThat(number(described, 1)).isEqualTo(Town.keys(map, "disc/[^/]+").size());
    assertThat(number(described, 2)).isEqualTo((int) allies);
    assertThat(number(described, 3)).isEqualTo((int) (ties.size() - allies));
  }

  @ParameterizedTest
  @MethodSource("days")
  void who_changed_sides_is_counted_in_the_head_and_named_in_the_description(LocalDate day) {
    Drawing map = Maps.at(day);
    List<String> halos = Town.keys(map, "halo/.*");
    String head =
        Town.find(map, "head/figures").map(m -> ((apparat.drawing.TextMark) m).text()).orElse("");
    if (!halos.isEmpty()) {
      assertThat(head).isEqualTo(halos.size() + " changed sides");
      for (String halo : halos) {
        String name = Town.text(map, "name/" + halo.substring("halo/".length())).text();
        assertThat(map.description().split("Changed sides since")[1]).contains(name);
      }
    } else {
      assertThat(map.description()).doesNotContain("Changed sides");
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void every_group_with_a_hull_is_told_with_its_people(LocalDate day) {
    Drawing map = Maps.at(day);
    for (String key : Town.keys(map, "hull/(camp|bloc)/[^/]+")) {
      String[] words = Town.shape(map, key).meaning().orElseThrow().sentence().split(": ");
      String name = words[0].replaceAll(", \\d+ of \\d+$", "");
      assertThat(map.description()).contains(name + ": " + words[words.length - 1]);
    }
  }

  @Test
  void doubtful_ties_that_are_hidden_are_neither_shown_nor_folded() {
    String day = "1926-07-23";
    AlliancesOptions all = AlliancesOptions.DEFAULT.filter(new Filter(1, Set.of(), Set.of()));
    AlliancesOptions sure =
        new AlliancesOptions(
            all.theme(),
            all.selected(),
            all.language(),
            false,
            all.dial(),
            all.everybody(),
            all.filter());
    Matcher shown = shown(Maps.at(day, sure));
    long certain =
        Maps.HISTORY.at(LocalDate.parse(day)).ties().stream()
            .filter(tie -> tie.certainty() != Certainty.LOW)
            .count();
    assertThat(number(shown, 2) + number(shown, 3)).isEqualTo((int) certain);
    assertThat(Town.keys(Maps.at(day, sure), "tie/.*/doubt")).isEmpty();
  }

  @Test
  void of_a_selected_person_every_tie_is_told_in_the_description() {
    Drawing map = Maps.at("1926-07-23", AlliancesOptions.DEFAULT.select("trotsky"));
    List<String> lines =
        Town.keys(map, "tie/[^/]+/[^/]+/[^/]+(/\\d)?").stream()
            .filter(key -> key.contains("/trotsky/"))
            .toList();
    assertThat(lines).hasSizeGreaterThan(5);
    for (String line : lines) {
      assertThat(map.description())
          .contains(Town.shape(map, line).meaning().orElseThrow().sentence());
    }
  }

  @Test
  void it_begins_with_the_caption_that_stands_above_the_picture() {
    Drawing map = Maps.at("1926-07-23");
    String caption = Town.text(map, "head/caption").text();
    assertThat(map.description()).contains(caption.replaceAll("…$", ""));
    assertThat(map.description().indexOf(caption.replaceAll("…$", "")))
        .isLessThan(map.description().indexOf("are shown"));
    assertThat(map.title()).endsWith("who stood with whom, 23 July 1926");
  }
}
