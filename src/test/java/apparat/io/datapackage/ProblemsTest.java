package apparat.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.Problem;
import apparat.session.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of problem has a data set that shows it, {@code src/test/resources/problems/CODE},
 * laid over the sound one in {@code base}, and a line in the guide. What is reported of it stands
 * in its {@code expected.txt}; {@code -Dgolden=write} writes that anew.
 */
class ProblemsTest {

  private static final Path GUIDE = Path.of("src/site/markdown/problems.md");
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  @TempDir private Path folder;

  @Test
  void the_sound_data_set_has_none() throws IOException {
    SmallSet.in(folder);
    assertThat(DataPackage.read(folder).diagnostics()).map(Diagnostic::text).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void each_is_found_and_said(Problem problem) throws IOException {
    SmallSet.with(problem.code(), folder);
    List<Diagnostic> found = Document.open(folder).problems();
    assertThat(found).extracting(Diagnostic::code).contains(problem.code());
    assertThat(found)
        .filteredOn(diagnostic -> diagnostic.code().equals(problem.code()))
        .extracting(Diagnostic::severity)
        .containsOnly(problem.severity());
    String text = found.stream().map(d -> d.text() + "\n").collect(Collectors.joining());
    if (WRITE) {
      Files.writeString(SmallSet.expected(problem.code()), text);
    }
    assertThat(text).isEqualTo(Files.readString(SmallSet.expected(problem.code())));
  }

  @Test
  void each_has_its_data_set_and_no_other_has_one() throws IOException {
    assertThat(SmallSet.codes()).containsExactlyInAnyOrderElementsOf(codes());
  }

  @Test
  void each_has_its_line_in_the_guide_and_no_other_has_one() throws IOException {
    List<String> explained =
        Pattern.compile("^\\| `([a-z0-9-]+)` \\| (error|warning|note) \\|", Pattern.MULTILINE)
            .matcher(Files.readString(GUIDE))
            .results()
            .map(match -> match.group(1) + " " + match.group(2))
            .toList();
    assertThat(explained)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Problem.values())
                .map(problem -> problem.code() + " " + problem.severity().word())
                .toList());
  }

  private static List<String> codes() {
    return Arrays.stream(Problem.values()).map(Problem::code).toList();
  }
}
