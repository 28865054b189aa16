package apparat.io.datapackage.table;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.DataSet;
import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import apparat.io.datapackage.DataPackage;
import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two columns of dates that stand under each other's names are one sentence, and no row is lost.
 */
class ExchangedColumnsTest {

  private static final Path SHIPPED = Path.of("graphs/bolshevik-party");
  private static final String SEATS = "memberships.csv";
  private static final String HEADING =
      "person,body,role,rank,term,start,end,start_reason,end_reason,source,certainty,note\n";

  @TempDir private Path folder;

  private void copy() throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private void head(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text.lines().findFirst().orElseThrow()).contains(from);
    Files.writeString(folder.resolve(file), text.replaceFirst(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "memberships.csv, 'start,end'",
    "ties.csv, 'start,end'",
    "bodies.csv, 'start,end'",
    "allegiances.csv, 'start,end'",
    "supervisions.csv, 'start,end'",
    "people.csv, 'born,died'"
  })
  void exchanged_names_are_one_sentence_and_every_row_is_read(String file, String names)
      throws IOException {
    copy();
    DataSet sound = DataPackage.read(SHIPPED).dataSet();
    String[] both = names.split(",");
    head(file, names, both[1] + "," + both[0]);
    ReadResult read = DataPackage.read(folder);
    assertThat(read.diagnostics()).singleElement().satisfies(one -> told(one, file, both));
    assertThat(read.dataSet()).isEqualTo(sound);
  }

  private static void told(Diagnostic one, String file, String[] names) {
    assertThat(one.code()).isEqualTo("read-as");
    assertThat(one.file()).isEqualTo(file);
    assertThat(one.line()).isEqualTo(1);
    assertThat(one.found()).startsWith(names[0] + " and " + names[1] + " are exchanged");
  }

  private List<Diagnostic> seats(String... rows) throws IOException {
    SmallSet set = SmallSet.in(folder);
    StringBuilder text = new StringBuilder(HEADING);
    Arrays.stream(rows).forEach(row -> text.append(row).append(",,letters,high,\n"));
    return set.with(SEATS, text.toString()).read().diagnostics().stream()
        .filter(one -> one.file().equals(SEATS))
        .toList();
  }

  @Test
  void exchanged_values_are_told_the_same_also_where_the_table_is_damaged() throws IOException {
    List<Diagnostic> told =
        seats(
            "ada,council,member,voting,,1921,1920,",
            "ben,council,member,voting,,1921,1920,",
            "ada,council,chair,head,,1922,1921,",
            "ben,council,chair,head,,1923,1922,",
            "\"ada,council,chair,head,,1923,1922,");
    assertThat(told).extracting(Diagnostic::code).containsExactly("open-quote", "read-as");
  }

  @Test
  void a_few_rows_turned_round_are_slips_of_the_pen() throws IOException {
    List<Diagnostic> told =
        seats(
            "ada,council,member,voting,,1921,1920,",
            "ben,council,member,voting,,1921,1920,",
            "ada,council,chair,head,,1922,1921,");
    assertThat(told).extracting(Diagnostic::code).containsOnly("end-not-after-start");
  }

  @Test
  void rows_that_only_begin_say_that_the_columns_are_right() throws IOException {
    List<Diagnostic> told =
        seats(
            "ada,council,member,voting,,1921,1920,",
            "ben,council,member,voting,,1921,1920,",
            "ada,council,chair,head,,1922,1921,",
            "ben,council,chair,head,,1923,1922,",
            "ada,paper,editor,head,,1920,,",
            "ben,paper,editor,head,,1920,,",
            "ada,paper,chair,head,,1920,,",
            "ben,paper,chair,head,,1920,,");
    assertThat(told).extracting(Diagnostic::code).contains("end-not-after-start");
    assertThat(told).extracting(Diagnostic::code).doesNotContain("read-as");
  }
}
