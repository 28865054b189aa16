package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ties, changes, events and chains of a society of three people, whose tables one can overlook. */
class SmallSetListsTest {

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  private Said asked(String words) {
    List<String> all = new ArrayList<>(List.of(words.split(" ")));
    all.add(1, folder.toString());
    return Said.by(all.toArray(String[]::new));
  }

  private static String plain(String text) {
    return text.replaceAll("(?<=\\S) {2,}", "  ");
  }

  @Test
  void ties_are_told_by_sign_with_their_basis() {
    assertThat(plain(asked("ties --at 1922-06-01").out()))
        .isEqualTo(
            """
            Ties on 1 June 1922
              Together (1)
                Ada and Ben  alliance  1 January 1920 to 10 June 1923  Founded it together\
             [letters]
              Against each other (1)
                Ada and Cleo  sharp rivalry  from May 1922  Trees or bricks [letters]
            """);
  }

  @ParameterizedTest
  @CsvSource({"1, '  faint alliance  '", "2, '  alliance  '", "3, '  close alliance  '"})
  void a_strength_has_its_word(int strength, String word) throws IOException {
    set.withCell("ties", "strength", String.valueOf(strength));
    assertThat(plain(asked("ties --at 1921").out())).contains(word);
  }

  @Test
  void a_directed_tie_leads_from_one_to_the_other_and_a_low_row_is_doubtful() throws IOException {
    set.withCell("ties", "directed", "yes");
    set.withCell("ties", "certainty", "low");
    assertThat(plain(asked("ties --at 1921").out()))
        .contains("Ada to Ben  alliance", "  doubtful  ");
  }

  @Test
  void ties_as_csv_have_the_dates_as_they_are_written() {
    List<CSVRecord> rows = Csv.read(asked("ties --at 1922-06 --format csv").out());
    assertThat(rows)
        .extracting(row -> String.join("|", row.toList()))
        .containsExactly(
            "ada|ben|+|alliance|2|1920-01-01|1923-06-10|Founded it together|high|letters",
            "ada|cleo|-|rivalry|3|1922-05||Trees or bricks|medium|letters");
  }

  @Test
  void ties_of_one_person_are_those_that_name_them() {
    assertThat(Csv.read(asked("ties --at 1922-06 --person Клео --format csv").out()))
        .extracting(row -> row.get("target"))
        .containsExactly("cleo");
    assertThat(asked("ties --at 1921-01-01 --person cleo").out())
        .isEqualTo("No tie is recorded on 1 January 1921.\n");
  }

  @Test
  void an_end_is_the_first_day_on_which_a_tie_is_no_more() {
    assertThat(Csv.read(asked("ties --at 1923-06-09 --format csv").out())).hasSize(2);
    assertThat(Csv.read(asked("ties --at 1923-06-10 --format csv").out())).hasSize(1);
    assertThat(Csv.read(asked("ties --at 1922-04-30 --format csv").out())).hasSize(1);
    assertThat(Csv.read(asked("ties --at 1922-05-01 --format csv").out())).hasSize(2);
  }

  @Test
  void events_are_told_with_caption_and_sources() {
    assertThat(asked("events").out())
        .isEqualTo(
            """
            1 January 1920  Founding  (key moment)
                The society founds itself. [minutes]
            10 May to 11 May 1922  Quarrel  (key moment)
                Trees or bricks? [letters]
            """);
  }

  @Test
  void a_doubtful_event_is_called_so() throws IOException {
    set.withCell("events", "certainty", "low");
    assertThat(asked("events --to 1920").lines().get(1))
        .isEqualTo("    The society founds itself. Doubtful. [minutes]");
  }

  @ParameterizedTest
  @CsvSource({
    "1920-01-01, 1920-01-01, founding",
    "1920-01-02, 1922-05-09, ''",
    "1920, 1922, founding quarrel",
    "1922-05, 1922-05, quarrel",
    "1922-05-10, 1922-05-10, quarrel",
    "1922-05-11, 1924, ''"
  })
  void events_of_a_span_are_those_that_begin_in_it(String from, String to, String ids) {
    assertThat(
            Csv.read(asked("events --from " + from + " --to " + to + " --format csv").out())
                .stream()
                .map(row -> row.get("id")))
        .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
  }

  @Test
  void events_as_json_have_numbers_and_lists() {
    JsonNode events = JsonMapper.shared().readTree(asked("events --format json").out());
    assertThat(events.get(0).get("weight").asInt()).isEqualTo(3);
    assertThat(events.get(0).get("people").valueStream().map(JsonNode::asString))
        .containsExactly("ada", "ben");
    assertThat(events.get(0).get("end").asString()).isEmpty();
    assertThat(events.get(1).get("end").asString()).isEqualTo("1922-05-12");
  }

  @ParameterizedTest
  @CsvSource({
    "1923-06-10, ada, council",
    "1922-05-01, cleo, council",
    "1921-03-01, ada, paper",
    "1924-01-01, ada, paper"
  })
  void a_change_names_whom_and_where(String day, String person, String body) {
    assertThat(Csv.read(asked("changes --from " + day + " --to " + day + " --format csv").out()))
        .anySatisfy(
            row -> {
              assertThat(row.get("date")).isEqualTo(day);
              assertThat(row.get("person")).isEqualTo(person);
              assertThat(row.get("body")).isEqualTo(body);
              assertThat(row.get("sentence")).isNotBlank();
            });
  }

  @Test
  void a_day_on_which_nothing_changes_says_so() {
    assertThat(asked("changes --from 1922-06-02 --to 1922-06-09").out())
        .isEqualTo("Nothing changed from 2 June 1922 to 9 June 1922.\n");
    assertThat(asked("changes --from 1922-06-02 --to 1922-06-02").out())
        .isEqualTo("Nothing changed on 2 June 1922.\n");
  }

  @Test
  void changes_in_text_and_table_are_the_same_sentences() {
    List<String> sentences =
        Csv.read(asked("changes --from 1920 --to 1924 --format csv").out()).stream()
            .map(row -> row.get("sentence"))
            .toList();
    List<String> told =
        asked("changes --from 1920 --to 1924").lines().stream()
            .filter(line -> line.startsWith("  "))
            .map(line -> line.substring(2).replaceAll(" \\[[^\\]]*]$", ""))
            .toList();
    assertThat(told).isEqualTo(sentences).isNotEmpty();
  }

  @Test
  void a_chain_goes_over_a_third_person() {
    Said said = asked("path ben cleo --at 1922-06-01");
    assertThat(said.lines().getFirst()).startsWith("Ben and Cleo on 1 June 1922: 2 steps");
    assertThat(Csv.read(asked("path ben cleo --at 1922-06-01 --format csv").out()))
        .extracting(row -> row.get("step") + row.get("person") + row.get("sign") + row.get("next"))
        .containsExactly("1ben+ada", "2ada-cleo");
  }

  @Test
  void a_chain_of_allies_stops_at_a_rivalry() {
    Said said = asked("path ben cleo --at 1922-06-01 --allies");
    assertThat(said.code()).isZero();
    assertThat(said.out()).startsWith("Ben and Cleo on 1 June 1922: no chain of alliances");
  }

  @ParameterizedTest
  @ValueSource(strings = {"brokerage", "balance", "blocs", "interlocks"})
  void a_day_without_ties_and_seats_can_be_measured(String measure) throws IOException {
    for (String table : List.of("ties", "memberships", "allegiances")) {
      set.with(table + ".csv", set.text(table + ".csv").lines().findFirst().orElseThrow() + "\n");
    }
    for (String format : List.of("text", "csv", "json")) {
      Said said = asked("analyze --at 1922 --measure " + measure + " --format " + format);
      assertThat(said.code()).as(said.err()).isZero();
      assertThat(said.out()).isNotBlank().doesNotContain("NaN", "null", "Infinity");
    }
  }
}
