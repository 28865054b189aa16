package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is said in words that help. */
class ComplaintsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rooster --at 1924 | neither a command nor a data set 'rooster'; did you mean roster?",
        "roster | Missing required option: '--at=DATE'. See 'apparat roster --help'.",
        "path stalin --at 1924 | A word is missing; write [DATASET] PERSON PERSON. See 'apparat"
            + " path",
        "path --at 1924 stalin | A word is missing; write [DATASET] PERSON PERSON. See 'apparat"
            + " path",
        "gallery | A word is missing; write [DATASET] DIRECTORY. See 'apparat gallery --help'.",
        "convert | A word is missing; write [DATASET] FILE. See 'apparat convert --help'.",
        "roster --at | Missing required parameter for option '--at' (DATE). See 'apparat roster",
        "roster --at 1924-6-5 | '1924-6-5' is no date; write 1924-06-05, 1924-06 or 1924.",
        "roster --at 1924 --format xml | 'xml' is none of text, csv, json.",
        "export --at 1924 --to x.svg --view map | 'map' is none of hierarchy, alliances, both.",
        "export --at 1924 --to x.svg --language fr | 'fr' is none of en, ru.",
        "export --at 1924 --to x.svg --theme pink | use light, dark or print.",
        "export --at 1924 --to x.svg --size big | use 16:9, 4:3, a4, a3 or WIDTHxHEIGHT.",
        "export --at 1924 --to x.svg --scale -1 | A scale is a number above 0, not -1.0.",
        "export --at 1924 --to x.png --scale 99 | more than 120 million pixels",
        "export --at 1924 --to x.mp4 | Pictures are written as svg, pdf or png",
        "export --at 1924 --to x.svg --unfold sea | there are party, soviet, state, military",
        "export --at 1924 --to x.svg --select stalni | did you mean stalin?",
        "export --to x.svg | Say which days: one of --at DATE, --years, --moments",
        "export --at 1924 --from 1925 --to x.svg | Say which days: one of --at DATE, --years",
        "export --years --to-date 1925 --to x.svg | Say which days: one of --at DATE, --years",
        "events --to 1900 | 1900 is outside the years of which events are recorded, 1921 to 1928.",
        "events --from 1900-05 | May 1900 is outside the years of which events are recorded",
        "changes --from 1927 --to 1926 | 1 January 1927 is after 31 December 1926",
        "events --from 1950 | 1950 is outside the years of which events are recorded, 1921 to"
            + " 1928.",
        "gallery x --as pdf | A page of pictures shows svg or png, not pdf.",
      })
  void words(String command, String words) {
    assertThat(Said.by(command.split(" ")).err()).startsWith("apparat: ").contains(words);
  }

  @Test
  void a_missing_folder_is_named() {
    Path nowhere = folder.resolve("nowhere");
    assertThat(Said.by("check", nowhere.toString()).err())
        .contains("There is no '" + nowhere + "': name");
  }

  @Test
  void a_folder_without_tables_is_no_data_set() {
    Said said = Said.by("check", folder.toString());
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err()).contains(folder + " holds no data set");
    assertThat(said.err()).doesNotContain("folder above");
    assertThat(Said.by("check", "").err()).startsWith("apparat: . holds no data set");
  }

  @Test
  void of_a_folder_inside_a_data_set_that_above_is_offered() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("party/lectures"));
    Files.writeString(folder.resolve("party/datapackage.json"), "{}");
    assertThat(Said.by("check", inside.toString()).err())
        .contains(inside + " holds no data set")
        .contains("The folder above, " + folder.resolve("party") + ", holds one: open that.");
  }
}
