package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.ShapeMark;
import apparat.record.Allegiance;
import apparat.record.Tie;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.Maps;
import apparat.view.alliances.Town;
import apparat.view.alliances.scene.Filter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter leaves out ties or people: what is left is what a look through the tables finds. */
class FilterOfTheMapTest {

  private static final String DAY = "1926-07-23";
  private static final LocalDate DATE = LocalDate.parse(DAY);

  private static Drawing filtered(int strength, Set<String> kinds, Set<String> factions) {
    return Maps.at(DAY, AlliancesOptions.DEFAULT.filter(new Filter(strength, kinds, factions)));
  }

  private static Set<String> people(Drawing map) {
    return Maps.keys(map, "person/").stream()
        .map(key -> key.substring("person/".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rows of all lines and ropes. */
  private static List<String> told(Drawing map) {
    return map.marks().stream()
        .filter(mark -> mark.key().matches("tie/[^/]+/[^/]+/[^/]+(/\\d)?|rope/[^/]+/[^/]+"))
        .filter(ShapeMark.class::isInstance)
        .flatMap(mark -> mark.meaning().orElseThrow().rows().stream())
        .sorted()
        .toList();
  }

  /** The rows of the table that hold on the day, between these people, found one by one. */
  private static List<String> rows(Set<String> people, Predicate<Tie> which) {
    return Maps.HISTORY.data().ties().stream()
        .filter(tie -> !tie.spell().firstDay().isAfter(DATE))
        .filter(tie -> tie.spell().endDay().isAfter(DATE))
        .filter(tie -> people.contains(tie.source()) && people.contains(tie.target()))
        .filter(which)
        .map(tie -> "ties:" + tie.row().line())
        .sorted()
        .toList();
  }

  private static void nobodyMoved(Drawing map) {
    Drawing plain = Maps.at(DAY, AlliancesOptions.DEFAULT);
    for (String person : people(map)) {
      assertThat(Maps.disc(map, person)).as(person).isEqualTo(Maps.disc(plain, person));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void by_strength(int least) {
    Drawing map = filtered(least, Set.of(), Set.of());
    assertThat(told(map)).isEqualTo(rows(people(map), tie -> tie.strength() >= least)).isNotEmpty();
    assertThat(people(map)).isEqualTo(people(Maps.at(DAY, AlliancesOptions.DEFAULT)));
    nobodyMoved(map);
  }

  static Stream<String> kinds() {
    return Maps.HISTORY.data().ties().stream().map(Tie::kind).distinct().sorted();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void by_kind(String kind) {
    Drawing map = filtered(1, Set.of(kind), Set.of());
    assertThat(told(map)).isEqualTo(rows(people(map), tie -> tie.kind().equals(kind)));
    nobodyMoved(map);
  }

  @Test
  void by_two_kinds_at_once() {
    Drawing map = filtered(2, Set.of("alliance", "rivalry"), Set.of());
    assertThat(told(map))
        .isEqualTo(
            rows(people(map), tie -> tie.strength() >= 2 && tie.kind().matches("alliance|rivalry")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"united-opposition", "stalin-circle", "stalin-bukharin-bloc"})
  void by_faction(String faction) {
    Drawing map = filtered(2, Set.of(), Set.of(faction));
    Set<String> members =
        Maps.HISTORY.data().allegiances().stream()
            .filter(row -> row.faction().equals(faction))
            .filter(row -> !row.spell().firstDay().isAfter(DATE))
            .filter(row -> row.spell().endDay().isAfter(DATE))
            .map(Allegiance::person)
            .collect(Collectors.toCollection(TreeSet::new));
    members.retainAll(people(Maps.at(DAY, AlliancesOptions.DEFAULT)));
    assertThat(people(map)).isEqualTo(members).isNotEmpty();
    assertThat(told(map)).isEqualTo(rows(members, tie -> tie.strength() >= 2));
    nobodyMoved(map);
  }

  @Test
  void several_factions_are_all_their_people() {
    Set<String> one = people(filtered(2, Set.of(), Set.of("united-opposition")));
    Set<String> other = people(filtered(2, Set.of(), Set.of("stalin-bukharin-bloc")));
    Set<String> both =
        people(filtered(2, Set.of(), Set.of("united-opposition", "stalin-bukharin-bloc")));
    Set<String> expected = new TreeSet<>(one);
    expected.addAll(other);
    assertThat(both).isEqualTo(expected);
  }

  @Test
  void where_nobody_is_left_it_says_so() {
    Drawing map = filtered(2, Set.of(), Set.of("no-such-group"));
    assertThat(people(map)).isEmpty();
    assertThat(Town.text(map, "nothing").text()).isEqualTo("Nobody is in view on this day.");
    assertThat(map.description()).contains("0 people, 0 alliances and 0 rivalries are shown.");
  }

  @Test
  void a_rope_counts_only_what_the_filter_lets_through() {
    Drawing close = filtered(3, Set.of(), Set.of());
    assertThat(Town.keys(close, "rope/.*/words"))
        .isNotEmpty()
        .allMatch(key -> !Town.text(close, key).text().contains("lesser"));
  }
}
