package apparat.io.datapackage.cell;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References that lead nowhere, each named; causes come before consequences. */
class ReferencesTest {

  private static final Pattern FILES = Pattern.compile("references in (.*) lead nowhere");

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  @Test
  void each_unknown_id_of_a_list_is_a_problem_of_its_own_and_the_others_are_kept()
      throws IOException {
    set.withCell("events", "people", "ada;adda;ben;benn");
    ReadResult result = set.read();
    assertThat(result.diagnostics())
        .filteredOn(d -> d.file().equals("events.csv"))
        .extracting(Diagnostic::text)
        .containsExactly(
            "events.csv:2:69: error: people \"adda\" is not in people.csv; correct it, or add it"
                + " to people.csv (column \"people\", row \"founding\") [unknown-id]",
            "events.csv:2:69: error: people \"benn\" is not in people.csv; correct it, or add it"
                + " to people.csv (column \"people\", row \"founding\") [unknown-id]");
    assertThat(result.dataSet().events().getFirst().people()).containsExactly("ada", "ben");
  }

  @Test
  void ids_are_found_whatever_their_capitals_and_blanks_and_that_is_told() throws IOException {
    set.withCell("stances", "person", "Ada");
    assertThat(set.found()).containsExactly("stances.csv:2:1 read-as");
    set.withCell("stances", "person", "ada ");
    assertThat(set.found()).containsExactly("stances.csv:2:1 read-as");
  }

  @ParameterizedTest
  @CsvSource({
    "people, memberships ties allegiances stances claims events datapackage",
    "bodies, memberships supervisions completeness body_names claims events datapackage",
    "sources, memberships supervisions factions allegiances ties events stances",
    "factions, allegiances",
    "questions, stances claims",
    "events, claims datapackage",
    "ties, claims",
    "stances, claims"
  })
  void a_table_that_is_not_there_is_the_cause_and_the_tables_that_refer_to_it_the_consequence(
      String table, String consequences) throws IOException {
    Files.delete(set.file(table + ".csv"));
    List<Diagnostic> found = set.read().diagnostics();
    assertThat(found)
        .filteredOn(d -> d.code().equals("missing-table"))
        .extracting(d -> d.file() + ":" + d.line() + ":" + d.column())
        .containsExactly(table + ".csv:1:1");
    List<Diagnostic> direct =
        found.stream()
            .filter(d -> d.code().equals("broken-reference"))
            .filter(d -> d.toDo().equals("mend the table " + table + " first"))
            .toList();
    assertThat(direct).flatExtracting(ReferencesTest::files).containsOnly(consequences.split(" "));
    assertThat(direct).as("a handful of sentences at most").hasSizeLessThan(4);
    assertThat(direct)
        .as("one line for each two tables, or one for all")
        .extracting(d -> d.file() + d.found().replaceAll(".*had from (\\S+).*", " $1"))
        .doesNotHaveDuplicates();
    assertThat(found)
        .as("the cause stands first")
        .first()
        .extracting(Diagnostic::code)
        .isEqualTo("missing-table");
    assertThat(found)
        .as("nobody is blamed for an id that may well be right")
        .noneMatch(
            d -> List.of("unknown-id", "unknown-source", "unknown-key-moment").contains(d.code()));
  }

  private static List<String> files(Diagnostic told) {
    Matcher all = FILES.matcher(told.found());
    return Arrays.stream((all.find() ? all.group(1) : told.file()).split(", "))
        .map(file -> file.replaceAll("\\..*", ""))
        .toList();
  }

  @Test
  void consequences_are_counted_and_the_first_is_shown() throws IOException {
    Files.delete(set.file("questions.csv"));
    set.with(
        "stances.csv",
        set.text("stances.csv")
            + "ben,park,1,1921,1922,Says so,letters,high\n"
            + "cleo,lake,-1,1921,,Says so,letters,low\n");
    assertThat(set.read().diagnostics())
        .filteredOn(d -> d.file().equals("stances.csv"))
        .extracting(Diagnostic::text)
        .containsExactly(
            "stances.csv:2:5: error: 3 rows name 2 questions that are not to be had from"
                + " questions.csv (\"park\", \"lake\" in line 4), the rows are left out; mend the"
                + " table questions first (column \"question\", row \"ada, park, 1921\")"
                + " [broken-reference]");
  }

  @Test
  void a_table_with_one_lost_row_vouches_for_the_others() throws IOException {
    set.replaced("people.csv", "ben,Ben,Ben Dahl,", "ben;Ben Dahl,");
    ReadResult result = set.read();
    assertThat(result.dataSet().people())
        .extracting(one -> one.id())
        .containsExactly("ada", "cleo");
    assertThat(result.diagnostics())
        .filteredOn(d -> d.code().equals("broken-reference"))
        .allMatch(d -> d.found().contains("\"ben\""));
    assertThat(result.dataSet().memberships())
        .extracting(seat -> seat.person())
        .containsExactly("ada", "cleo", "ada");
  }

  @Test
  void a_row_that_was_a_duplicate_leaves_its_id_known() throws IOException {
    set.with("people.csv", set.text("people.csv") + "ada,Other,,,,,,,\n");
    assertThat(set.found()).containsExactly("people.csv:5:1 duplicate");
  }

  @Test
  void camps_are_known_by_the_description_and_any_word_will_do_without() throws IOException {
    int column = set.withCell("factions", "camp", "blue");
    assertThat(set.found()).contains("factions.csv:2:" + column + " unknown-id");
    set.replaced("datapackage.json", "\"camps\"", "\"_camps\"");
    ReadResult result = set.read();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.dataSet().factions().getFirst().camp()).isEqualTo("blue");
  }
}
