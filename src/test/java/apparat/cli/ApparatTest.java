package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command promises: exit codes, one sentence on standard error, help. */
class ApparatTest {

  @TempDir Path folder;

  @Test
  void without_a_command_the_window_opens() {
    Said said = Said.by();
    assertThat(said.code()).isZero();
    assertThat(said.windows()).singleElement().asString().endsWith("bolshevik-party");
  }

  @Test
  void with_a_data_set_alone_the_window_opens_on_it() {
    assertThat(Said.by(folder.toString()).windows()).containsExactly(folder);
    assertThat(Said.by("window", folder.toString()).windows()).containsExactly(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rooster --at 1924",
        "roster",
        "roster --at",
        "roster --at yesterday",
        "roster --at 1924-02-30",
        "roster --at 1930-01-01",
        "roster --at 1921-03-15",
        "roster --at 1920",
        "roster --at 1924 --format xml",
        "roster --at 1924 --body nowhere",
        "ties --at 1928",
        "path stalin --at 1924",
        "path stalin trotski-lev --at 1924",
        "changes --from 1926",
        "changes --from 1927 --to 1926",
        "events --from 1950",
        "export --at 1924",
        "export --to x.svg",
        "export --at 1924 --years --to x.svg",
        "export --from 1924 --to x.svg",
        "export --at 1924 --to x.doc",
        "export --at 1924 --to x",
        "export --at 1924 --to x.svg --view maps",
        "export --at 1924 --to x.svg --size big",
        "export --at 1924 --to x.png --scale 0",
        "export --at 1924 --to x.png --scale 1000",
        "export --at 1924 --to x.svg --theme pink",
        "export --at 1924 --to x.svg --select nobody",
        "export --at 1924 --to x.svg --unfold nothing",
        "gallery",
      })
  void wrong_use_is_one_sentence_and_exit_2(String words) {
    Said said = Said.by(words.split(" "));
    assertThat(said.code()).as(said.err()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines())
        .singleElement()
        .asString()
        .startsWith("apparat: ")
        .matches(".*[.?]");
    assertThat(said.err()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void outside_the_period_the_sentence_names_the_period() {
    assertThat(Said.by("roster", "--at", "1930-01-01").err())
        .isEqualTo(
            "apparat: 1 January 1930 is outside the period of the data set, 16 March 1921 to 31"
                + " December 1927.\n");
  }

  @Test
  void what_cannot_be_read_is_exit_3() {
    Said said = Said.by("roster", folder.resolve("nothing").toString(), "--at", "1924");
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err().lines()).hasSize(1);
    assertThat(said.err()).doesNotContain("Exception");
  }

  @Test
  void what_cannot_be_written_is_exit_3() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    Said said = Said.by("export", "--at", "1924", "--to", file.resolve("x.svg").toString());
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err().lines()).hasSize(1);
    assertThat(file).hasContent("in the way");
  }

  @Test
  void verbose_adds_the_stack_trace() {
    Said said = Said.by("roster", "--at", "1930", "--verbose");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("\tat ");
  }

  @Test
  void every_command_explains_itself_with_an_example() {
    for (String command :
        List.of(
            "window", "check", "roster", "ties", "path", "analyze", "changes", "events", "export",
            "convert", "gallery")) {
      Said said = Said.by(command, "--help");
      assertThat(said.code()).isZero();
      assertThat(said.out())
          .contains("Usage: apparat " + command, "Example", "  apparat " + command);
      assertThat(Said.by("--help").out()).contains("  " + command + " ");
    }
  }

  @Test
  void says_its_version() {
    assertThat(Said.by("--version").out()).startsWith("Apparat ");
  }
}
