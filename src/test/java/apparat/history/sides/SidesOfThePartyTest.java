package apparat.history.sides;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.words.Quoted;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the leaders of the party came together and fell out, day by day, as its tables have it. */
class SidesOfThePartyTest {

  private static final History PARTY = Party.history();
  private static final List<Change> ALL =
      new SideChanges(PARTY).between(PARTY.manifest().firstDay(), PARTY.manifest().lastDay());

  private static List<Change> told(Kind kind) {
    return ALL.stream().filter(change -> change.kind() == kind).toList();
  }

  private static List<Change> told(LocalDate day, Kind kind, String faction) {
    return told(kind).stream()
        .filter(change -> change.day().equals(day))
        .filter(change -> change.faction().orElse("").equals(faction))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1922-02-26, letter-of-22",
    "1922-04-03, stalin-circle",
    "1922-05-25, troika",
    "1922-12-12, lenin-trotsky-accord",
    "1923-10-08, left-opposition",
    "1923-10-15, declaration-of-46",
    "1924-01-01, septet",
    "1925-03-31, stalin-bukharin-bloc",
    "1925-09-05, leningrad-opposition",
    "1926-04-09, united-opposition",
    "1926-07-14, declaration-of-13",
    "1927-05-25, declaration-of-83",
    "1927-12-10, zinovievite-capitulators",
  })
  void a_faction_forms_with_those_whose_rows_begin_that_day(LocalDate day, String faction) {
    Set<String> rows =
        PARTY.data().allegiances().stream()
            .filter(row -> row.faction().equals(faction) && row.spell().firstDay().equals(day))
            .map(row -> row.person())
            .collect(Collectors.toSet());
    assertThat(told(day, Kind.FORMED, faction))
        .singleElement()
        .satisfies(change -> assertThat(change.people()).containsAll(rows));
  }

  @ParameterizedTest
  @CsvSource({
    "1921-03-16, platform-of-ten,       false",
    "1922-04-02, workers-opposition,    true",
    "1923-03-10, lenin-trotsky-accord,  true",
    "1925-03-31, troika,                true",
    "1925-12-18, septet,                true",
    "1926-04-09, leningrad-opposition,  true",
    "1926-04-09, left-opposition,       true",
    "1926-10-16, declaration-of-13,     true",
    "1927-12-10, united-opposition,     true",
  })
  void a_faction_falls_apart_on_the_day_its_span_ends(
      LocalDate day, String faction, boolean inPeriod) {
    assertThat(PARTY.faction(faction).spell().endDay()).isEqualTo(day);
    assertThat(told(day, Kind.DISSOLVED, faction)).hasSize(inPeriod ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "1924-05-31, mdivani,     georgia,  trotsky",
    "1925-03-31, bukharin,    majority, bukharin",
    "1925-03-31, rykov,       majority, bukharin",
    "1925-03-31, tomsky,      majority, bukharin",
    "1926-04-09, sapronov,    trotsky,  workers",
  })
  void who_changes_sides_does_so_from_camp_to_camp(
      LocalDate day, String person, String from, String to) {
    assertThat(told(Kind.SWITCHED))
        .filteredOn(change -> change.day().equals(day) && change.people().contains(person))
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.sentence())
                    .contains(PARTY.person(person).name())
                    .contains("from " + Quoted.of(camp(from)) + " to " + Quoted.of(camp(to))));
  }

  private static String camp(String id) {
    return PARTY.manifest().camps().stream()
        .filter(camp -> camp.id().equals(id))
        .findFirst()
        .orElseThrow()
        .name();
  }

  /** In 1923 and in 1926 the same amber Z stands in two different blocs (LOOK, 2). */
  @ParameterizedTest
  @ValueSource(strings = {"stalin", "trotsky", "zinoviev", "kamenev", "molotov", "kirov", "lenin"})
  void the_great_never_change_their_camp_only_their_company(String person) {
    assertThat(told(Kind.SWITCHED)).noneMatch(change -> change.people().contains(person));
  }

  @Test
  void the_sides_of_the_United_Opposition_are_told_one_with_another() {
    String sentence =
        told(LocalDate.of(1926, 4, 9), Kind.FORMED, "united-opposition").getFirst().sentence();
    assertThat(sentence)
        .contains("Zinoviev", "Trotsky", " with ", "(" + camp("zinoviev") + ")")
        .contains("(" + camp("trotsky") + ")", "(" + camp("workers") + ")");
  }

  @Test
  void when_it_falls_apart_each_camp_goes_its_way_the_same_day() {
    LocalDate day = LocalDate.of(1927, 12, 10);
    assertThat(told(day, Kind.DISSOLVED, "united-opposition")).hasSize(1);
    assertThat(told(day, Kind.FORMED, "intransigents").getFirst().people()).contains("trotsky");
    assertThat(told(day, Kind.FORMED, "zinovievite-capitulators").getFirst().people())
        .contains("zinoviev", "kamenev");
  }

  @ParameterizedTest
  @CsvSource({
    "1923-10-08, Trotsky with Kamenev and Stalin",
    "1926-04-09, Trotsky with Bukharin",
  })
  void rivalries_grow(LocalDate day, String whose) {
    assertThat(told(Kind.TURNED))
        .filteredOn(change -> change.day().equals(day))
        .anyMatch(
            change ->
                change.sentence().contains("rivalry of " + whose)
                    && change.sentence().contains("grows stronger"));
  }

  @Test
  void a_death_is_told_once_and_nothing_else_of_the_dead() {
    List<Change> died = told(Kind.DIED);
    assertThat(died).isNotEmpty().allMatch(change -> change.sentence().contains(" dies"));
    assertThat(told(Kind.QUIT)).noneMatch(change -> change.sentence().contains("(died"));
    for (Change change : died) {
      assertThat(change.people())
          .allSatisfy(
              id ->
                  assertThat(PARTY.person(id).died().orElseThrow().first())
                      .isEqualTo(change.day()));
    }
    Set<String> dead = new TreeSet<>();
    died.forEach(change -> dead.addAll(change.people()));
    assertThat(dead).contains("dzerzhinsky", "bosch");
  }

  @Test
  void a_day_that_is_not_exact_is_said_to_be_so() {
    for (Change change : ALL) {
      List<HistoricalDate> dates =
          change.rows().stream()
              .flatMap(row -> Dates.turning(PARTY, row, change.day()).stream())
              .toList();
      if (dates.stream().anyMatch(HistoricalDate::exact)) {
        assertThat(change.sentence()).doesNotContain("about ");
      } else {
        assertThat(dates.stream().map(DateWords::of))
            .as(change.sentence())
            .anyMatch(words -> change.sentence().contains(words));
      }
    }
  }
}
