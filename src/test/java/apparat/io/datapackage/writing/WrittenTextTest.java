package apparat.io.datapackage.writing;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.DataSet;
import apparat.io.datapackage.DataPackage;
import apparat.io.datapackage.DataPackageWriter;
import apparat.record.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Any text that a cell can hold is written so that others and we read that text again. */
class WrittenTextTest {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final Path FOLDER = folder();
  private static DataSet small = small();

  private static Path folder() {
    try {
      return Files.createTempDirectory("apparat-text");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static DataSet small() {
    try {
      return DataPackage.read(Path.of("src/test/resources/problems/base")).dataSet();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Takes the files away, for new ones are written sooner than old ones are replaced. */
  private static void clear() throws IOException {
    try (var files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  @AfterContainer
  static void delete() throws IOException {
    clear();
    Files.delete(FOLDER);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings()
        .withChars("ab \",;'\n\r\t|\\#")
        .withChars('а', 'я')
        .withChars('\u00a0', '\u2026', '\u2028', '\ufeff', '\ufffd')
        .ofMaxLength(10)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property(tries = 120)
  void a_text_comes_back_by_us_and_by_others(@ForAll("texts") List<String> texts)
      throws IOException {
    List<Source> sources = new ArrayList<>(small.sources());
    for (String text : texts) {
      String key = "work-" + sources.size();
      sources.add(new Source(small.sources().getFirst().row(), key, text, text, "primary"));
    }
    clear();
    DataPackageWriter.write(with(sources), FOLDER);

    String written = Files.readString(FOLDER.resolve("sources.csv"), StandardCharsets.UTF_8);
    assertThat(written).endsWith("\n").startsWith("key,citation,url,kind\n");
    List<String> others;
    try (CSVParser parser = CSVParser.parse(written, FORMAT)) {
      others = parser.stream().skip(2).map(row -> row.get("citation")).toList();
    }
    assertThat(others).isEqualTo(texts);
    List<Source> ours = DataPackage.read(FOLDER).dataSet().sources();
    assertThat(ours.stream().skip(2).map(Source::citation)).isEqualTo(texts);
    assertThat(ours.stream().skip(2).map(Source::url)).isEqualTo(texts);
  }

  private static DataSet with(List<Source> sources) {
    return new DataSet(
        small.manifest(),
        small.people(),
        small.bodies(),
        small.bodyNames(),
        small.supervisions(),
        small.memberships(),
        small.completeness(),
        small.factions(),
        small.allegiances(),
        small.ties(),
        small.events(),
        small.questions(),
        small.stances(),
        small.claims(),
        sources);
  }
}
