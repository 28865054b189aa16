package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of ropes, arrows and ties not shown is told at no name, but told on every page. */
class WordsOfLinesTest {

  private static final List<String> PAGES =
      List.of("16:9", "4:3", "960x540", "736x700", "580x720", "580x550");

  /** Words nearer than this under a name seem to be a second line of it. */
  private static final double UNDER = 8;

  static Stream<Arguments> pages() {
    return Maps.momentsOn(PAGES);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void words_of_ropes_and_arrows_stand_under_no_name(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    List<TextMark> names =
        Maps.texts(map).stream().filter(text -> text.key().startsWith("name/")).toList();
    for (TextMark words : Maps.texts(map)) {
      if (words.key().matches("(rope|arrow)/.*/words")) {
        assertThat(names).as(words.text()).noneMatch(name -> under(core(name), core(words)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_rope_has_its_number_in_the_picture_or_in_the_legend(String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    for (String rope : Town.keys(map, "rope/[^/]+/[^/]+")) {
      String number = Town.shape(map, rope).meaning().orElseThrow().sentence().split(": ")[0];
      assertThat(Town.find(map, rope + "/words").isPresent() || legend(map, "rope", number))
          .as(rope)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_arrow_of_many_has_its_number_in_the_picture_or_in_the_legend(
      String page, LocalDate day) {
    Drawing map = Maps.on(page, day);
    for (String arrow : Town.keys(map, "arrow/[^/]+/[^/]+")) {
      String sentence = Town.shape(map, arrow).meaning().orElseThrow().sentence();
      int people = sentence.split(" changed sides")[0].split(", ").length;
      boolean told =
          Town.find(map, arrow + "/words").isPresent() || legend(map, "arrow", people + " people");
      assertThat(people < 3 || told).as(sentence).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void ties_of_the_selected_that_are_not_shown_are_counted(String page, LocalDate day) {
    for (String person : List.of("stalin", "trotsky", "zinoviev")) {
      Drawing map = Maps.on(page, day, AlliancesOptions.DEFAULT.select(person));
      boolean counted = Town.find(map, "selected/not-shown").isPresent();
      boolean below = legend(map, "not-shown", " not shown");
      assertThat(counted && below).as(person).isFalse();
      assertThat(counted || below).as(person).isEqualTo(lacking(map, day, person));
    }
  }

  /** Whether a tie that would be drawn leads to somebody who is not in view. */
  private static boolean lacking(Drawing map, LocalDate day, String person) {
    return Town.find(map, "disc/" + person).isPresent()
        && Maps.HISTORY.at(day).ties().stream()
            .filter(tie -> tie.source().equals(person) || tie.target().equals(person))
            .map(tie -> tie.source().equals(person) ? tie.target() : tie.source())
            .anyMatch(other -> Town.find(map, "disc/" + other).isEmpty());
  }

  private static boolean legend(Drawing map, String key, String words) {
    return Town.find(map, "legend/" + key + "/words").isPresent()
        && Town.text(map, "legend/" + key + "/words").text().contains(words);
  }

  private static boolean under(Box name, Box words) {
    boolean overlapping = words.x() < name.right() && name.x() < words.right();
    double gap = words.y() - name.bottom();
    return overlapping && gap < UNDER && words.bottom() > name.y();
  }

  /** Without the air above and below letters. */
  private static Box core(TextMark text) {
    Box box = text.bounds();
    return new Box(box.x(), box.y() + 0.2 * box.height(), box.width(), 0.6 * box.height());
  }
}
