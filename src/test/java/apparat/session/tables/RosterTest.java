package apparat.session.tables;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Column;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.Sample;
import apparat.history.Seat;
import apparat.record.Body;
import apparat.record.Person;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The seats that were asked for, in the order in which one reads them. */
class RosterTest {

  private static final History PARTY = Party.history();

  private static Roster roster(LocalDate day, String body, String person) {
    Optional<Body> where = Optional.of(body).filter(id -> !id.isEmpty()).map(PARTY::body);
    Optional<Person> who = Optional.of(person).filter(id -> !id.isEmpty()).map(PARTY::person);
    return Roster.of(PARTY, day, where, who);
  }

  private static List<String> people(Roster roster) {
    return roster.seats().stream().map(seat -> seat.person().id()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1921-03-16, politburo, kamenev lenin stalin trotsky zinoviev bukharin kalinin molotov",
    "1926-11-10, secretariat, stalin molotov",
  })
  void who_sat_in_a_body(LocalDate day, String body, String people) {
    assertThat(people(roster(day, body, ""))).contains(people.split(" "));
  }

  @Test
  void on_16_March_1921_the_Politburo_has_five_members_and_three_candidates() {
    List<Seat> seats = roster(LocalDate.of(1921, 3, 16), "politburo", "").seats();
    assertThat(seats).filteredOn(seat -> seat.rank() != Rank.CANDIDATE).hasSize(5);
    assertThat(seats).filteredOn(seat -> seat.rank() == Rank.CANDIDATE).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-03-16", "1923-11-15", "1927-12-31"})
  void all_seats_of_the_day_and_each_once(LocalDate day) {
    List<Seat> all = roster(day, "", "").seats();
    assertThat(all).containsExactlyInAnyOrderElementsOf(PARTY.at(day).seats());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-03-16", "1923-11-15", "1927-12-31"})
  void of_one_person_those_of_that_person(LocalDate day) {
    for (String person : List.of("stalin", "trotsky", "kirov")) {
      assertThat(roster(day, "", person).seats())
          .containsExactlyInAnyOrderElementsOf(PARTY.at(day).seatsOf(person));
    }
  }

  @Test
  void bodies_come_as_the_hierarchy_reads_and_heads_before_voters_before_candidates() {
    List<String> order = new ArrayList<>();
    PARTY.manifest().wings().forEach(wing -> order.addAll(wing.bodies()));
    List<Seat> seats = roster(LocalDate.of(1924, 6, 5), "", "").seats();
    List<Rank> ranks = List.of(Rank.HEAD, Rank.VOTING, Rank.CANDIDATE, Rank.STAFF);
    for (int i = 1; i < seats.size(); i++) {
      Seat before = seats.get(i - 1);
      Seat after = seats.get(i);
      int bodies = order.indexOf(before.body().id()) - order.indexOf(after.body().id());
      assertThat(bodies).isLessThanOrEqualTo(0);
      if (bodies == 0) {
        assertThat(ranks.indexOf(before.rank())).isLessThanOrEqualTo(ranks.indexOf(after.rank()));
      }
    }
  }

  @Test
  void changes_are_the_days_on_which_others_sit_there_than_the_day_before() {
    LocalDate first = LocalDate.of(1926, 1, 1);
    LocalDate last = LocalDate.of(1926, 12, 31);
    List<LocalDate> days = first.plusDays(1).datesUntil(last.plusDays(1)).toList();
    Set<LocalDate> naive = new TreeSet<>();
    for (LocalDate day : days) {
      if (!text(day).equals(text(day.minusDays(1)))) {
        naive.add(day);
      }
    }
    assertThat(roster(first, "politburo", "").changes(days))
        .containsExactlyElementsOf(naive)
        .contains(LocalDate.of(1926, 7, 23), LocalDate.of(1926, 10, 23));
  }

  private static Set<String> text(LocalDate day) {
    Set<String> rows = new TreeSet<>();
    PARTY.data().memberships().stream()
        .filter(row -> row.body().equals("politburo") && row.spell().holdsOn(day))
        .forEach(row -> rows.add(row.person() + " " + row.role() + " " + row.rank()));
    return rows;
  }

  @Test
  void to_be_elected_again_is_no_change_and_another_role_is_one() {
    History history =
        new Sample()
            .person("ann", "")
            .body("council", "Council", "committee", "", "")
            .wing("top", Column.MIDDLE, List.of("council"), List.of())
            .seat("ann", "council", "member", "1922-01-01", "1923-01-01", "re-elected")
            .seat("ann", "council", "member", "1923-01-01", "1924-01-01", "re-elected")
            .seat("ann", "council", "chair", "1924-01-01", "", "")
            .history();
    Roster roster =
        Roster.of(history, LocalDate.of(1922, 6, 1), Optional.empty(), Optional.empty());
    assertThat(
            roster.changes(
                List.of(
                    LocalDate.of(1923, 1, 1), LocalDate.of(1924, 1, 1), LocalDate.of(1925, 1, 1))))
        .containsExactly(LocalDate.of(1924, 1, 1));
  }
}
