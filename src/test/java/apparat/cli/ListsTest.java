package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ties, changes, events and problems as the command line lists them. */
class ListsTest {

  @TempDir Path folder;

  @Test
  void ties_are_those_of_the_table() {
    Said said = Said.by("ties", "--at", "1926-08-01", "--format", "csv");
    assertThat(said.lines().getFirst())
        .isEqualTo("source,target,sign,kind,strength,start,end,basis,certainty,sources");
    List<String> expected =
        Csv.table("ties").stream()
            .filter(row -> Csv.holds(row, "1926-08-01"))
            .map(
                row ->
                    row.get("source_person")
                        + row.get("sign")
                        + row.get("target_person")
                        + row.get("kind"))
            .toList();
    assertThat(Csv.read(said.out()))
        .extracting(
            row -> row.get("source") + row.get("sign") + row.get("target") + row.get("kind"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void ties_of_one_person() {
    Said said = Said.by("ties", "--at", "1923-11-15", "--person", "trotsky");
    assertThat(said.out())
        .startsWith("Ties on 15 November 1923\n")
        .contains("Against each other (");
    Said csv = Said.by("ties", "--at", "1923-11-15", "--person", "trotsky", "--format", "csv");
    assertThat(Csv.read(csv.out()))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.toMap().values()).contains("trotsky"));
  }

  @Test
  void ties_of_a_month_say_when_they_change() {
    assertThat(Said.by("ties", "--at", "1925-09", "--person", "krupskaya").err())
        .isEqualTo(
            "1925-09 is taken as 1 September 1925; within September who stands with Krupskaya"
                + " changes on 5 September.\n");
  }

  @Test
  void events_are_the_whole_table_where_no_dates_are_given() {
    Said said = Said.by("events", "--format", "csv");
    List<CSVRecord> table = Csv.table("events");
    assertThat(said.lines().getFirst())
        .isEqualTo("id,date,end,title,description,kind,weight,people,bodies,source,certainty");
    assertThat(Csv.read(said.out())).hasSameSizeAs(table);
    for (int i = 0; i < table.size(); i++) {
      assertThat(Csv.read(said.out()).get(i).toMap()).isEqualTo(table.get(i).toMap());
    }
  }

  @Test
  void events_between_two_days_include_both() {
    Said said = Said.by("events", "--from", "1926-10-23", "--to", "1926-10-23", "--format", "json");
    JsonNode events = JsonMapper.shared().readTree(said.out());
    assertThat(events.size()).isPositive();
    assertThat(events.get(0).get("date").asString()).isEqualTo("1926-10-23");
    assertThat(events.get(0).get("weight").isInt()).isTrue();
    assertThat(events.get(0).get("people").isArray()).isTrue();
  }

  @Test
  void an_event_that_lasted_is_told_with_its_last_day() {
    assertThat(Said.by("events", "--from", "1926-10-26", "--to", "1926-10-26").out())
        .startsWith("26 October to 3 November 1926  ");
    assertThat(Said.by("events", "--from", "1925-12-18", "--to", "1925-12-18").out())
        .contains("18 December to 31 December 1925  ");
  }

  @Test
  void changes_are_told_by_day_with_sources() {
    Said said = Said.by("changes", "--from", "1926-10-01", "--to", "1926-10-31");
    assertThat(said.out())
        .contains("23 October 1926\n")
        .containsPattern("Trotsky .*Politburo.*\\[.+\\]");
    Said csv = Said.by("changes", "--from", "1926-10-01", "--to", "1926-10-31", "--format", "csv");
    assertThat(Csv.read(csv.out()))
        .anySatisfy(
            row -> {
              assertThat(row.get("date")).isEqualTo("1926-10-23");
              assertThat(row.get("person")).isEqualTo("trotsky");
              assertThat(row.get("body")).isEqualTo("politburo");
            });
  }

  @Test
  void nothing_changed_is_said() {
    assertThat(Said.by("changes", "--from", "1924-06-10", "--to", "1924-06-10").out())
        .isEqualTo("Nothing changed on 10 June 1924.\n");
    assertThat(Said.by("changes", "--from", "1921-03-16", "--to", "1921-03-16").out())
        .as("the first day of the period has none before it to compare with")
        .isEqualTo("Nothing changed on 16 March 1921.\n");
  }

  @Test
  void changes_of_the_first_day_and_of_the_last_are_told() {
    assertThat(Said.by("changes", "--from", "1926-01", "--to", "1926-01").out())
        .startsWith("1 January 1926\n")
        .contains("becomes a full member of the Politburo");
    assertThat(Said.by("changes", "--from", "1926-10-23", "--to", "1926-10-23").out())
        .startsWith("23 October 1926\n");
  }

  @Test
  void the_shipped_data_have_no_error() {
    Said said = Said.by("check", "graphs/bolshevik-party");
    assertThat(said.code()).as(said.out()).isZero();
    assertThat(said.out()).doesNotContain(": error:");
  }

  @Test
  void errors_are_listed_by_place_and_counted() throws IOException {
    damaged("unheard-of,politburo,member,voting,,1921-01-01,,,,general-knowledge,low,\n");
    Said said = Said.by("check", folder.toString());
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches("memberships\\.csv:\\d+:\\d+: error: .* \\[unknown-id\\]"));
    assertThat(said.lines().getLast()).startsWith(folder + ": ").contains("1 error");
  }

  @Test
  void other_commands_say_how_many_problems_there_are_and_go_on() throws IOException {
    damaged("unheard-of,politburo,member,voting,,1921-01-01,,,,general-knowledge,low,\n");
    Said said = Said.by("roster", folder.toString(), "--at", "1924-06-10", "--body", "politburo");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("Voting (7)");
    assertThat(said.err().lines()).singleElement().asString().contains("1 error", "apparat check");
  }

  @Test
  void what_a_thousand_rows_have_in_common_is_listed_once() throws IOException {
    damaged(
        "unheard-of,politburo,member,voting,,1921-01-01,,,,general-knowledge,low,\n".repeat(1200));
    Said said = Said.by("check", folder.toString());
    assertThat(said.lines()).hasSize(2);
    assertThat(said.lines().getLast()).endsWith(": 1 error in 1200 places");
  }

  /** The shipped data set with lines added to its memberships. */
  private void damaged(String lines) throws IOException {
    try (var files = Files.list(Path.of("graphs/bolshevik-party"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Path memberships = folder.resolve("memberships.csv");
    Files.writeString(memberships, Files.readString(memberships) + lines);
  }
}
