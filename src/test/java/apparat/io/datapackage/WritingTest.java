package apparat.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import apparat.history.DataSet;
import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import apparat.io.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back equal, by us and by others. */
class WritingTest {

  private static final Path SHIPPED = Path.of("graphs/bolshevik-party");

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void read_write_read_is_equal(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int size)
      throws IOException {
    DataSet data = new RandomSets(seed, size).next();
    Path folder = Files.createTempDirectory("apparat-written");
    try {
      DataPackageWriter.write(data, folder);
      ReadResult read = DataPackage.read(folder);
      assertThat(read.diagnostics())
          .filteredOn(d -> d.severity() == Severity.ERROR && !d.code().equals("missing-value"))
          .map(Diagnostic::text)
          .isEmpty();
      assertThat(read.dataSet()).isEqualTo(data);
    } finally {
      delete(folder);
    }
  }

  @Test
  void the_shipped_data_set_comes_back_equal(@TempDir Path folder) throws IOException {
    DataSet data = DataPackage.read(SHIPPED).dataSet();
    DataPackageWriter.write(data, folder);
    assertThat(DataPackage.read(folder).dataSet()).isEqualTo(data);
  }

  @Test
  void the_tables_of_the_shipped_data_set_are_written_byte_by_byte(@TempDir Path folder)
      throws IOException {
    DataPackageWriter.write(DataPackage.read(SHIPPED).dataSet(), folder);
    for (Path table : tables(SHIPPED)) {
      assertThat(folder.resolve(table.getFileName())).hasSameTextualContentAs(table);
    }
  }

  @Test
  void another_library_reads_the_same_cells(@TempDir Path folder) throws IOException {
    DataSet data = new RandomSets(1921, 40).next();
    DataPackageWriter.write(data, folder);
    List<CSVRecord> rows = records(folder.resolve("people.csv"));
    assertThat(rows).hasSameSizeAs(data.people());
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).get("id")).isEqualTo(data.people().get(i).id());
      assertThat(rows.get(i).get("full_name")).isEqualTo(data.people().get(i).fullName());
      assertThat(rows.get(i).get("note")).isEqualTo(data.people().get(i).note());
    }
  }

  @Test
  void cells_of_several_lines_come_back(@TempDir Path folder) throws IOException {
    SmallSet set = SmallSet.in(folder.resolve("read"));
    set.replaced("people.csv", "Teacher, then printer", "Teacher,\nthen\r\n\"\"printer\"\"");
    DataSet data = DataPackage.read(set.folder()).dataSet();
    assertThat(data.people().get(1).note()).isEqualTo("Teacher,\nthen\r\n\"printer\"");
    assertThat(data.people().get(2).row().line()).isEqualTo(6);
    DataPackageWriter.write(data, folder.resolve("written"));
    assertThat(DataPackage.read(folder.resolve("written")).dataSet().people())
        .isEqualTo(data.people());
  }

  @Test
  void what_the_description_says_beyond_the_manifest_is_kept(@TempDir Path folder)
      throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.replaced("datapackage.json", "\"period\"", "\"approximate\": { \"day\": 31 }, \"period\"");
    set.replaced("datapackage.json", "\"resources\"", "\"keywords\": [\"trees\"], \"resources\"");
    DataPackageWriter.write(DataPackage.read(folder).dataSet(), folder);
    assertThat(set.text("datapackage.json"))
        .contains("\"approximate\"", "\"trees\"", "\"day\" : 31");
    assertThat(DataPackage.read(folder).diagnostics()).isEmpty();
  }

  @Test
  void a_failure_leaves_the_old_files_and_nothing_else(@TempDir Path folder) throws IOException {
    SmallSet set = SmallSet.in(folder.resolve("set"));
    DataSet data = DataPackage.read(set.folder()).dataSet();
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    assertThatThrownBy(() -> DataPackageWriter.write(data, file)).isInstanceOf(IOException.class);
    assertThat(file).hasContent("in the way");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  private static List<CSVRecord> records(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
      return parser.getRecords();
    }
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
