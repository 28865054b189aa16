package apparat.io.datapackage.table;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.ReadResult;
import apparat.io.datapackage.SmallSet;
import apparat.record.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * A table is read the quick way until something is met that only the careful way reads right. A
 * cell of two lines at the very end makes it careful from the start: all before it must come to the
 * same, rows and problems alike.
 */
class BothWaysTest {

  private static final String HEADING =
      "key,citation,url,kind\nletters,L,,primary\nminutes,M,,primary\n";

  private static final List<String> CELLS =
      List.of(
          "",
          "plain",
          "5\" gun",
          "a\"\"b",
          "\"quoted, so\"",
          "\"say \"\"so\"\"\"",
          "\"\"",
          " \"spaced\"",
          "Ёлка 𝔄",
          "a;b",
          "\u0000",
          "\ufeff",
          "tab\there");

  private static final List<String> ENDS = List.of("\n", "\r\n", "\r", "\n\n", "\r\n\r\n");

  private static final SmallSet SET = new SmallSet(folder());

  private static Path folder() {
    try {
      return Files.createTempDirectory("apparat-both-ways");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeContainer
  static void lay() throws IOException {
    SmallSet.in(SET.folder());
  }

  @AfterContainer
  static void clear() throws IOException {
    try (var files = Files.list(SET.folder())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(SET.folder());
  }

  /**
   * Rows of any length with cells of every kind, each on one line, with line ends of every kind.
   */
  private static String rows(long seed) {
    Random random = new Random(seed);
    StringBuilder rows = new StringBuilder();
    for (int row = random.nextInt(8); row >= 0; row--) {
      int cells = random.nextInt(5) == 0 ? 1 + random.nextInt(6) : 4;
      for (int cell = 0; cell < cells; cell++) {
        rows.append(cell == 0 ? "" : ",");
        boolean key = cell == 0 && random.nextInt(6) > 0;
        rows.append(key ? "k" + random.nextInt(20) : CELLS.get(random.nextInt(CELLS.size())));
      }
      rows.append(ENDS.get(random.nextInt(ENDS.size())));
    }
    return rows.toString();
  }

  @Property(tries = 250)
  void the_quick_way_and_the_careful_way_come_to_the_same(@ForAll long seed) throws IOException {
    String rows = HEADING + rows(seed);
    ReadResult quick = SET.with("sources.csv", rows).read();
    ReadResult careful = SET.with("sources.csv", rows + "zz,\"two\nlines\",,primary\n").read();

    assertThat(careful.diagnostics()).isEqualTo(quick.diagnostics());
    List<Source> sources = careful.dataSet().sources();
    assertThat(sources.getLast().citation()).isEqualTo("two\nlines");
    assertThat(sources.subList(0, sources.size() - 1)).isEqualTo(quick.dataSet().sources());
  }
}
