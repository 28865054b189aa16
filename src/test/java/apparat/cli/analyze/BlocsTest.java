package apparat.cli.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.cli.Csv;
import apparat.cli.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The votes of each body, counted again from its roster and from the table of allegiances. */
class BlocsTest {

  private static List<CSVRecord> blocs(String day, String... more) {
    List<String> words =
        new ArrayList<>(List.of("analyze", "--at", day, "--measure", "blocs", "--format", "csv"));
    words.addAll(List.of(more));
    return Csv.read(Said.by(words.toArray(String[]::new)).out());
  }

  /** Who votes in each body: heads and voting members, each person once. */
  private static Map<String, Set<String>> voters(String day) {
    Map<String, Set<String>> voters = new TreeMap<>();
    for (CSVRecord row : Csv.read(Said.by("roster", "--at", day, "--format", "csv").out())) {
      if (Set.of("head", "voting").contains(row.get("rank"))) {
        voters.computeIfAbsent(row.get("body"), body -> new TreeSet<>()).add(row.get("person"));
      }
    }
    return voters;
  }

  private static List<String> people(CSVRecord row) {
    return List.of(row.get("people").split(";"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-04-01", "1924-06-05", "1926-11-10"})
  void each_voter_is_on_one_side_and_every_vote_is_counted_once(String day) {
    Map<String, Set<String>> voters = voters(day);
    Map<String, List<String>> counted = new TreeMap<>();
    for (CSVRecord row : blocs(day)) {
      assertThat(people(row)).hasSize(Integer.parseInt(row.get("votes"))).doesNotHaveDuplicates();
      assertThat(voters.get(row.get("body")))
          .as(row.get("body"))
          .containsAll(people(row))
          .hasSize(Integer.parseInt(row.get("seats")));
      if (row.get("by").equals("camp")) {
        counted.computeIfAbsent(row.get("body"), body -> new ArrayList<>()).addAll(people(row));
      }
    }
    counted.forEach(
        (body, people) ->
            assertThat(people).as(body).containsExactlyInAnyOrderElementsOf(voters.get(body)));
    assertThat(counted).containsKeys("politburo", "central-committee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1923-11-15", "1926-11-10"})
  void a_faction_has_the_votes_of_those_who_are_in_it_that_day(String day) {
    Map<String, Set<String>> members = new TreeMap<>();
    for (CSVRecord row : Csv.table("allegiances")) {
      if (Csv.holds(row, day)) {
        members.computeIfAbsent(row.get("faction"), f -> new TreeSet<>()).add(row.get("person"));
      }
    }
    Set<String> voters = voters(day).get("central-committee");
    Map<String, Set<String>> expected = new TreeMap<>();
    members.forEach(
        (faction, people) -> {
          Set<String> here = new TreeSet<>(people);
          here.retainAll(voters);
          if (!here.isEmpty()) {
            expected.put(faction, here);
          }
        });
    Map<String, Set<String>> found = new TreeMap<>();
    for (CSVRecord row : blocs(day, "--body", "central-committee")) {
      if (row.get("by").equals("faction")) {
        found.put(row.get("group"), new TreeSet<>(people(row)));
      }
    }
    assertThat(found).isEqualTo(expected).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "politburo, 1926-11-10, complete",
    "central-committee, 1926-11-10, complete",
    "ccc, 1926-11-10, partial",
    "sto, 1926-11-10, leaders-only"
  })
  void a_roster_is_called_what_the_table_of_completeness_calls_it(
      String body, String day, String statement) {
    assertThat(Csv.table("completeness"))
        .filteredOn(row -> row.get("body").equals(body) && Csv.holds(row, day))
        .filteredOn(row -> !row.get("role").equals("candidate"))
        .extracting(row -> row.get("statement"))
        .contains(statement);
    assertThat(blocs(day, "--body", body))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("roster")).isEqualTo(statement));
  }

  @Test
  void shares_are_told_of_whole_rosters_alone() {
    String day = "1926-11-10";
    List<String> lines = Said.by("analyze", "--at", day, "--measure", "blocs").lines();
    Map<String, String> statements = new TreeMap<>();
    blocs(day).forEach(row -> statements.put(row.get("body_name"), row.get("roster")));
    assertThat(statements).containsValues("complete", "partial");
    statements.forEach(
        (name, statement) ->
            assertThat(lines)
                .as(name)
                .filteredOn(line -> line.startsWith("  " + name + ": "))
                .singleElement()
                .satisfies(
                    line -> {
                      boolean whole = statement.equals("complete");
                      assertThat(line.contains("majority")).isEqualTo(whole);
                      assertThat(line.contains("no shares")).isEqualTo(!whole);
                    }));
  }

  @Test
  void who_votes_last_on_no_recorded_side_is_said_so() {
    assertThat(blocs("1921-04-01", "--body", "politburo"))
        .filteredOn(row -> row.get("by").equals("camp") && row.get("group").isEmpty())
        .singleElement()
        .satisfies(row -> assertThat(row.get("group_name")).isEqualTo("no side recorded"));
  }

  @Test
  void programs_are_told_on_standard_error_what_must_not_be_counted() {
    Said csv = Said.by("analyze", "--at", "1926-11-10", "--measure", "blocs", "--format", "csv");
    Set<String> partial = new TreeSet<>();
    Csv.read(csv.out()).stream()
        .filter(row -> !row.get("roster").equals("complete"))
        .forEach(row -> partial.add(row.get("body_name")));
    assertThat(csv.err().lines().map(line -> line.substring(0, line.indexOf(": "))))
        .containsExactlyInAnyOrderElementsOf(partial);
  }
}
