package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options that the design promises to scripts, and what becomes of words that fit nowhere. */
class OptionsTest {

  @TempDir private Path folder;
  private Path data = Path.of("");

  @BeforeEach
  void lay() throws IOException {
    data = SmallSet.in(folder.resolve("data")).folder();
  }

  private Said asked(String words) {
    List<String> all = new ArrayList<>();
    for (String word : words.split(" ")) {
      all.add(
          word.replace("DATA", data.toString()).replace("OUT", folder.resolve("out").toString()));
    }
    return Said.by(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check DATA",
        "roster DATA --at 1922",
        "roster --at 1922 DATA",
        "roster DATA --at=1922-05~ --body council --format text",
        "roster DATA --at 1922 --person ada --format json",
        "roster DATA --at 1922 --sources",
        "ties DATA --at 1922 --person ada --format csv",
        "changes DATA --from 1920 --to 1922 --format json",
        "events DATA",
        "events DATA --from 1920 --format csv",
        "events DATA --to 1922",
        "path DATA ada cleo --at 1923",
        "path DATA Ada Клео --at 1923 --allies --format csv",
        "analyze DATA --at 1922 --measure brokerage",
        "analyze DATA --at 1922 --measure BALANCE --format json",
        "analyze DATA --at 1922 --measure blocs --body council",
        "analyze DATA --at 1922 --measure interlocks --body council",
        "analyze DATA --from 1920 --to-date 1924 --measure brokerage --person ada",
        "export DATA --at 1922 --to OUT.svg",
        "export DATA --view alliances --at 1922 --to OUT.svg --theme dark --size 4:3",
        "export DATA --view both --at 1922 --to OUT.svg --size a4 --language ru",
        "export DATA --at 1922 --to OUT.svg --size 800x600 --select ada --unfold press",
        "export DATA --at 1924 --compare 1921 --to OUT.svg --theme print --hide-doubtful",
        "export DATA --at 1924 --compare 1921 --to OUT.svg --split",
        "export DATA --at 1922 --to OUT.png --scale 0.1",
        "export DATA --years --to OUT.svg",
        "export DATA --moments --to OUT.pdf",
        "export DATA --from 1922-05 --to-date 1922-06 --to OUT.svg",
        "convert DATA OUT.dgs",
      })
  void are_taken(String words) {
    Said said = asked(words);
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).isNotBlank();
    assertThat(said.windows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "roster", "ties", "changes", "events", "path", "analyze", "export", "convert", "gallery",
        "check", "window"
      })
  void what_is_not_an_option_is_named(String command) {
    Said said = Said.by(command, "--colour", "red");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines()).hasSize(1);
    assertThat(said.err()).contains("See 'apparat " + command + " --help'.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "roster DATA MORE --at 1922",
        "ties DATA MORE --at 1922",
        "events DATA MORE",
        "check DATA MORE",
        "path DATA ada ben cleo --at 1922",
        "convert DATA OUT.dgs MORE",
        "changes DATA MORE --from 1920 --to 1921",
        "analyze DATA MORE --at 1922 --measure blocs",
        "window DATA MORE"
      })
  void a_word_too_many_is_wrong_use(String words) {
    Said said = asked(words);
    assertThat(said.code()).as(said.err()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines()).singleElement().asString().startsWith("apparat: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "roster DATA --at 1922 --at 1923",
        "roster DATA --at 1922 --format csv --format json",
        "events DATA --from 1920 --from 1921",
        "analyze DATA --at 1922 --measure blocs --measure balance"
      })
  void an_option_twice_is_wrong_use(String words) {
    Said said = asked(words);
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"roster", "ties", "changes", "events", "path", "analyze", "check", "convert"})
  void help_names_every_option_once_and_every_exit_code_is_told(String command) {
    Said said = Said.by(command, "--help");
    assertThat(said.code()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.lines()).allMatch(line -> line.length() <= 100);
    List<String> options =
        Pattern.compile("^ +(?:-\\w, )?(--[a-z-]+)", Pattern.MULTILINE)
            .matcher(said.out())
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(options).doesNotHaveDuplicates().contains("--help", "--version");
    assertThat(Said.by("--help").out())
        .contains("0 done, 1 errors in the data (check), 2 wrong use, 3 cannot read or write");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "roster NOWHERE --at 1922",
        "ties NOWHERE --at 1922",
        "changes NOWHERE --from 1920 --to 1921",
        "events NOWHERE",
        "path NOWHERE ada ben --at 1922",
        "analyze NOWHERE --at 1922 --measure blocs",
        "export NOWHERE --at 1922 --to OUT.svg",
        "convert NOWHERE OUT.dgs",
        "gallery NOWHERE OUT",
        "check NOWHERE"
      })
  void a_data_set_that_is_not_there_is_exit_3_and_nothing_is_written(String words) {
    Said said = asked(words.replace("NOWHERE", "OUT-nowhere"));
    assertThat(said.code()).as(said.err()).isEqualTo(3);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines()).singleElement().asString().contains("There is no '");
    assertThat(folder.resolve("out.svg")).doesNotExist();
    assertThat(folder.resolve("out.dgs")).doesNotExist();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void a_file_that_cannot_be_written_is_exit_3_and_what_stood_there_stays() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    for (String words :
        List.of(
            "convert DATA FILE/x.dgs",
            "export DATA --at 1922 --to FILE/x.svg",
            "gallery DATA FILE")) {
      Said said = asked(words.replace("FILE", file.toString()));
      assertThat(said.code()).as(said.err()).isEqualTo(3);
      assertThat(said.err().lines()).hasSize(1);
      assertThat(said.err()).contains("file").doesNotContain("Exception", "mistake of its own");
      assertThat(file).hasContent("in the way");
    }
  }

  @Test
  void a_data_set_alone_opens_the_window_on_it() {
    assertThat(asked("DATA").windows()).containsExactly(data);
    assertThat(asked("window DATA").windows()).containsExactly(data);
    assertThat(Said.by().windows()).hasSize(1);
    assertThat(asked("OUT-nowhere").code()).isEqualTo(2);
  }

  @Test
  void verbose_may_stand_before_or_behind_the_command() {
    assertThat(asked("--verbose roster DATA --at 1950").err()).contains("\tat ");
    assertThat(asked("roster DATA --at 1950 --verbose").err()).contains("\tat ");
    assertThat(asked("roster DATA --at 1950").err()).doesNotContain("\tat ");
  }
}
