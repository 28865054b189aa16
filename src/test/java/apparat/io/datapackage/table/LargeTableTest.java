package apparat.io.datapackage.table;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.ReadResult;
import apparat.io.datapackage.SmallSet;
import apparat.io.datapackage.WrittenTable;
import apparat.record.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of many buffers is read as a small one is, wherever a buffer ends. */
class LargeTableTest {

  private static final int ROWS = 3_000;
  private static final List<String> HEADING = List.of("key", "citation", "url", "kind");
  private static final List<String> WORDS =
      List.of("Ёлка", "𝔄𝔅", "x", "tree, oak", "so \"called\"", "…", "протокол № 7", "");

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  private static List<List<String>> rows(long seed) {
    Random random = new Random(seed);
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADING);
    for (int i = 0; i < ROWS; i++) {
      String key = i == 0 ? "letters" : i == 1 ? "minutes" : "work-" + i;
      String words = WORDS.get(random.nextInt(8)) + " " + WORDS.get(random.nextInt(8)) + i;
      rows.add(List.of(key, words, WORDS.get(random.nextInt(8)), "primary"));
    }
    return rows;
  }

  private static WrittenTable written(List<List<String>> rows, String end) {
    WrittenTable table = new WrittenTable(',', end, new Random(3));
    rows.forEach(table::row);
    return table;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void its_rows_are_those_that_another_library_reads(String end) throws IOException {
    String text = written(rows(end.length()), end).text();
    assertThat(text.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(2 * (1 << 16));
    ReadResult result = set.with("sources.csv", text).read();
    assertThat(result.diagnostics()).map(d -> d.text()).isEmpty();
    List<Source> sources = result.dataSet().sources();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> others = parser.getRecords();
      assertThat(sources).hasSameSizeAs(others);
      for (int i = 0; i < ROWS; i++) {
        assertThat(sources.get(i).citation()).isEqualTo(others.get(i).get("citation"));
        assertThat(sources.get(i).url()).isEqualTo(others.get(i).get("url"));
        assertThat(sources.get(i).row().line()).isEqualTo(i + 2);
      }
    }
  }

  @Test
  void its_problems_are_at_their_cells_the_quick_way_and_the_careful_way() throws IOException {
    List<List<String>> rows = rows(5);
    for (int i : new int[] {700, 1900, 2998}) {
      rows.set(i, List.of(rows.get(i).get(0), "", rows.get(i).get(2), "gossip"));
    }
    for (String last : List.of("", "zz,\"two\nlines\",,primary\n")) {
      WrittenTable table = written(rows, "\n");
      List<String> expected = new ArrayList<>();
      for (int i : new int[] {700, 1900, 2998}) {
        expected.add(at(table.spot(i, 1)) + "missing-value");
        expected.add(at(table.spot(i, 3)) + "unknown-word");
      }
      set.with("sources.csv", table.text() + last);
      assertThat(set.found()).isEqualTo(expected);
    }
  }

  private static String at(WrittenTable.Spot spot) {
    return "sources.csv:" + spot.line() + ":" + spot.column() + " ";
  }

  @Test
  void a_byte_that_is_no_UTF_8_far_down_costs_its_character_alone() throws IOException {
    String text = written(rows(7), "\n").text();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int at = text.substring(0, text.indexOf("work-2500")).getBytes(StandardCharsets.UTF_8).length;
    while (bytes[at] >= 0) {
      at++;
    }
    bytes[at] = (byte) 0xFF;
    ReadResult damaged = set.with("sources.csv", bytes).read();
    assertThat(damaged.diagnostics()).extracting(d -> d.code()).containsExactly("not-utf-8");
    assertThat(damaged.dataSet().sources()).hasSize(ROWS);
    List<Source> sound = set.with("sources.csv", text).read().dataSet().sources();
    long changed = 0;
    for (int i = 0; i < ROWS; i++) {
      changed += sound.get(i).equals(damaged.dataSet().sources().get(i)) ? 0 : 1;
    }
    assertThat(changed).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {65_534, 65_535, 65_536, 65_537, 131_072})
  void a_file_that_ends_with_a_buffer_is_whole(int size) throws IOException {
    StringBuilder text = new StringBuilder("key,citation,url,kind\nletters,L,,primary\n");
    String last = "\nminutes,M,,primary\n";
    text.append("work,").append("w".repeat(size - text.length() - 9 - last.length()));
    text.append(",,primary").append(last);
    assertThat(text.length()).isEqualTo(size);
    ReadResult result = set.with("sources.csv", text.toString()).read();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.dataSet().sources())
        .extracting(Source::key)
        .containsExactly("letters", "work", "minutes");
    set.with("sources.csv", text.toString().replace("M,,primary", "\"M\n\",,primary"));
    assertThat(set.found()).isEmpty();
  }
}
