package apparat.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a data set, reading ends, throws nothing and loses nothing in silence. */
class DamageTest {

  private static final Path BASE = Path.of("src/test/resources/problems/base");

  @TempDir private Path folder;

  static List<String> tables() throws IOException {
    try (Stream<Path> files = Files.list(BASE)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void columns_may_stand_in_any_order(String table) throws IOException {
    SmallSet set = SmallSet.in(folder);
    var sound = DataPackage.read(folder).dataSet();
    set.with(table, swapped(set.text(table)));
    ReadResult result = DataPackage.read(folder);
    assertThat(result.diagnostics()).map(Diagnostic::text).isEmpty();
    assertThat(result.dataSet()).isEqualTo(sound);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void swapped_names_of_columns_are_noticed_or_harmless(String table) throws IOException {
    SmallSet set = SmallSet.in(folder);
    List<String> lines = set.text(table).lines().toList();
    for (int i = 0; i + 1 < lines.getFirst().split(",").length; i++) {
      List<String> names = new ArrayList<>(List.of(lines.getFirst().split(",")));
      names.add(i, names.remove(i + 1));
      List<String> changed = new ArrayList<>(lines);
      changed.set(0, String.join(",", names));
      set.with(table, String.join("\n", changed) + "\n");
      Accounted.check(folder, DataPackage.read(folder), table);
    }
  }

  /** The first column becomes the last one. */
  private static String swapped(String text) {
    StringBuilder swapped = new StringBuilder();
    for (String line : text.lines().toList()) {
      int comma = line.indexOf(',');
      swapped.append(line.substring(comma + 1)).append(',').append(line, 0, comma).append('\n');
    }
    return swapped.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "UTF-16", "UTF-16LE", "UTF-32"})
  void another_encoding_is_said_and_read_as_far_as_it_goes(String name) throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.with("people.csv", set.text("people.csv").getBytes(Charset.forName(name)));
    ReadResult result = DataPackage.read(folder);
    assertThat(result.errors()).isPositive();
    if (!name.startsWith("UTF-32") && !name.equals("UTF-16LE")) {
      assertThat(result.dataSet().people()).hasSize(3);
      assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("not-utf-8");
    }
  }

  @Test
  void a_line_of_a_code_page_is_not_taken_for_damaged_letters() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.replaced("people.csv", "Бен", "Пётр Фёдоров");
    set.with("people.csv", set.text("people.csv").getBytes(Charset.forName("windows-1251")));
    assertThat(DataPackage.read(folder).dataSet().people())
        .extracting(person -> person.nameRu())
        .containsExactly("Ада", "Пётр Фёдоров", "Клео");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PK\u0003\u0004- | an Excel workbook or another zip archive",
        "\u00d0\u00cf\u0011\u00e0\u00a1 | an old Excel workbook",
        "%PDF-1.7 | a PDF",
        "<!DOCTYPE html> | a web page",
        "{\\rtf1 | a document of a word processor"
      })
  void a_file_of_another_kind_is_called_what_it_is(String start, String kind) throws IOException {
    SmallSet set = SmallSet.in(folder);
    String text = start + "\n\u0000\u0001,\"?\u00ff".repeat(400);
    set.with("people.csv", text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(DataPackage.read(folder).diagnostics())
        .filteredOn(problem -> problem.file().equals("people.csv"))
        .extracting(Diagnostic::text)
        .containsExactly(
            "people.csv:1:1: error: this is "
                + kind
                + ", not a table as text; open it in its program and save the table as CSV in UTF-8"
                + " under this name [unreadable-file]");
  }

  @Test
  void a_description_in_another_encoding_is_said_and_read() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.replaced("datapackage.json", "A small society", "Общество");
    String text = set.text("datapackage.json");
    Files.write(set.file("datapackage.json"), text.getBytes(Charset.forName("windows-1251")));
    ReadResult result = DataPackage.read(folder);
    assertThat(result.diagnostics())
        .map(Diagnostic::text)
        .singleElement()
        .asString()
        .startsWith("datapackage.json:3:13: error: the file is not in UTF-8");
    assertThat(result.dataSet().manifest().keyMoments()).hasSize(2);
  }

  @Test
  void byte_order_mark_and_Windows_line_ends_are_no_problem() throws IOException {
    SmallSet set = SmallSet.in(folder);
    var sound = DataPackage.read(folder).dataSet();
    for (String table : tables()) {
      set.with(table, "\ufeff" + set.text(table).replace("\n", "\r\n"));
    }
    set.with("datapackage.json", "\ufeff" + set.text("datapackage.json"));
    ReadResult result = DataPackage.read(folder);
    assertThat(result.diagnostics()).map(Diagnostic::text).isEmpty();
    assertThat(result.dataSet()).isEqualTo(sound);
  }

  @Test
  void a_line_of_two_hundred_megabytes_costs_one_sentence() throws IOException {
    SmallSet set = SmallSet.in(folder);
    try (var out = Files.newOutputStream(set.file("sources.csv"))) {
      out.write(
          "key,citation,url,kind\nletters,Letters,,primary\nbook,"
              .getBytes(StandardCharsets.UTF_8));
      byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        out.write(block);
      }
      out.write("\nminutes,Minutes,,archive\n".getBytes(StandardCharsets.UTF_8));
    }
    ReadResult result = DataPackage.read(folder);
    assertThat(result.diagnostics())
        .map(Diagnostic::text)
        .singleElement()
        .asString()
        .startsWith("sources.csv:3:1: error: the line is longer than");
    assertThat(result.dataSet().sources()).hasSize(2);
    assertThat(result.dataSet().memberships()).hasSize(4);
  }

  @Test
  void a_row_of_a_million_cells_is_one_ragged_row() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.with("questions.csv", set.text("questions.csv") + ",".repeat(1_000_000) + "x\n");
    assertThat(DataPackage.read(folder).diagnostics())
        .map(Diagnostic::text)
        .singleElement()
        .asString()
        .startsWith("questions.csv:3:6: error: 1000001 cells where the heading has 5");
  }

  @Test
  void huge_cells_cost_at_most_their_row() throws IOException {
    SmallSet set = SmallSet.in(folder);
    String huge = "y".repeat(600_000);
    set.with("people.csv", set.text("people.csv") + "dan," + huge + ",,,,,,,\n");
    set.with("events.csv", set.text("events.csv") + huge + ",1923,,T,,feast,1,,,letters,low\n");
    set.with("ties.csv", set.text("ties.csv").replace("1922-05", huge));
    ReadResult result = DataPackage.read(folder);
    assertThat(result.diagnostics())
        .allSatisfy(problem -> assertThat(problem.text()).hasSizeLessThan(400));
    Accounted.check(folder, result, "people.csv");
    Accounted.check(folder, result, "ties.csv");
  }

  @Test
  void circles_of_supervision_are_opened_on_the_days_they_would_hold() throws IOException {
    SmallSet set = SmallSet.in(folder);
    StringBuilder bodies = new StringBuilder("id,name,short,name_ru,kind,wing,start,end,note\n");
    StringBuilder rows = new StringBuilder("child,parent,relation,start,end,source\n");
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      bodies.append("b%d,Body %d,B%d,,office,party,,,\n".formatted(i, i, i));
      for (int j = 0; j < 4; j++) {
        rows.append(
            "b%d,b%d,reports-to,%d,%d,minutes\n"
                .formatted(i, random.nextInt(60), 1921 + j, 1922 + j + random.nextInt(3)));
      }
    }
    set.with("bodies.csv", bodies.toString()).with("supervisions.csv", rows.toString());
    ReadResult result = DataPackage.read(folder);
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("supervision-cycle");
    Accounted.check(folder, result, "supervisions.csv");
    for (int year = 1920; year < 1930; year++) {
      assertThat(Circles.in(result.dataSet().supervisions(), year)).isFalse();
    }
  }

  @Test
  void a_change_of_places_over_time_is_no_circle() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.with(
        "supervisions.csv",
        """
        child,parent,relation,start,end,source
        council,assembly,elected-by,1920,1922,minutes
        assembly,council,elected-by,1922,,minutes
        paper,council,organ-of,1921-03,,minutes
        """);
    assertThat(DataPackage.read(folder).diagnostics()).isEmpty();
  }

  @Test
  void a_pattern_that_takes_for_ever_is_given_up() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.replaced(
        "datapackage.json",
        "\"path\": \"people.csv\"",
        "\"path\": \"people.csv\", \"schema\": { \"fields\": [ { \"name\": \"id\","
            + " \"constraints\": { \"pattern\": \"^(a+)+$\" } }, { \"name\": \"name\" } ] }");
    set.with("people.csv", "id,name\n" + "a".repeat(60) + "b,X\n");
    ReadResult result =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DataPackage.read(folder));
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("bad-form");
  }

  @Test
  void any_value_of_the_description_may_be_any_other() throws IOException {
    SmallSet set = SmallSet.in(folder);
    String sound = set.text("datapackage.json");
    List<int[]> values =
        Pattern.compile("\"[^\"]*\"(?!\"?:)|\\[[^\\[\\]{}]*\\]|\\b\\d\\b|\\{[^{}]*\\}")
            .matcher(sound)
            .results()
            .map(match -> new int[] {match.start(), match.end()})
            .toList();
    assertThat(values).hasSizeGreaterThan(50);
    List<String> others =
        List.of("null", "7", "-1e999999999", "[]", "{}", "[[\"x\"]]", "\"\"", "\"\\n\"");
    for (int i = 0; i < 2 * values.size(); i++) {
      int[] value = values.get(i / 2);
      set.with(
          "datapackage.json",
          sound.substring(0, value[0])
              + others.get(i * 5 % others.size())
              + sound.substring(value[1]));
      ReadResult result = DataPackage.read(folder);
      assertThat(result.diagnostics())
          .allSatisfy(problem -> assertThat(problem.text()).doesNotContain("\n"));
      assertThat(result.dataSet().memberships()).hasSizeBetween(0, 4);
    }
  }

  @Test
  void the_shipped_tables_may_be_changed_at_random() throws IOException {
    Path shipped = Path.of("graphs/bolshevik-party");
    try (Stream<Path> files = Files.list(shipped)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    SmallSet set = new SmallSet(folder);
    Mutations mutations = new Mutations(1921);
    for (int i = 0; i < 60; i++) {
      String table = tables().get(i % tables().size());
      String sound = set.text(table);
      String damaged = mutations.of(sound);
      set.with(table, damaged);
      ReadResult result = set.read();
      if (damaged.chars().filter(c -> c == '"').count()
          == sound.chars().filter(c -> c == '"').count()) {
        Accounted.check(folder, result, table);
      }
      set.with(table, sound);
    }
  }
}
