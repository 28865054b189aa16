package apparat.cli.roster;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.cli.Said;
import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roster of a society of three people, as it is read aloud. */
class RosterOfSmallSetTest {

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  private Said roster(String... words) {
    List<String> all = new ArrayList<>(List.of("roster", folder.toString()));
    all.addAll(List.of(words));
    return Said.by(all.toArray(String[]::new));
  }

  @Test
  void candidates_stand_apart_and_bodies_are_counted() {
    assertThat(roster("--at", "1922-06-01").out().replaceAll("(?<=\\S) {2,}", "  "))
        .isEqualTo(
            """
            Council, 1 June 1922
              Voting (2)
                Ada  chair  1 January 1920 to 10 June 1923  [minutes, letters]
                Ben  member  1 January 1920 to 10 June 1923  [minutes]
              Candidates (1)
                Cleo  candidate  from about May 1922  doubtful  [letters]

            The Paper, 1 June 1922
              Voting (1 known)
                Ada  editor  March 1921 to 1 January 1924  [minutes]

            Known in part only: 1 of 2 bodies.
            """);
  }

  @Test
  void a_body_bears_its_name_of_the_day_and_its_heading_says_it() {
    assertThat(roster("--at", "1921-06", "--body", "paper").lines().getFirst())
        .isEqualTo("The Sheet, 1 June 1921");
    assertThat(roster("--at", "1922-06", "--body", "paper").lines().getFirst())
        .isEqualTo("The Paper, 1 June 1922");
  }

  @Test
  void a_roster_of_which_nothing_is_said_is_not_counted() {
    Said said = roster("--at", "1922-06", "--body", "paper");
    assertThat(said.out())
        .contains("1 known", "How much of this roster is known is not recorded.")
        .doesNotContain("Majority");
  }

  @Test
  void a_partial_roster_says_how_many_were_elected_and_what_is_missing() throws IOException {
    set.with(
        "completeness.csv",
        "body,start,end,role,known,size,statement,note\n"
            + "council,1920-01-01,,,3,7,partial,The minutes are torn.\n");
    Said said = roster("--at", "1922-06-01", "--body", "council");
    assertThat(said.lines().get(1))
        .isEqualTo("  Voting (2 known of 7 elected): The minutes are torn.");
    assertThat(said.out()).contains("This roster is known in part only.");
    Said csv = roster("--at", "1922-06-01", "--body", "council", "--format", "csv");
    assertThat(csv.err()).contains("This roster is known in part only.");
    assertThat(csv.out()).doesNotContain("in part");
  }

  @Test
  void of_leaders_only_that_is_said() throws IOException {
    set.withCell("completeness", "statement", "leaders-only");
    assertThat(roster("--at", "1922-06-01", "--body", "council").out())
        .contains("Only the leading posts of this roster are known.")
        .doesNotContain("Majority");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1880-05-01 |            | born 1880",
        "1880~      | 1950       | about 1880-1950",
        "           | 1950~      | died about 1950",
        "1880-05    | 1950-01-02 | 1880-1950",
      })
  void a_person_is_introduced_with_the_years_that_are_known(String born, String died, String years)
      throws IOException {
    set.withCell("people", "born", born == null ? "" : born);
    set.withCell("people", "died", died == null ? "" : died);
    assertThat(roster("--at", "1922-06-01", "--person", "ada").lines().getFirst())
        .isEqualTo("Ada Berg, Ада, " + years + ".");
  }

  @Test
  void a_person_s_seats_are_counted_by_body_with_why_they_ended() {
    Said said = roster("--at", "1922-06-01", "--person", "Ada");
    assertThat(said.lines().get(1)).isEqualTo("Ada held 2 seats on 1 June 1922");
    assertThat(said.lines())
        .anyMatch(
            line ->
                line.startsWith("  Council")
                    && line.contains("1 January 1920 to 10 June 1923 (moved)"))
        .anyMatch(line -> line.startsWith("  The Paper") && line.contains("(closed)"));
    assertThat(said.out())
        .contains(
            "Sources\n  minutes: Minutes of the society\n  letters: Letters of the members\n");
  }

  @Test
  void one_seat_is_one_seat() {
    assertThat(roster("--at", "1922-06-01", "--person", "ben").lines())
        .contains("Ben held 1 seat on 1 June 1922");
  }

  @Test
  void who_has_no_seat_is_said_to_have_none_on_record() {
    Said said = roster("--at", "1920-06-01", "--person", "cleo");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("No seat is recorded for Cleo on 1 June 1920.");
  }

  @Test
  void absence_from_a_whole_roster_is_certain_and_from_another_is_not() throws IOException {
    assertThat(roster("--at", "1920-06-01", "--person", "cleo", "--body", "council").out())
        .contains("Cleo has no seat in the Council, whose roster is known whole.");
    set.withCell("completeness", "statement", "partial");
    assertThat(roster("--at", "1920-06-01", "--person", "cleo", "--body", "council").out())
        .contains("is not known")
        .doesNotContain("has no seat");
  }

  @Test
  void a_body_that_was_not_there_is_said_not_to_have_been() {
    assertThat(roster("--at", "1920-06-01", "--body", "paper").out())
        .isEqualTo("The Paper did not exist on 1 June 1920.\n");
  }

  @Test
  void a_source_that_is_not_in_its_table_costs_no_line() throws IOException {
    set.withCell("memberships", "source", "gossip");
    Said said = roster("--at", "1922-06-01", "--body", "council", "--sources");
    assertThat(said.code()).isZero();
    assertThat(said.err()).contains("1 error", "apparat check");
    assertThat(said.out()).contains("Ada", "Sources");
  }
}
