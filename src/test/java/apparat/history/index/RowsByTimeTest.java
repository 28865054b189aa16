package apparat.history.index;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Sample;
import apparat.record.Allegiance;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Certainty;
import apparat.record.Completeness;
import apparat.record.Membership;
import apparat.record.Rank;
import apparat.record.Row;
import apparat.record.Supervision;
import apparat.record.Tie;
import apparat.time.Spell;
import apparat.time.SpellIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are found by their day and by what they speak of. */
class RowsByTimeTest {

  private static final Row ROW = new Row("any", 2);

  private static final RowsByTime ROWS =
      rows(
          List.of(
              seat("ann", "council", "member", "1922-01-01", "1923-01-01"),
              seat("bob", "council", "member", "", ""),
              seat("ann", "council", "chair", "1924-01-01", "")),
          List.of(
              name("town", "Petrograd", "1914-09-01", "1924-01-26"),
              name("town", "Leningrad", "1924-01-26", "")),
          List.of(
              roster("council", "member", "1922-01-01", "1923-01-01"),
              roster("council", "candidate", "1922-06-01", "")),
          List.of(
              stands("ann", "reds", "1922-01-01", "1922-07-01"),
              stands("ann", "blues", "1922-07-01", ""),
              stands("bob", "reds", "", "")));

  private static RowsByTime rows(
      List<Membership> seats,
      List<BodyName> names,
      List<Completeness> completeness,
      List<Allegiance> allegiances) {
    return new RowsByTime(
        SpellIndex.of(seats, Membership::spell),
        RowsByTime.grouped(seats, Place::of),
        SpellIndex.of(List.<Body>of(), Body::spell),
        SpellIndex.of(List.<Supervision>of(), Supervision::spell),
        SpellIndex.of(List.<Tie>of(), Tie::spell),
        SpellIndex.of(allegiances, Allegiance::spell),
        RowsByTime.grouped(allegiances, Allegiance::person),
        RowsByTime.grouped(names, BodyName::body),
        RowsByTime.grouped(completeness, Completeness::body));
  }

  private static Membership seat(String who, String where, String role, String start, String end) {
    Spell spell = Sample.spell(start, end);
    return new Membership(
        ROW, who, where, role, Rank.VOTING, "", spell, "", "", List.of(), Certainty.HIGH, "");
  }

  private static BodyName name(String body, String name, String start, String end) {
    return new BodyName(ROW, body, name, name, Sample.spell(start, end));
  }

  private static Completeness roster(String body, String role, String start, String end) {
    Spell spell = Sample.spell(start, end);
    OptionalInt none = OptionalInt.empty();
    return new Completeness(ROW, body, spell, role, none, none, "complete", "");
  }

  private static Allegiance stands(String who, String with, String start, String end) {
    Spell spell = Sample.spell(start, end);
    return new Allegiance(ROW, who, with, "member", "", spell, List.of(), Certainty.HIGH, "");
  }

  @ParameterizedTest
  @CsvSource({
    "1914-08-31, none",
    "1914-09-01, Petrograd",
    "1924-01-25, Petrograd",
    "1924-01-26, Leningrad",
    "1991-01-01, Leningrad",
  })
  void a_body_bears_the_name_of_the_day(LocalDate day, String name) {
    assertThat(ROWS.nameOf("town", day).map(BodyName::name).orElse("none")).isEqualTo(name);
    assertThat(ROWS.nameOf("council", day)).as("has no name but its own").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1921-12-31, ''",
    "1922-01-01, member",
    "1922-06-01, member candidate",
    "1922-12-31, member candidate",
    "1923-01-01, candidate",
  })
  void what_is_known_of_a_roster_is_what_holds_that_day(LocalDate day, String roles) {
    List<String> known =
        ROWS.completeness("council", day).stream().map(Completeness::role).toList();
    assertThat(String.join(" ", known)).isEqualTo(roles);
    assertThat(ROWS.completeness("town", day)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1921-12-31, ''", "1922-06-30, reds", "1922-07-01, blues", "1927-01-01, blues"})
  void somebody_stands_where_the_rows_of_the_day_say(LocalDate day, String factions) {
    List<String> groups = ROWS.allegiancesOf("ann", day).stream().map(Allegiance::faction).toList();
    assertThat(String.join(" ", groups)).isEqualTo(factions);
    assertThat(ROWS.allegiancesOf("nobody", day)).isEmpty();
  }

  @Test
  void all_rows_of_a_place_are_there_whenever_they_held() {
    assertThat(ROWS.rowsOf(new Place("ann", "council")))
        .extracting(Membership::role)
        .containsExactly("member", "chair");
    assertThat(ROWS.rowsOf(new Place("ann", "town"))).isEmpty();
    assertThat(Place.of(seat("bob", "town", "head", "", ""))).isEqualTo(new Place("bob", "town"));
  }

  @Property(tries = 100)
  void groups_hold_every_row_once_keys_and_rows_in_the_order_given(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 99) Integer> numbers) {
    Map<Integer, List<Integer>> groups = RowsByTime.grouped(numbers, number -> number % 7);
    assertThat(groups.keySet())
        .containsExactlyElementsOf(
            new LinkedHashSet<>(numbers.stream().map(number -> number % 7).toList()));
    groups.forEach(
        (key, rows) -> {
          List<Integer> own = new ArrayList<>(numbers);
          own.removeIf(number -> number % 7 != key);
          assertThat(rows).containsExactlyElementsOf(own);
        });
  }
}
