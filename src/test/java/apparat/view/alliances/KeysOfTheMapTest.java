package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public keys of marks, by which pages and scripts find people, ties and groups. */
class KeysOfTheMapTest {

  static Stream<LocalDate> days() {
    return Maps.days().stream();
  }

  private static List<Mark> marks(Drawing map, String dataKey) {
    return map.marks().stream()
        .filter(mark -> mark.meaning().filter(m -> m.dataKey().matches(dataKey)).isPresent())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("days")
  void every_meaning_has_a_key_of_the_contract(LocalDate day) {
    List<String> keys =
        Maps.at(day).marks().stream()
            .flatMap(mark -> mark.meaning().stream())
            .map(Meaning::dataKey)
            .toList();
    assertThat(keys)
        .isNotEmpty()
        .allMatch(
            key ->
                key.matches(
                    "person/[^/]+|name/[^/]+|tie/[^/]+/[^/]+/[^/]+|faction/[^/]+|camp/[^/]+"
                        + "|was/[^/]+|rope/[^/]+/[^/]+|arrow/[^/]+/[^/]+|event/[^/]+"));
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_person_is_one_disc_and_one_name(LocalDate day) {
    Drawing map = Maps.at(day);
    List<Mark> discs = marks(map, "person/.*");
    List<Mark> names = marks(map, "name/.*");
    assertThat(discs).allMatch(ShapeMark.class::isInstance);
    assertThat(names).allMatch(TextMark.class::isInstance).hasSameSizeAs(discs);
    assertThat(ids(discs)).isEqualTo(ids(names)).hasSameSizeAs(discs);
    assertThat(ids(discs)).allMatch(id -> Maps.HISTORY.findPerson(id).isPresent());
  }

  private static Set<String> ids(List<Mark> marks) {
    return marks.stream()
        .map(mark -> mark.meaning().orElseThrow().dataKey().split("/")[1])
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_tie_names_its_people_in_the_order_of_the_alphabet_and_its_kind(LocalDate day) {
    for (Mark line : marks(Maps.at(day), "tie/.*")) {
      String[] key = line.meaning().orElseThrow().dataKey().split("/");
      assertThat(key[1]).isLessThan(key[2]);
      assertThat(Maps.HISTORY.at(day).ties())
          .anyMatch(
              tie ->
                  tie.kind().equals(key[3])
                      && Set.of(tie.source(), tie.target()).equals(Set.of(key[1], key[2])));
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void groups_and_old_places_are_those_of_the_data_set(LocalDate day) {
    Drawing map = Maps.at(day);
    assertThat(marks(map, "faction/.*"))
        .allMatch(
            mark ->
                Maps.HISTORY
                    .findFaction(mark.meaning().orElseThrow().dataKey().split("/")[1])
                    .isPresent());
    Set<String> people = ids(marks(map, "person/.*"));
    assertThat(people).containsAll(ids(marks(map, "was/.*")));
  }

  @ParameterizedTest
  @MethodSource("days")
  void every_meaning_is_a_sentence_and_rests_on_rows_where_it_states_a_fact(LocalDate day) {
    for (Mark mark : Maps.at(day).marks()) {
      mark.meaning()
          .ifPresent(
              meaning -> {
                assertThat(meaning.sentence()).as(mark.key()).endsWith(".").hasSizeGreaterThan(8);
                if (meaning.dataKey().matches("(person|tie|rope|faction)/.*")) {
                  assertThat(meaning.rows()).as(mark.key()).isNotEmpty();
                }
              });
    }
  }
}
