package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.history.Sample;
import apparat.record.Certainty;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A selected person's ties stand in front, and each says at its other end what it rests on. */
class SelectedOnTheMapTest {

  /** How high a capital letter is, of the size of the letters. */
  private static final double CAPITAL = 0.711;

  /** How wide the line around who is selected is. */
  private static final double RIM = 3;

  static Stream<Arguments> selections() {
    return Stream.of("1922-12-24", "1924-06-02", "1925-12-21", "1926-08-01", "1927-12-19")
        .flatMap(
            day -> Stream.of("stalin", "trotsky", "zinoviev").map(one -> Arguments.of(day, one)));
  }

  private static Drawing map(String day, String person) {
    return Maps.at(day, AlliancesOptions.DEFAULT.select(person));
  }

  private static List<TextMark> bases(Drawing map) {
    return Maps.texts(map).stream().filter(text -> text.key().contains("/basis/")).toList();
  }

  private static Box core(TextMark text) {
    Box box = text.bounds();
    return new Box(box.x(), box.y() + 0.2 * box.height(), box.width(), 0.6 * box.height());
  }

  @ParameterizedTest
  @MethodSource("selections")
  void words_about_ties_overlap_nothing_that_is_written(String day, String person) {
    Drawing map = map(day, person);
    List<TextMark> words = bases(map);
    List<TextMark> others =
        Maps.texts(map).stream()
            .filter(text -> !text.key().matches("(head|foot|legend|disc)/.*|.*/doubt"))
            .toList();
    assertThat(words).isNotEmpty();
    for (TextMark one : words) {
      assertThat(others)
          .filteredOn(other -> other != one)
          .as("%s", one.text())
          .noneMatch(other -> core(other).overlaps(core(one)));
    }
    for (String disc : Town.keys(map, "disc/[^/]+")) {
      Box at = Town.shape(map, disc).bounds();
      assertThat(words).noneMatch(text -> core(text).overlaps(at));
    }
  }

  @ParameterizedTest
  @MethodSource("selections")
  void the_name_under_the_person_stands_below_the_rim(String day, String person) {
    Drawing map = map(day, person);
    TextMark name = Town.text(map, "name/" + person);
    Box rim = Town.shape(map, "selected").bounds();
    double top = name.baseline() - CAPITAL * name.type().size();
    assertThat(top < rim.centreY() || top > rim.bottom() + RIM / 2).isTrue();
  }

  @ParameterizedTest
  @MethodSource("selections")
  void they_stand_at_the_person_to_whom_the_tie_leads(String day, String person) {
    Drawing map = map(day, person);
    for (TextMark text : bases(map)) {
      String[] key = text.key().split("/");
      String other = key[1].equals(person) ? key[2] : key[1];
      assertThat(List.of(key[1], key[2])).contains(person);
      Box disc = Town.shape(map, "disc/" + other).bounds();
      Box name = Town.text(map, "name/" + other).bounds();
      assertThat(disc.union(name).grown(34).overlaps(text.bounds()))
          .as("%s at %s", text.text(), other)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("selections")
  void every_tie_of_the_person_is_a_line_of_its_own_in_front(String day, String person) {
    Drawing map = map(day, person);
    long ties =
        Maps.HISTORY.at(java.time.LocalDate.parse(day)).ties().stream()
            .filter(tie -> tie.source().equals(person) || tie.target().equals(person))
            .filter(tie -> Town.find(map, "disc/" + tie.source()).isPresent())
            .filter(tie -> Town.find(map, "disc/" + tie.target()).isPresent())
            .count();
    List<String> lines =
        Town.keys(map, "tie/[^/]+/[^/]+/[^/]+(/\\d)?").stream()
            .filter(key -> List.of(key.split("/")).contains(person))
            .toList();
    assertThat(lines).hasSize((int) ties);
    assertThat(lines).allMatch(key -> Town.shape(map, key).opacity() > 0.5);
    assertThat(Town.keys(map, "tie/[^/]+/[^/]+/[^/]+"))
        .filteredOn(key -> !lines.contains(key))
        .allMatch(key -> Town.shape(map, key).opacity() < 0.3);
  }

  /** Who stands with a person is not drawn like a stranger because the tie is faint. */
  @Test
  void allies_by_faint_ties_are_not_pale_and_those_not_in_view_are_counted() {
    Drawing map = map("1924-06-02", "bukharin");
    for (String ally : List.of("stalin", "zinoviev")) {
      assertThat(Town.shape(map, "disc/" + ally).opacity()).isEqualTo(1);
    }
    long absent =
        Maps.HISTORY.at(java.time.LocalDate.parse("1924-06-02")).ties().stream()
            .filter(tie -> tie.source().equals("bukharin") || tie.target().equals("bukharin"))
            .map(tie -> tie.source().equals("bukharin") ? tie.target() : tie.source())
            .filter(other -> Town.find(map, "disc/" + other).isEmpty())
            .distinct()
            .count();
    assertThat(absent).isPositive();
    assertThat(Town.text(map, "selected/not-shown").text())
        .isEqualTo("and " + absent + " not shown");
  }

  @Test
  void most_ties_find_room_for_their_words() {
    Drawing map = map("1926-08-01", "trotsky");
    long told = bases(map).stream().filter(text -> text.key().matches(".*/basis/\\d+")).count();
    long lines =
        Town.keys(map, "tie/[^/]+/[^/]+/[^/]+").stream()
            .filter(key -> key.contains("/trotsky"))
            .count();
    assertThat(told).isGreaterThanOrEqualTo(2 * lines / 3);
  }

  @Test
  void words_are_whole_or_end_at_a_stop_and_are_cut_only_where_there_is_none() {
    String longest =
        "Met in exile; " + "shared a flat, a printing press and many quarrels, ".repeat(6);
    Sample town =
        Town.of(3, 1)
            .tie("rosa1", "+", "rosa2", 3, "Old friends", Certainty.HIGH)
            .tie("rosa1", "+", "rosa3", 3, longest, Certainty.HIGH);
    List<TextMark> words = bases(Town.draw(town, AlliancesOptions.DEFAULT.select("rosa1")));
    assertThat(words)
        .extracting(TextMark::text)
        .containsExactlyInAnyOrder("Old friends", "Met in exile");
    assertThat(words)
        .allMatch(text -> text.meaning().orElseThrow().sentence().contains(", close alliance"));
  }

  @Test
  void words_without_a_stop_are_set_in_two_wide_lines_rather_than_cut() {
    String basis = "Economic debate on accumulation at the peasants' cost";
    Sample town = Town.of(3, 1).tie("rosa1", "+", "rosa2", 3, basis, Certainty.HIGH);
    List<TextMark> words = bases(Town.draw(town, AlliancesOptions.DEFAULT.select("rosa1")));
    assertThat(String.join(" ", words.stream().map(TextMark::text).toList())).isEqualTo(basis);
  }

  @Test
  void a_tie_without_words_has_none() {
    Sample town = Town.of(2, 1).tie("rosa1", "+", "rosa2", 3, " ", Certainty.HIGH);
    assertThat(bases(Town.draw(town, AlliancesOptions.DEFAULT.select("rosa1")))).isEmpty();
  }

  @Test
  void who_is_not_in_view_cannot_be_selected() {
    Drawing map = map("1926-08-01", "lenin");
    assertThat(map.marks()).isEqualTo(Maps.at("1926-08-01").marks());
  }
}
