package apparat.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules between rows call a problem, and what they let pass. */
class RulesTest {

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  private List<String> found() throws IOException {
    return DataPackage.read(folder).diagnostics().stream()
        .map(problem -> problem.file() + ":" + problem.line() + " " + problem.code())
        .toList();
  }

  private void addSeat(String row) throws IOException {
    set.with("memberships.csv", set.text("memberships.csv") + row + "\n");
  }

  @Test
  void chair_and_member_at_once_is_usual() throws IOException {
    addSeat("ada,council,member,voting,,1920-01-01,1923-06-10,,,minutes,high,");
    assertThat(found()).isEmpty();
  }

  @Test
  void member_and_candidate_at_once_is_an_overlap() throws IOException {
    addSeat("cleo,council,member,voting,,1923,,,,minutes,high,");
    assertThat(found()).containsExactly("memberships.csv:6 overlapping-seats");
  }

  @Test
  void a_successor_may_begin_in_the_month_in_which_the_predecessor_ends() throws IOException {
    set.replaced("memberships.csv", "1920-01-01,1923-06-10,elected,moved", "1920-01-01,1923-05,,");
    addSeat("cleo,council,chair,head,,1923-05,,,,minutes,high,");
    assertThat(found()).isEmpty();
  }

  @Test
  void those_who_share_an_office_are_called_so() throws IOException {
    set.replaced("memberships.csv", "ada,council,chair", "ada,council,co-chair");
    addSeat("cleo,council,co-chair,head,,1923-01-01,,,,minutes,high,");
    assertThat(found()).isEmpty();
  }

  @Test
  void a_death_known_to_the_year_leaves_the_year() throws IOException {
    set.replaced("people.csv", "1875,1923-06-10", "1875,1923");
    set.replaced("memberships.csv", "1923-06-10,elected,died", "1924-01-01,elected,died");
    assertThat(found()).isEmpty();
    set.replaced("memberships.csv", "1924-01-01,elected,died", "1924-01-02,elected,died");
    assertThat(found()).containsExactly("memberships.csv:3 after-death");
  }

  @Test
  void the_day_of_death_is_the_last_one() throws IOException {
    set.replaced("memberships.csv", "1923-06-10,elected,died", "1923-06-11,elected,died");
    assertThat(found()).isEmpty();
    set.replaced("memberships.csv", "1923-06-11,elected,died", "1923-06-12,elected,died");
    assertThat(found()).containsExactly("memberships.csv:3 after-death");
  }

  @Test
  void about_a_date_is_not_held_to_it() throws IOException {
    set.replaced("people.csv", "1923-06-10", "1923-03-10~");
    assertThat(found()).isEmpty();
  }

  @Test
  void an_open_end_after_the_period_is_no_fault() throws IOException {
    set.replaced(
        "people.csv", "cleo,Cleo,Cleo Eng,Клео,1890~,", "cleo,Cleo,Cleo Eng,Клео,1890~,1950");
    set.replaced("bodies.csv", "committee,party,1920-01-01,,", "committee,party,1920-01-01,1930,");
    assertThat(found()).isEmpty();
  }

  @Test
  void ties_count_both_ways_unless_they_are_directed() throws IOException {
    String row = "cleo,ada,-,rivalry,%s,2,1923,,Again,letters,low\n";
    String sound = set.text("ties.csv");
    set.with("ties.csv", sound + row.formatted("yes"));
    assertThat(found()).isEmpty();
    set.with("ties.csv", sound + row.formatted("no"));
    assertThat(found()).containsExactly("ties.csv:4 overlapping-rows");
  }

  @Test
  void both_signs_at_once_are_allies_under_strain() throws IOException {
    set.with(
        "ties.csv", set.text("ties.csv") + "ada,cleo,+,alliance,no,1,1923,,Coffee,letters,low\n");
    assertThat(found()).isEmpty();
  }

  @Test
  void membership_of_the_party_needs_no_wing() throws IOException {
    addSeat("cleo,society,member,voting,,1920,,,,minutes,high,");
    assertThat(found()).isEmpty();
  }

  @Test
  void nobody_is_called_unused_because_a_table_is_broken() throws IOException {
    set.replaced("people.csv", "cleo,Cleo,", "cleo,Cleo,Cleo Eng,,,,,,\ndora,Dora,");
    java.nio.file.Files.delete(set.file("stances.csv"));
    assertThat(found())
        .contains("stances.csv:1 missing-table")
        .noneMatch(problem -> problem.contains("person-not-used"));
  }

  @Test
  void a_lost_person_is_one_line_with_the_tables_that_speak_of_them() throws IOException {
    set.replaced("people.csv", "ada,Ada,", "ada;Ada;");
    assertThat(found())
        .containsOnlyOnce("people.csv:2 too-few-cells", "events.csv:2 broken-reference")
        .hasSize(2)
        .noneMatch(problem -> problem.contains("unknown-id"));
  }

  @Test
  void a_date_that_is_none_costs_a_seat_but_not_a_person() throws IOException {
    set.replaced("people.csv", "1880-05-01", "1/5/1880");
    set.replaced("memberships.csv", "1922-05~", "spring 1922");
    var data = DataPackage.read(folder).dataSet();
    assertThat(data.people()).hasSize(3);
    assertThat(data.people().getFirst().born()).isEmpty();
    assertThat(data.memberships()).hasSize(3);
  }

  @Test
  void an_unknown_source_costs_no_row() throws IOException {
    java.nio.file.Files.delete(set.file("sources.csv"));
    var data = DataPackage.read(folder).dataSet();
    assertThat(data.memberships()).hasSize(4).allMatch(seat -> seat.sources().isEmpty());
  }

  @Test
  void an_unknown_certainty_counts_as_low() throws IOException {
    set.replaced("memberships.csv", "minutes;letters,high", "minutes;letters,certain");
    assertThat(DataPackage.read(folder).dataSet().memberships().getFirst().certainty())
        .isEqualTo(apparat.record.Certainty.LOW);
  }

  @Test
  void two_dots_are_an_open_end() throws IOException {
    set.replaced("memberships.csv", "1922-05~,,co-opted", "1922-05~,..,co-opted");
    assertThat(found()).isEmpty();
    set.replaced("events.csv", "quarrel,1922-05-10", "quarrel,..");
    assertThat(found()).contains("events.csv:3 event-without-date");
  }

  @Test
  void references_into_a_table_without_rows_are_one_line() throws IOException {
    String people = set.text("people.csv");
    set.with("people.csv", people.substring(0, people.indexOf('\n') + 1));

    assertThat(found()).contains("people.csv:1 empty-table");
    assertThat(found()).filteredOn(line -> line.endsWith("unknown-id")).isEmpty();
    assertThat(found()).filteredOn(line -> line.endsWith("broken-reference")).hasSize(1);
  }
}
