package apparat.history.camp;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Party;
import apparat.record.Allegiance;
import apparat.record.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose side the leaders were on, as the table of the look names the groups of each sign. */
class CampsOfThePartyTest {

  private static final History PARTY = Party.history();

  private static String camp(String person, LocalDate day) {
    return PARTY.campOf(person, day).map(Camp::id).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "lenin,      1921-03-16, lenin,     he is L while he lives",
    "lenin,      1924-01-20, lenin,     the day before he died",
    "lenin,      1924-01-21, none,      and the day he died",
    "stalin,     1922-04-02, none,      no side is recorded before the Secretariat",
    "stalin,     1922-04-03, stalin,    his circle begins with the General Secretary",
    "stalin,     1927-12-31, stalin,    and goes on",
    "trotsky,    1921-03-16, trotsky,   the circle before the opposition",
    "trotsky,    1923-10-08, trotsky,   the Left Opposition",
    "trotsky,    1926-10-23, trotsky,   he brings his camp into the United Opposition",
    "trotsky,    1927-12-31, trotsky,   the intransigents",
    "zinoviev,   1922-05-24, none,      before the troika",
    "zinoviev,   1922-05-25, zinoviev,  leader of the troika",
    "zinoviev,   1925-12-20, zinoviev,  the Leningrad Opposition",
    "zinoviev,   1926-08-01, zinoviev,  he brings his camp into the United Opposition",
    "kamenev,    1923-11-15, zinoviev,  leader of the troika",
    "kamenev,    1927-12-31, zinoviev,  the capitulators",
    "bukharin,   1925-03-30, majority,  in the Seven only",
    "bukharin,   1925-03-31, bukharin,  his own school",
    "bukharin,   1924-06-05, majority,  in the Seven only",
    "shlyapnikov,1921-06-01, workers,   the Workers' Opposition",
    "mdivani,    1923-01-01, georgia,   the Georgian deviationists",
    "kirov,      1926-11-10, stalin,    a group before the bloc",
    "sapronov,   1927-06-01, workers,   the Group of 15",
  })
  void whose_side_the_leaders_were_on(String person, LocalDate day, String camp, String why) {
    assertThat(camp(person, day)).as(why).isEqualTo(camp);
  }

  @Test
  void in_the_first_year_most_of_the_politburo_have_no_side() {
    LocalDate day = LocalDate.of(1921, 6, 1);
    List<String> sides =
        PARTY.at(day).seatsIn("politburo").stream()
            .map(seat -> camp(seat.person().id(), day))
            .filter(camp -> camp.equals("none"))
            .toList();
    assertThat(2 * sides.size()).isGreaterThan(PARTY.at(day).seatsIn("politburo").size());
  }

  @Test
  void nobody_stands_in_a_camp_that_no_row_of_theirs_names() {
    LocalDate first = PARTY.manifest().firstDay();
    for (int month = 0; month < 80; month++) {
      LocalDate day = first.plusMonths(month);
      for (Person person : PARTY.data().people()) {
        PARTY
            .campOf(person.id(), day)
            .filter(camp -> camp.people().isEmpty())
            .ifPresent(camp -> assertThat(named(person.id(), day)).contains(camp.id()));
      }
    }
  }

  private static Set<String> named(String person, LocalDate day) {
    return PARTY.data().allegiances().stream()
        .filter(row -> row.person().equals(person) && row.spell().holdsOn(day))
        .map(CampsOfThePartyTest::brought)
        .collect(Collectors.toSet());
  }

  private static String brought(Allegiance row) {
    return row.camp().isEmpty() ? PARTY.faction(row.faction()).camp() : row.camp();
  }

  @Test
  void who_is_in_blocs_only_has_the_camp_that_their_rows_bring() {
    LocalDate day = LocalDate.of(1926, 8, 1);
    long checked =
        PARTY.data().allegiances().stream()
            .filter(row -> row.spell().holdsOn(day))
            .filter(row -> onlyInBlocs(row.person(), day))
            .peek(row -> assertThat(named(row.person(), day)).contains(camp(row, day)))
            .count();
    assertThat(checked).isPositive();
  }

  private static String camp(Allegiance row, LocalDate day) {
    String camp = camp(row.person(), day);
    return camp.equals("none") ? "" : camp;
  }

  private static boolean onlyInBlocs(String person, LocalDate day) {
    return PARTY.data().allegiances().stream()
        .filter(row -> row.person().equals(person) && row.spell().holdsOn(day))
        .allMatch(row -> PARTY.faction(row.faction()).kind().equals("bloc"));
  }
}
