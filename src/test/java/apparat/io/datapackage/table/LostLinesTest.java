package apparat.io.datapackage.table;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.ReadResult;
import apparat.io.datapackage.RowsRead;
import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that cannot be read cost themselves and nothing around them. */
class LostLinesTest {

  private static final String HEADING = "key,citation,url,kind\n";

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  private static String source(String key) {
    return key + ",Work of " + key + ",,primary";
  }

  /** The two sources that the small set needs, then many more. */
  private static List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(source("letters"), source("minutes")));
    IntStream.range(0, 40).forEach(i -> lines.add(source("work-" + i)));
    return lines;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void each_line_that_cannot_be_read_is_named_and_the_others_are_read(long seed)
      throws IOException {
    Random random = new Random(seed);
    List<String> lines = lines();
    List<Integer> damaged = new ArrayList<>();
    for (int i = 2; i < lines.size(); i++) {
      if (random.nextInt(5) == 0) {
        boolean open = random.nextBoolean();
        lines.set(i, lines.get(i).replace("Work", open ? "\"Work" : "\"Work\" and"));
        damaged.add(i + 2);
      }
    }
    set.with("sources.csv", HEADING + String.join("\n", lines) + "\n");
    ReadResult result = set.read();
    assertThat(result.diagnostics())
        .allMatch(d -> d.file().equals("sources.csv") && d.code().equals("open-quote"))
        .extracting(d -> d.line())
        .isEqualTo(damaged);
    assertThat(RowsRead.lines(result.dataSet(), "sources"))
        .hasSize(lines.size() - damaged.size())
        .doesNotContainAnyElementsOf(damaged);
  }

  @Test
  void a_quotation_over_lines_is_a_cell_where_it_is_closed() throws IOException {
    set.with(
        "sources.csv",
        HEADING
            + source("letters")
            + "\nminutes,\"First, \"\"then\"\"\n\nlast\",,archive\n"
            + source("more")
            + "\n");
    ReadResult result = set.read();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.dataSet().sources().get(1).citation()).isEqualTo("First, \"then\"\n\nlast");
    assertThat(result.dataSet().sources().get(2).row().line()).isEqualTo(6);
  }

  @Test
  void a_quotation_that_swallows_rows_costs_its_line_alone() throws IOException {
    set.with(
        "sources.csv",
        HEADING
            + source("letters")
            + "\nwork,\"Never closed,,primary\n"
            + source("minutes")
            + "\nother,\"Closed\",,primary\n");
    ReadResult result = set.read();
    assertThat(result.diagnostics().stream().map(SmallSet::inShort))
        .containsExactly("sources.csv:3:6 open-quote");
    assertThat(result.dataSet().sources())
        .extracting(one -> one.key())
        .containsExactly("letters", "minutes", "other");
  }

  @Test
  void a_quotation_that_ends_in_another_row_is_one_left_open() throws IOException {
    set.with(
        "sources.csv",
        HEADING
            + source("letters")
            + "\n"
            + source("minutes")
            + "\nx,\"Never closed,,primary\ny,The 5\",more,,primary\n"
            + source("z")
            + "\n");
    ReadResult result = set.read();
    assertThat(result.diagnostics().stream().map(SmallSet::inShort))
        .containsExactly("sources.csv:4:3 open-quote", "sources.csv:5:16 too-many-cells");
    assertThat(RowsRead.lines(result.dataSet(), "sources")).containsExactly(2, 3, 6);
  }

  @Test
  void characters_are_counted_where_a_quotation_is_never_closed() throws IOException {
    set.with(
        "sources.csv",
        HEADING + source("letters") + "\n" + source("minutes") + "\nx,𝔄𝔅 ё,\"open,primary\n");
    assertThat(set.found()).containsExactly("sources.csv:4:8 open-quote");
  }

  @Test
  void characters_are_counted_where_one_is_no_UTF_8() throws IOException {
    byte[] before =
        (HEADING + source("letters") + "\n" + source("minutes") + "\nx,Ёж𝔄 ")
            .getBytes(StandardCharsets.UTF_8);
    byte[] text = Arrays.copyOf(before, before.length + 10);
    byte[] rest = "\u00e4,,primary".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(rest, 0, text, before.length, 10);
    Files.write(set.file("sources.csv"), text);
    assertThat(set.found()).containsExactly("sources.csv:4:7 not-utf-8");
  }

  @Test
  void a_table_in_two_encodings_is_blamed_once_at_the_first_character() throws IOException {
    String lines = HEADING + source("letters") + "\nminutes,Protokoll f\u00fcr alle,,archive\n";
    byte[] both = (lines + "a,\u00dcber uns,,primary\n").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(set.file("sources.csv"), both);
    ReadResult result = set.read();
    assertThat(result.diagnostics().stream().map(SmallSet::inShort))
        .containsExactly("sources.csv:3:20 not-utf-8");
    assertThat(result.dataSet().sources())
        .extracting(one -> one.citation())
        .containsExactly("Work of letters", "Protokoll f\u00fcr alle", "\u00dcber uns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void line_ends_of_any_system_are_no_problem(String end) throws IOException {
    var sound = set.read().dataSet();
    for (String table : List.of("people", "memberships", "claims", "sources")) {
      set.with(table + ".csv", set.text(table + ".csv").replace("\n", end));
    }
    ReadResult result = set.read();
    assertThat(result.diagnostics()).map(d -> d.text()).isEmpty();
    assertThat(result.dataSet()).isEqualTo(sound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void a_problem_is_in_its_line_whatever_ends_the_lines(String end) throws IOException {
    set.replaced("memberships.csv", "ada,paper,editor,head", "ada,paper,editor,boss");
    set.with("memberships.csv", set.text("memberships.csv").replace("\n", end));
    assertThat(set.found()).containsExactly("memberships.csv:5:18 unknown-word");
  }

  @Test
  void the_last_line_needs_no_end() throws IOException {
    var sound = set.read().dataSet();
    set.with("ties.csv", set.text("ties.csv").stripTrailing());
    ReadResult result = set.read();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.dataSet()).isEqualTo(sound);
  }

  @Test
  void blank_lines_are_warned_of_and_move_no_number() throws IOException {
    set.replaced("ties.csv", "\nada,cleo", "\n\nada,nobody");
    ReadResult result = set.read();
    assertThat(result.diagnostics().stream().map(SmallSet::inShort))
        .contains("ties.csv:3:1 blank-line", "ties.csv:4:5 unknown-id");
  }
}
