package apparat;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.cli.Apparat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that the guide tells a newcomer to write open and are drawn. */
class GuideTest {

  private static final Path GUIDE = Path.of("src/site/markdown/guide.md");

  /** A file's name in backticks with its content in the block below. */
  private static final Pattern FILE =
      Pattern.compile("`([a-z_]+\\.(?:csv|json))`:\n\n```[a-z]+\n(.*?)```", Pattern.DOTALL);

  /** A key with what it does, as the window's table of keys has them. */
  private static final Pattern VERB = Pattern.compile("verb\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"");

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    var files = FILE.matcher(Files.readString(GUIDE)).results().toList();
    assertThat(files).hasSize(6);
    for (var file : files) {
      Files.writeString(folder.resolve(file.group(1)), file.group(2));
    }
  }

  @Test
  void nothing_is_wrong_with_them_but_that_there_are_no_others() {
    assertThat(said("check", folder.toString()).lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("8 more tables").endsWith("[missing-table]"),
            line -> assertThat(line).endsWith(": 1 error in 9 places"));
  }

  @Test
  void they_can_be_asked_and_drawn() throws IOException {
    assertThat(said("roster", folder.toString(), "--at", "1923-05-12")).contains("Ada  chair");
    Path picture = folder.resolve("picture.svg");
    said("export", folder.toString(), "--at", "1923-05-12", "--to", picture.toString());
    assertThat(Files.readString(picture)).contains("data-key=\"seat/ada/board/head\"");
  }

  @Test
  void the_keys_are_those_of_the_window() throws IOException {
    String guide = Files.readString(GUIDE);
    String keys = Files.readString(Path.of("src/main/java/apparat/app/KeyTable.java"));
    var verbs = VERB.matcher(keys).results().toList();
    assertThat(verbs).hasSizeGreaterThan(10);
    for (var verb : verbs) {
      assertThat(guide).contains("| " + verb.group(1) + " | " + verb.group(2) + " |");
    }
  }

  private static String said(String... words) {
    StringWriter text = new StringWriter();
    PrintWriter both = new PrintWriter(text);
    new Apparat(dataSet -> 0, both, both).run(words);
    return text.toString();
  }
}
