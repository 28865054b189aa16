package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How two people are connected, as the command line tells it. */
class PathCommandTest {

  @Test
  void every_link_says_kind_since_when_basis_and_sources() {
    assertThat(Said.by("path", "trotsky", "bukharin", "--at", "1926-08-01").out())
        .isEqualTo(
            """
            Trotsky and Bukharin on 1 August 1926: 1 step, directly
              Trotsky and Bukharin (rivals)
                sharp rivalry, from about 9 April 1926: Socialism in one country, kulak, China,\
             Comintern [iskra-16oct]
            """);
  }

  @Test
  void a_chain_of_allies_goes_over_allies_only() {
    Said said = Said.by("path", "Смилга", "Krupskaya", "--at", "1926-08-01", "--allies");
    assertThat(said.code()).isZero();
    assertThat(said.lines().getFirst()).startsWith("Smilga and Krupskaya on 1 August 1926: ");
    assertThat(said.out()).contains("(together)").doesNotContain("(rivals)");
  }

  @Test
  void allies_under_strain_are_called_so() {
    assertThat(Said.by("path", "stalin", "zinovyev", "--at", "1925-01-20").out())
        .contains(
            "Stalin and Zinoviev (allies under strain)",
            "    faint alliance, ",
            "    faint rivalry, ");
  }

  @Test
  void that_there_is_no_chain_is_said() {
    Said said = Said.by("path", "trotsky", "stalin", "--at", "1924-01-01", "--allies");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .isEqualTo(
            "Trotsky and Stalin on 1 January 1924: no chain of alliances leads from one to the"
                + " other.\n");
    Said csv =
        Said.by("path", "trotsky", "stalin", "--at", "1924-01-01", "--allies", "--format", "csv");
    assertThat(Csv.read(csv.out())).isEmpty();
    assertThat(csv.err()).contains("no chain of alliances");
  }

  @Test
  void csv_holds_rows_of_the_table_that_join_end_to_end() {
    String day = "1926-08-01";
    List<CSVRecord> rows =
        Csv.read(Said.by("path", "smilga", "krupskaya", "--at", day, "--format", "csv").out());
    assertThat(rows.getFirst().get("person")).isEqualTo("smilga");
    assertThat(rows.getLast().get("next")).isEqualTo("krupskaya");
    List<String> holding =
        Csv.table("ties").stream()
            .filter(row -> Csv.holds(row, day))
            .map(row -> row.get("basis") + row.get("start") + row.get("source"))
            .toList();
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(holding)
                    .contains(row.get("basis") + row.get("start") + row.get("sources")));
  }

  @Test
  void json_has_numbers_and_lists() {
    JsonNode steps =
        JsonMapper.shared()
            .readTree(
                Said.by("path", "trotsky", "stalin", "--at", "1926-08", "--format", "json").out());
    assertThat(steps.get(0).get("step").asInt()).isEqualTo(1);
    assertThat(steps.get(0).get("sources").isArray()).isTrue();
  }

  @Test
  void a_year_says_when_the_chain_changes() {
    assertThat(Said.by("path", "trotsky", "stalin", "--at", "1924", "--allies").err())
        .startsWith("1924 is taken as 1 January 1924; within 1924 the chain changes on ");
  }

  @Test
  void the_same_person_twice_is_wrong_use() {
    Said said = Said.by("path", "stalin", "Сталин", "--at", "1924-01-01");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).isEqualTo("apparat: Both names mean Stalin: name two people.\n");
  }

  @Test
  void a_data_set_may_be_named() {
    assertThat(Said.by("path", "graphs/bolshevik-party", "stalin", "trotsky", "--at", "1927").out())
        .isEqualTo(Said.by("path", "stalin", "trotsky", "--at", "1927").out());
  }
}
