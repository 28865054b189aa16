package apparat.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.Diagnostics;
import apparat.io.ReadResult;
import apparat.io.Severity;
import apparat.io.datapackage.schema.PublishedSchema;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file may end at any byte: the rest opens, and nothing is lost in silence. */
class CutTest {

  @TempDir private Path folder;

  /** Tables of which none refers to another can be cut in one go: each stands on whole ones. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "people bodies sources questions",
        "events factions ties stances",
        "memberships completeness body_names supervisions allegiances claims"
      })
  void a_table_may_end_at_any_byte(String tables) throws IOException {
    SmallSet set = SmallSet.in(folder);
    Map<String, byte[]> whole = new TreeMap<>();
    for (String table : tables.split(" ")) {
      whole.put(table + ".csv", Files.readAllBytes(set.file(table + ".csv")));
    }
    int longest = whole.values().stream().mapToInt(bytes -> bytes.length).max().orElseThrow();
    for (int length = longest; length >= 0; length--) {
      List<String> cut = new ArrayList<>();
      for (Map.Entry<String, byte[]> table : whole.entrySet()) {
        if (length < table.getValue().length) {
          cut(set.file(table.getKey()), length);
          cut.add(table.getKey());
        }
      }
      ReadResult result = set.read();
      for (String table : cut) {
        check(table, whole.get(table), length, result);
      }
    }
  }

  private static void cut(Path file, int length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
  }

  private void check(String table, byte[] bytes, int length, ReadResult result) throws IOException {
    Accounted.check(folder, result, table);
    boolean wholeLines = length > 0 && (bytes[length - 1] == '\n' || bytes[length] == '\n');
    if (length < headingLength(bytes) || !wholeLines && !cellsComplete(bytes, length)) {
      assertThat(result.diagnostics())
          .as("%s cut at %d", table, length)
          .anyMatch(d -> d.severity() == Severity.ERROR && d.file().equals(table));
    }
  }

  private static int headingLength(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).indexOf('\n');
  }

  /** Whether the last line of the cut table has all its separators, so that it may be a row. */
  private static boolean cellsComplete(byte[] bytes, int length) {
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return separators(last) == separators(text.lines().findFirst().orElse(""));
  }

  private static long separators(String line) {
    return line.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == ',').count();
  }

  @Test
  void the_three_groups_are_all_tables_and_none_refers_into_its_own() {
    List<Set<String>> groups =
        List.of(
            Set.of("people", "bodies", "sources", "questions"),
            Set.of("events", "factions", "ties", "stances"),
            Set.of(
                "memberships",
                "completeness",
                "body_names",
                "supervisions",
                "allegiances",
                "claims"));
    assertThat(groups.stream().flatMap(Set::stream))
        .containsExactlyInAnyOrderElementsOf(PublishedSchema.tables());
    for (Set<String> group : groups) {
      for (String table : group) {
        assertThat(PublishedSchema.columns(table).stream().flatMap(c -> c.target().stream()))
            .as(table)
            .doesNotContainAnyElementsOf(group);
      }
    }
  }

  /** A folder with the tables of the shipped set, one of them cut. */
  private List<Diagnostic> shippedCut(String table, int third) throws IOException {
    Path shipped = Path.of("graphs/bolshevik-party");
    try (Stream<Path> files = Files.list(shipped)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    int size = (int) Files.size(shipped.resolve(table));
    cut(folder.resolve(table), size * third / 3);
    return DataPackage.read(folder).diagnostics();
  }

  @Test
  void of_a_table_cut_in_its_last_cell_the_cause_is_told_first_then_one_sentence_a_table()
      throws IOException {
    List<Diagnostic> found = shippedCut("factions.csv", 2);
    assertThat(found).hasSize(4);
    assertThat(found.getFirst().text())
        .matches(
            "factions\\.csv:26:290: error: the file breaks off here, behind \".*; br\", and lacks"
                + " rows that others refer to; put back what is lost here and behind it, .*"
                + " \\[cut-off\\]");
    assertThat(found)
        .extracting(d -> d.file() + " " + d.found().replaceAll(" \\(.*", ""))
        .endsWith(
            "allegiances.csv 181 rows name 14 factions that are not to be had from factions.csv",
            "claims.csv 3 rows name 3 factions that are not to be had from factions.csv",
            "factions.csv 4 rows name 2 factions that are not to be had from factions.csv");
    assertThat(found)
        .extracting(Diagnostic::toDo)
        .endsWith("mend the table factions first", "mend the table factions first");
    assertThat(Diagnostics.counted(found)).isEqualTo("4 errors in 194 places");
  }

  @Test
  void of_a_table_cut_in_the_middle_of_a_row_the_row_tells_it() throws IOException {
    List<Diagnostic> found = shippedCut("bodies.csv", 2);
    assertThat(found.getFirst().text())
        .isEqualTo(
            "bodies.csv:65:104: error: the file breaks off in this line: 6 cells where the heading"
                + " has 10, the row is left out; put back what is lost here and behind it, or add"
                + " the cells that are missing (column \"kind\", row \"georgia-cc\")"
                + " [too-few-cells]");
    assertThat(found.subList(1, found.size()))
        .as("half a letter at the end is no other encoding")
        .allMatch(d -> d.code().equals("broken-reference"))
        .allMatch(d -> d.toDo().equals("mend the table bodies first"));
  }

  /** A description with a value of each kind. */
  private static final String SMALL =
      """
      {"title": "T", "resources": [{"name": "people", "path": "people.csv"}], "apparat": {
      "period": ["1920", "1924-12-31"], "default_day": "1922-05", "key_moments": [], "camps": [
      {"id": "g", "letter": "Ж", "colour": "#3C9870", "colour_dark": "#7FD39C", "order": 1}],
      "hierarchy": [{"wing": "w", "column": "left", "bodies": ["x"], "folded": []}], "x": null}}
      """;

  @Test
  void the_description_may_end_at_any_byte() throws IOException {
    Files.write(
        folder.resolve("people.csv"), "id,name\nada,Ada\n".getBytes(StandardCharsets.UTF_8));
    byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("datapackage.json"), bytes);
    for (int length = bytes.length - 3; length >= 0; length--) {
      cut(file, length);
      ReadResult result = DataPackage.read(folder);
      assertThat(result.diagnostics())
          .as("cut at %d", length)
          .extracting(Diagnostic::code)
          .contains("malformed-json");
      assertThat(result.dataSet().people()).as("cut at %d", length).hasSize(1);
    }
  }
}
