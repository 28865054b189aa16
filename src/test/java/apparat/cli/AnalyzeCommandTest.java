package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures of a day, as the command line tells them. */
class AnalyzeCommandTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "analyze");

  /** {@code -Dgolden=write} writes the files anew; the difference is then read. */
  @ParameterizedTest
  @CsvSource({
    "1923-11-15,brokerage",
    "1926-11-10,brokerage",
    "1922-04-10,balance",
    "1925-01-20,balance",
    "1926-11-10,balance",
    "1924-06-05,blocs",
    "1926-11-10,blocs",
    "1924-06-05,interlocks"
  })
  void says_of_the_shipped_data(String day, String measure) throws IOException {
    String actual = Said.by("analyze", "--at", day, "--measure", measure).out();
    Path file = FOLDER.resolve(measure + "-" + day + ".txt");
    if (System.getProperty("golden", "").equals("write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }

  @Test
  void the_curve_names_the_days_on_which_it_changes() {
    Said said =
        Said.by(
            "analyze",
            "--from",
            "1926-04",
            "--to-date",
            "1926-04",
            "--measure",
            "brokerage",
            "--person",
            "Зиновьев");
    assertThat(said.lines().getFirst())
        .isEqualTo("Brokerage from 1 April 1926 to 30 April 1926, in hundredths");
    assertThat(said.lines().get(1)).isEqualTo("  On average over all of these days");
    assertThat(said.lines().get(2)).matches("    Zinoviev +\\d+\\.\\d %");
    assertThat(said.lines()).anySatisfy(line -> assertThat(line).startsWith("    9 April 1926"));
  }

  /** Of a time that begins with a change the average lies between least and most. */
  @Test
  void who_brokered_over_a_whole_year_is_told_first_the_greatest_before_all() {
    List<String> lines =
        Said.by("analyze", "--from", "1926", "--to-date", "1926", "--measure", "brokerage").lines();
    List<Double> shares =
        lines.stream()
            .skip(2)
            .takeWhile(line -> !line.startsWith("  From each day"))
            .map(line -> Double.parseDouble(line.replaceAll(".* ([0-9.]+) %$", "$1")))
            .toList();
    assertThat(shares)
        .hasSizeGreaterThan(5)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(lines.get(2)).contains("Trotsky");
  }

  @Test
  void the_curve_as_csv_has_a_row_a_day_and_person() {
    List<CSVRecord> rows =
        csv("analyze", "--from", "1921", "--to-date", "1927", "--measure", "brokerage");
    assertThat(rows).extracting(row -> row.get("date")).isSorted();
    assertThat(rows.getFirst().get("date")).isEqualTo("1921-03-16");
    assertThat(rows)
        .allSatisfy(
            row -> assertThat(Double.parseDouble(row.get("brokerage"))).isBetween(0.0, 1.0));
  }

  @Test
  void balance_as_csv_puts_everybody_on_a_side() {
    List<CSVRecord> rows = csv("analyze", "--at", "1926-11-10", "--measure", "balance");
    assertThat(value(rows, "line_index", "")).isEqualTo("1");
    assertThat(value(rows, "line_index_exact", "")).isEqualTo("1");
    assertThat(value(rows, "side", "stalin")).isEqualTo(value(rows, "side", "bukharin"));
    assertThat(value(rows, "side", "trotsky"))
        .isEqualTo(value(rows, "side", "zinoviev"))
        .isNotEqualTo(value(rows, "side", "stalin"));
    assertThat(rows).filteredOn(row -> row.get("figure").equals("misfit")).hasSize(1);
  }

  private static String value(List<CSVRecord> rows, String figure, String person) {
    return rows.stream()
        .filter(row -> row.get("figure").equals(figure) && row.get("person").equals(person))
        .map(row -> row.get("value"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void blocs_as_csv_say_what_the_roster_is_good_for() {
    Said said = Said.by("analyze", "--at", "1926-11-10", "--measure", "blocs", "--format", "csv");
    List<CSVRecord> rows = Csv.read(said.out());
    assertThat(rows)
        .filteredOn(row -> row.get("body").equals("politburo") && row.get("by").equals("camp"))
        .extracting(row -> row.get("group") + " " + row.get("votes"))
        .containsExactly("stalin 4", "majority 1", "bukharin 3");
    assertThat(rows)
        .filteredOn(row -> row.get("body").equals("ccc"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("roster")).isEqualTo("partial"));
    assertThat(said.err()).contains("Central Control Commission (CCC): known in part only");
  }

  @Test
  void a_body_of_which_the_leaders_alone_are_recorded_is_told_with_that_reserve() {
    assertThat(
            Said.by("analyze", "--at", "1926", "--measure", "blocs", "--body", "sto")
                .lines()
                .get(1))
        .contains("only the leading posts are recorded", "no shares");
  }

  @Test
  void interlocks_of_one_body_count_the_people_they_name() {
    List<CSVRecord> rows =
        csv("analyze", "--at", "1924-06-05", "--measure", "interlocks", "--body", "politburo");
    assertThat(rows)
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(List.of(row.get("body"), row.get("other"))).contains("politburo");
              assertThat(row.get("people").split(";")).hasSize(Integer.parseInt(row.get("count")));
            });
  }

  @Test
  void json_has_numbers() {
    JsonNode found =
        JsonMapper.shared()
            .readTree(
                Said.by(
                        "analyze",
                        "--at",
                        "1926-11-10",
                        "--measure",
                        "brokerage",
                        "--format",
                        "json")
                    .out());
    assertThat(found.get(0).get("person").asString()).isEqualTo("trotsky");
    assertThat(found.get(0).get("brokerage").isNumber()).isTrue();
  }

  @Test
  void a_year_says_when_the_answer_changes() {
    assertThat(Said.by("analyze", "--at", "1926", "--measure", "balance").err())
        .startsWith("1926 is taken as 1 January 1926; within 1926 the balance changes on ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--measure balance",
        "--at 1926 --measure love",
        "--at 1926 --from 1925 --to-date 1926 --measure brokerage",
        "--from 1925 --measure brokerage",
        "--from 1926 --to-date 1925 --measure brokerage",
        "--from 1925 --to-date 1926 --measure balance",
        "--at 1926 --measure balance --person stalin",
        "--at 1926 --measure brokerage --body politburo",
        "--at 1926 --measure blocs --body politbüro-of-mars",
        "--at 1926 --measure brokerage --person stalni"
      })
  void wrong_use_is_one_sentence(String words) {
    Said said = Said.by(("analyze " + words).split(" "));
    assertThat(said.code()).as(said.err()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines()).singleElement().asString().startsWith("apparat: ");
  }

  private static List<CSVRecord> csv(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--format";
    all[words.length + 1] = "csv";
    return Csv.read(Said.by(all).out());
  }
}
