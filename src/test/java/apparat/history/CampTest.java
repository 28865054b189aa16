package apparat.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule for camps, step by step as the README of the data set gives it. */
class CampTest {

  private static final LocalDate DAY = LocalDate.of(1924, 6, 5);

  private static Sample sample() {
    return new Sample()
        .person("ann", "1925-01-21")
        .person("bob", "")
        .body("council", "Council", "committee", "", "")
        .seat("ann", "council", "member", "", "", "")
        .seat("bob", "council", "member", "", "", "")
        .camp("red")
        .camp("blue")
        .camp("many")
        .camp("own", "ann")
        .faction("red-league", "declared", "red")
        .faction("blue-league", "declared", "blue")
        .faction("blue-letter", "declaration", "blue")
        .faction("blue-circle", "historians", "blue")
        .faction("great-bloc", "bloc", "")
        .faction("small-bloc", "bloc", "");
  }

  private static String camp(Sample sample) {
    return campOn(sample, "bob", DAY);
  }

  private static String campOn(Sample sample, String person, LocalDate day) {
    return sample.history().at(day).campOf(person).map(Camp::id).orElse("none");
  }

  @Test
  void a_camp_of_ones_own_lasts_for_life() {
    Sample sample = sample().stands("ann", "red-league", "leader", "", "", "");

    assertThat(campOn(sample, "ann", LocalDate.of(1925, 1, 20))).isEqualTo("own");
    assertThat(campOn(sample, "ann", LocalDate.of(1925, 1, 21))).isEqualTo("red");
  }

  @Test
  void nothing_recorded_is_no_camp() {
    assertThat(camp(sample())).isEqualTo("none");
    assertThat(camp(sample().stands("bob", "red-league", "member", "", "1925", "")))
        .isEqualTo("none");
    assertThat(camp(sample().stands("bob", "great-bloc", "leader", "", "", ""))).isEqualTo("none");
    assertThat(sample().history().at(DAY).campOf("nobody")).isEqualTo(Optional.empty());
  }

  /** The stronger is written first; the table's order must not matter. */
  @ParameterizedTest
  @CsvSource({
    "red-league,  sympathiser, '',   1922,    great-bloc,  leader,      blue, 1924",
    "red-league,  member,      '',   1922,    blue-league, sympathiser, '',   1924",
    "red-league,  member,      '',   1922,    blue-letter, signatory,   '',   1924",
    "red-league,  member,      '',   1922,    blue-circle, leader,      '',   1924",
    "blue-letter, signatory,   red,  1922,    blue-circle, leader,      '',   1924",
    "red-league,  leader,      '',   1922,    blue-league, member,      '',   1924",
    "red-league,  member,      '',   1923-02, blue-league, member,      '',   1923",
    "great-bloc,  member,      red,  1923,    small-bloc,  member,      blue, 1923",
    "great-bloc,  leader,      red,  1922,    small-bloc,  sympathiser, many, 1924",
  })
  void the_stronger_allegiance_decides(
      String faction,
      String role,
      String camp,
      String start,
      String other,
      String otherRole,
      String otherCamp,
      String otherStart) {
    Sample strongerFirst =
        sample()
            .stands("bob", faction, role, camp, start, "")
            .stands("bob", other, otherRole, otherCamp, otherStart, "");
    Sample strongerLast =
        sample()
            .stands("bob", other, otherRole, otherCamp, otherStart, "")
            .stands("bob", faction, role, camp, start, "");

    assertThat(camp(strongerFirst)).isEqualTo("red");
    assertThat(camp(strongerLast)).isEqualTo("red");
  }

  @Test
  void who_is_in_a_bloc_of_the_majority_only_has_its_camp() {
    assertThat(camp(sample().stands("bob", "great-bloc", "member", "many", "", "")))
        .isEqualTo("many");
  }

  @ParameterizedTest
  @CsvSource({
    "lenin,    1924-01-20, lenin",
    "lenin,    1924-01-21, none",
    "stalin,   1923-01-01, stalin",
    "trotsky,  1923-11-15, trotsky",
    "bukharin, 1921-06-01, none",
    "bukharin, 1924-06-05, majority",
    "bukharin, 1926-01-05, bukharin",
    "zinoviev, 1924-06-05, zinoviev",
    "zinoviev, 1926-11-10, zinoviev",
    "kamenev,  1927-12-11, zinoviev",
    "shlyapnikov, 1922-03-01, workers",
    "mdivani,  1922-11-01, georgia",
  })
  void tells_the_sides_of_the_party(String person, LocalDate day, String camp) {
    assertThat(Party.history().at(day).campOf(person).map(Camp::id).orElse("none")).isEqualTo(camp);
  }
}
