package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of several days. */
class SpansTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "1921-03-16, 1924-06-05, 1927-12-31",
    "1922-04-01, 1922-04-03, 1922-04-04",
    "1926-07-20, 1926-10-23, 1926-11-03",
  })
  void changes_of_two_spans_are_those_of_both(String first, String second, String third) {
    List<List<String>> parts = new ArrayList<>(changes(first, second));
    parts.addAll(changes(LocalDate.parse(second).plusDays(1).toString(), third));
    assertThat(changes(first, third)).isEqualTo(parts);
  }

  private static List<List<String>> changes(String from, String to) {
    Said said = Said.by("changes", "--from", from, "--to", to, "--format", "csv");
    return Csv.read(said.out()).stream().map(CSVRecord::toList).toList();
  }

  @Test
  void every_change_lies_between_the_two_days() {
    Said said = Said.by("changes", "--from", "1924", "--to", "1924", "--format", "csv");
    assertThat(Csv.read(said.out()))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("date")).isGreaterThan("1924").isLessThan("1925"));
  }

  @Test
  void every_change_of_the_period_names_a_source_of_the_table() {
    List<String> keys = Csv.table("sources").stream().map(row -> row.get("key")).toList();
    Said said = Said.by("changes", "--from", "1921", "--to", "1927", "--format", "csv");
    for (CSVRecord row : Csv.read(said.out())) {
      if (!row.get("sources").isEmpty()) {
        assertThat(keys).contains(row.get("sources").split(";"));
      }
    }
  }

  @Test
  void months_are_whole_in_a_span() {
    Said said = Said.by("events", "--from", "1926-10", "--to", "1926-10", "--format", "csv");
    assertThat(Csv.read(said.out()))
        .hasSizeGreaterThan(2)
        .allSatisfy(row -> assertThat(row.get("date")).startsWith("1926-10"));
  }

  @Test
  void prehistory_and_sequel_are_events_too() {
    assertThat(Said.by("events", "--to", "1921-02").out()).startsWith("14 January 1921  ");
    assertThat(Said.by("events", "--from", "1928").out()).contains("January 1928");
  }

  @Test
  void key_moments_are_marked() {
    assertThat(Said.by("events", "--from", "1924-01-21", "--to", "1924-01-21").lines().getFirst())
        .isEqualTo("21 January 1924  Lenin dies  (key moment)");
  }

  @Test
  void days_without_events_say_so() {
    assertThat(Said.by("events", "--from", "1924-06-08", "--to", "1924-06-08").out())
        .isEqualTo("No event is recorded between these days.\n");
  }

  @Test
  void a_series_takes_months_too() {
    Path file = folder.resolve("x.svg");
    Said said =
        Said.by("export", "--from", "1924-06", "--to-date", "1924-06", "--to", file.toString());
    assertThat(said.lines())
        .map(line -> line.replaceAll(".*x-|\\.svg", ""))
        .startsWith("1924-06-01", "1924-06-02")
        .allMatch(day -> day.startsWith("1924-06"));
  }

  @Test
  void the_same_series_twice_is_the_same_list() {
    Path file = folder.resolve("x.png");
    String[] words = {
      "export",
      "--from",
      "1926-10-20",
      "--to-date",
      "1926-10-25",
      "--to",
      file.toString(),
      "--scale",
      "0.2"
    };
    assertThat(Said.by(words).out()).isEqualTo(Said.by(words).out());
  }
}
