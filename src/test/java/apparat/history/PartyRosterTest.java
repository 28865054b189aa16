package apparat.history;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.record.Rank;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rosters of the shipped tables on the days that a lecture stops at. */
class PartyRosterTest {

  private static final History PARTY = Party.history();

  @ParameterizedTest
  @CsvSource({
    "1921-04-01, kamenev lenin stalin trotsky zinoviev, bukharin kalinin molotov",
    "1922-04-10, kamenev lenin rykov stalin tomsky trotsky zinoviev, bukharin kalinin molotov",
    "1924-06-10, bukharin kamenev rykov stalin tomsky trotsky zinoviev, dzerzhinsky frunze kalinin"
        + " molotov rudzutak sokolnikov",
    "1926-01-05, bukharin kalinin molotov rykov stalin tomsky trotsky voroshilov zinoviev,"
        + " dzerzhinsky kamenev petrovsky rudzutak uglanov",
    "1926-11-01, bukharin kalinin molotov rudzutak rykov stalin tomsky voroshilov, andreyev"
        + " kaganovich kirov mikoyan ordzhonikidze petrovsky uglanov",
    "1927-12-30, bukharin kalinin kuibyshev molotov rudzutak rykov stalin tomsky voroshilov,"
        + " andreyev chubar kaganovich kirov kosior mikoyan petrovsky uglanov",
  })
  void politburo(LocalDate day, String members, String candidates) {
    assertThat(people(day, Rank.VOTING)).containsExactly(members.split(" "));
    assertThat(people(day, Rank.CANDIDATE)).containsExactly(candidates.split(" "));
  }

  private static List<String> people(LocalDate day, Rank rank) {
    return PARTY.at(day).seatsIn("politburo").stream()
        .filter(seat -> seat.rank() == rank)
        .map(seat -> seat.person().id())
        .sorted()
        .toList();
  }

  @Test
  void stalin_holds_six_posts_in_april_1922() {
    Snapshot april = PARTY.at(LocalDate.of(1922, 4, 10));

    assertThat(april.seatsOf("stalin").stream().map(seat -> seat.body().id() + " " + seat.role()))
        .containsExactlyInAnyOrder(
            "central-committee member",
            "politburo member",
            "orgburo member",
            "secretariat general-secretary",
            "narkomnats commissar",
            "rabkrin commissar");
    assertThat(april.posts("stalin")).isEqualTo(6);
    assertThat(PARTY.at(LocalDate.of(1922, 4, 25)).posts("stalin")).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "petrograd-soviet, 1924-01-25, Petrograd Soviet",
    "petrograd-soviet, 1924-01-26, Leningrad Soviet",
    "ogpu, 1922-01-01, All-Russian Extraordinary Commission (Cheka)",
    "ogpu, 1925-01-01, Unified State Political Administration (OGPU)",
    "politburo, 1925-01-01, Politburo",
  })
  void bodies_bear_the_name_of_the_day(String body, LocalDate day, String name) {
    assertThat(PARTY.at(day).nameOf(body)).isEqualTo(name);
  }

  @Test
  void a_person_with_two_rows_in_a_body_has_one_seat_of_the_stronger_rank() {
    List<Seat> control = PARTY.at(LocalDate.of(1924, 1, 1)).seatsIn("ccc");
    Seat chair =
        control.stream()
            .filter(seat -> seat.person().id().equals("kuibyshev"))
            .findFirst()
            .orElseThrow();

    assertThat(control.stream().map(seat -> seat.person().id())).doesNotHaveDuplicates();
    assertThat(chair.rank()).isEqualTo(Rank.HEAD);
    assertThat(chair.role()).isEqualTo("chair");
    assertThat(chair.rows()).hasSize(2);
  }

  @Test
  void the_party_itself_is_no_post() {
    assertThat(PARTY.at(LocalDate.of(1927, 1, 1)).seats())
        .noneMatch(seat -> seat.body().kind().equals("party"));
    assertThat(PARTY.at(LocalDate.of(1927, 12, 30)).posts("trotsky")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1921-04-01, 25, 15", "1922-04-10, 27, 19", "1927-12-30, 71, 44"})
  void the_central_committee_is_counted_as_elected(LocalDate day, int members, int candidates) {
    List<Seat> seats = PARTY.at(day).seatsIn("central-committee");

    assertThat(seats.stream().filter(seat -> seat.rank().full())).hasSize(members);
    assertThat(seats.stream().filter(seat -> !seat.rank().full())).hasSize(candidates);
  }
}
