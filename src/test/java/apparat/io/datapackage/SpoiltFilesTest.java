package apparat.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Camp;
import apparat.history.Manifest;
import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import apparat.io.datapackage.schema.Table;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happened to files as a whole is one sentence, and what is left of them opens. */
class SpoiltFilesTest {

  private static final String DESCRIPTION = "datapackage.json";

  private static final String AND_STILL = "ada,council,chair,head,,1920-01-01,";

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  private static List<String> codes(ReadResult read) {
    return read.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void what_stands_before_the_slip_in_a_description_is_read() throws IOException {
    set.replaced(DESCRIPTION, "\"name\": \"Red\",", "\"name\": \"Red\",,");
    ReadResult read = set.read();
    Manifest manifest = read.dataSet().manifest();
    assertThat(codes(read)).containsExactly("malformed-json");
    assertThat(manifest.title()).isEqualTo("A small society");
    assertThat(manifest.lastDay()).isEqualTo(LocalDate.of(1924, 12, 31));
    assertThat(manifest.keyMoments()).containsExactly("founding", "quarrel");
    assertThat(manifest.camps()).extracting(Camp::id).containsExactly("green", "red");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 120, 300, 500, 700, 900, 1100})
  void a_description_cut_off_anywhere_is_one_sentence(int length) throws IOException {
    String text = set.text(DESCRIPTION);
    set.with(DESCRIPTION, text.substring(0, Math.min(length, text.length() - 4)));
    assertThat(codes(set.read())).containsExactly("malformed-json");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16, UTF-16", "UTF-16LE, UTF-16", "windows-1251, Windows-1251"})
  void a_description_that_is_not_in_utf_8_keeps_its_letters(Charset charset, String called)
      throws IOException {
    set.replaced(DESCRIPTION, "\"name\": \"Red\"", "\"name\": \"Красные\"");
    set.with(DESCRIPTION, set.text(DESCRIPTION).getBytes(charset));
    ReadResult read = set.read();
    assertThat(read.diagnostics())
        .singleElement()
        .extracting(Diagnostic::found)
        .asString()
        .endsWith("seems to be " + called);
    assertThat(read.dataSet().manifest().camps().getLast().name()).isEqualTo("Красные");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"apparat\": {\"periode\": [\"1920\", \"1923\"]}}"})
  void nothing_follows_from_a_period_that_is_guessed_for_want_of_the_description(String text)
      throws IOException {
    set.replaced("memberships.csv", "ada,council,chair,head,,1920-01-01,1923-06-10", AND_STILL);
    set.withCell("people", "died", "1923-06-10");
    set.replaced(DESCRIPTION, "1924-12-31", "1923-06-10");
    assertThat(toldOfSeat()).isEmpty();
    set.replaced(DESCRIPTION, "1923-06-10", "1923-12-31");
    assertThat(toldOfSeat()).contains("after-death");
    set.with(DESCRIPTION, text);
    assertThat(toldOfSeat()).isEmpty();
  }

  private List<String> toldOfSeat() throws IOException {
    return set.read().diagnostics().stream()
        .filter(one -> one.file().equals("memberships.csv") && one.line() == 2)
        .map(Diagnostic::code)
        .toList();
  }

  @Test
  void missing_tables_are_one_sentence_but_one_that_is_called_otherwise_is_named()
      throws IOException {
    for (Table table : Table.values()) {
      if (table != Table.PEOPLE) {
        Files.delete(set.file(table.file()));
      }
    }
    set.with("ties.xlsx", "".getBytes(StandardCharsets.UTF_8));
    assertThat(set.read().diagnostics())
        .filteredOn(one -> one.code().equals("missing-table"))
        .extracting(Diagnostic::text)
        .satisfiesExactly(
            many -> assertThat(many).contains("11 more tables"),
            one -> assertThat(one).contains("there is ties.xlsx: save its sheet"));
  }
}
