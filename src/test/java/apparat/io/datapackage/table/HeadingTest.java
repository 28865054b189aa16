package apparat.io.datapackage.table;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import apparat.io.datapackage.SmallSet;
import apparat.io.datapackage.schema.PublishedSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is wrong with the first row of a table is said in line 1; the columns that are there count.
 */
class HeadingTest {

  @TempDir private static Path folder;
  private static SmallSet set = new SmallSet(Path.of(""));

  @BeforeAll
  static void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  @AfterEach
  void mend() throws IOException {
    set.mended("questions.csv", "stances.csv");
  }

  /** The sound data set does without the others. */
  static List<PublishedSchema.Column> columns() {
    return PublishedSchema.columns().stream().filter(column -> !column.optional()).toList();
  }

  /** Takes a column out of a table whose cells hold no commas. */
  private void without(PublishedSchema.Column column) throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> before =
        set.text(column.table() + ".csv").replaceAll("\"[^\"]*\"", "q").lines().toList();
    int cell = List.of(before.getFirst().split(",")).indexOf(column.name());
    for (String line : before) {
      List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
      cells.remove(cell);
      lines.add(String.join(",", cells));
    }
    set.with(column.table() + ".csv", String.join("\n", lines) + "\n");
  }

  @ParameterizedTest
  @MethodSource("columns")
  void a_column_that_the_schema_names_and_the_heading_lacks_is_named(PublishedSchema.Column column)
      throws IOException {
    without(column);
    ReadResult result = set.read();
    set.mended(column.table() + ".csv");
    assertThat(result.diagnostics())
        .filteredOn(d -> d.code().equals("missing-column"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.text())
                  .startsWith(
                      column.table() + ".csv:1:1: error: the column " + column.name() + " ");
              assertThat(d.toDo()).isEqualTo("add it to the heading and to each row");
            });
    assertThat(result.diagnostics())
        .as("the rows are not blamed for their heading")
        .noneMatch(d -> d.file().equals(column.table() + ".csv") && d.line() > 1 && blames(d));
  }

  private static boolean blames(Diagnostic problem) {
    return List.of("missing-value", "too-few-cells", "too-many-cells").contains(problem.code());
  }

  @Test
  void without_a_column_that_no_row_can_do_without_no_row_is_read_and_that_is_said()
      throws IOException {
    set.replaced("stances.csv", "person,question", "who,question");
    ReadResult result = set.read();
    assertThat(result.dataSet().stances()).isEmpty();
    assertThat(result.diagnostics())
        .filteredOn(d -> d.file().equals("stances.csv"))
        .extracting(SmallSet::inShort)
        .containsExactly("stances.csv:1:1 unknown-column");
    assertThat(result.diagnostics().getFirst().text())
        .isEqualTo(
            "stances.csv:1:1: error: the column \"who\" is not known and not read, and person is"
                + " missing, no row can be used; name it person if that is meant, or take it out"
                + " and add person [unknown-column]");
  }

  @Test
  void without_a_free_column_the_rows_are_read_as_if_it_were_blank() throws IOException {
    set.with("questions.csv", "id,name,pole_low,pole_high\npark,The park,Bricks,Trees\n");
    ReadResult result = set.read();
    assertThat(result.diagnostics())
        .extracting(SmallSet::inShort)
        .containsExactly("questions.csv:1:1 missing-column");
    assertThat(result.dataSet().questions().getFirst().poleHigh()).isEqualTo("Trees");
    assertThat(result.dataSet().questions().getFirst().note()).isEmpty();
  }

  @Test
  void an_unknown_column_is_named_where_it_stands_with_those_that_are_known() throws IOException {
    set.with(
        "questions.csv",
        "id,\"na,me\",name,pole_low,pole_high,note\npark,?,The park,Bricks,Trees,\n");
    ReadResult result = set.read();
    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.text())
                    .isEqualTo(
                        "questions.csv:1:4: error: the column \"na,me\" is not known and not read;"
                            + " name it as one of id, name, pole_low, pole_high, note, or take it"
                            + " out [unknown-column]"));
    assertThat(result.dataSet().questions().getFirst().name()).isEqualTo("The park");
  }

  @Test
  void of_a_column_that_is_there_twice_the_first_counts() throws IOException {
    set.with(
        "questions.csv", "id,name,pole_low,pole_high,note,name\npark,First,Bricks,Trees,,Second\n");
    ReadResult result = set.read();
    assertThat(result.diagnostics())
        .extracting(SmallSet::inShort)
        .containsExactly("questions.csv:1:33 doubled-column");
    assertThat(result.dataSet().questions().getFirst().name()).isEqualTo("First");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pole_Low", "pole low", "POLE-LOW", "pole_lwo", "poel_low", " pole_low"})
  void a_name_that_can_only_mean_one_column_is_told_once_and_read_as_that(String name)
      throws IOException {
    set.replaced("questions.csv", "pole_low", name);
    ReadResult result = set.read();
    assertThat(result.diagnostics())
        .extracting(Diagnostic::text)
        .containsExactly(
            "questions.csv:1:9: warning: the column \""
                + name
                + "\" is not known and read as \"pole_low\"; write it so [read-as]");
    assertThat(result.dataSet().questions().getFirst().poleLow()).isEqualTo("Bricks");
  }

  @Test
  void a_column_that_names_the_rows_is_read_under_a_wrong_name_and_names_them_still()
      throws IOException {
    set.replaced("stances.csv", "person,question", "persn,question");
    set.replaced("stances.csv", "ada,park,2,1921", "ada,park,2,someday");
    assertThat(set.read().diagnostics())
        .filteredOn(d -> d.file().equals("stances.csv"))
        .extracting(Diagnostic::text)
        .containsExactly(
            "stances.csv:1:1: warning: the column \"persn\" is not known and read as \"person\";"
                + " write it so [read-as]",
            "stances.csv:2:12: error: start \"someday\" is not a date, the row is left out; write"
                + " 1923-04-25, 1923-04 or 1923, with ~ (about), ? (uncertain) or % (both) behind"
                + " it if need be (column \"start\", row \"ada, park, someday\") [not-a-date]");
  }

  @Test
  void two_names_that_are_near_one_column_are_neither_of_them_it() throws IOException {
    set.with("questions.csv", "id,name,pole_lo,pole_ow,pole_high,note\npark,The park,A,B,Trees,\n");
    assertThat(set.found())
        .containsExactly(
            "questions.csv:1:1 missing-column",
            "questions.csv:1:9 unknown-column",
            "questions.csv:1:17 unknown-column");
  }

  @Test
  void a_heading_in_another_manner_is_one_sentence() throws IOException {
    set.replaced(
        "questions.csv", "id,name,pole_low,pole_high,note", "ID,Name,Pole low,POLE_HIGH,Note");
    assertThat(set.read().diagnostics())
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.found())
                    .startsWith("the columns \"ID\", \"Name\", \"Pole low\", \"POLE_HIGH\""));
    assertThat(set.read().dataSet().questions()).hasSize(1);
  }

  @Test
  void many_columns_that_are_not_known_are_one_sentence() throws IOException {
    set.with("questions.csv", "id,name,one,two,three,four\npark,The park,Bricks,Trees,,\n");
    assertThat(set.found())
        .containsExactly("questions.csv:1:1 missing-column", "questions.csv:1:9 unknown-column");
  }

  @Test
  void a_heading_that_stands_there_again_is_no_row() throws IOException {
    set.with("questions.csv", set.text("questions.csv").repeat(2).replaceFirst("park,", "lake,"));
    assertThat(set.found())
        .contains("questions.csv:3:1 duplicate")
        .noneMatch(found -> found.startsWith("questions.csv:3") && !found.endsWith("duplicate"));
    assertThat(set.read().dataSet().questions()).extracting(q -> q.id()).doesNotContain("id");
  }

  @Test
  void columns_without_names_are_a_problem_where_a_cell_of_theirs_holds_something()
      throws IOException {
    set.with("questions.csv", "id,name,pole_low,pole_high,note,,\npark,P,L,H,,,\n");
    assertThat(set.found()).isEmpty();
    set.with("questions.csv", "id,name,pole_low,pole_high,note,,\npark,P,L,H,,,stray\n");
    assertThat(set.read().diagnostics())
        .extracting(Diagnostic::text)
        .containsExactly(
            "questions.csv:2:14: error: the cell stands in a column without a name and is not read;"
                + " name the column, or take it out (row \"park\") [unknown-column]");
    assertThat(set.read().dataSet().questions()).hasSize(1);
  }

  @Test
  void blank_cells_behind_the_last_column_of_each_row_are_no_problem() throws IOException {
    String heading = "id,name,pole_low,pole_high,note\n";
    set.with("questions.csv", heading + "park,P,L,H,,,\nlake,P 2,L,H,,,\n,,,,,,\n,,,\n");
    assertThat(set.found())
        .containsExactly("questions.csv:4:1 blank-line", "questions.csv:5:1 blank-line");
    assertThat(set.read().dataSet().questions()).hasSize(2);
    set.with("questions.csv", heading + "park,P,L,H,,,\nlake,P 2,L,H,,,stray\n");
    assertThat(set.found())
        .as("what stands there is not lost in silence")
        .contains("questions.csv:3:15 too-many-cells");
    set.with("questions.csv", heading + "park,P,L,H,\nlake,P 2,L, as ever,H,\n");
    assertThat(set.found())
        .as("one alone may be a text with a comma in it")
        .containsExactly("questions.csv:3:23 too-many-cells");
  }

  @Test
  void below_a_title_the_heading_is_found_and_the_rows_are_read() throws IOException {
    set.with("questions.csv", "The questions of the day,,,,\n\n" + set.text("questions.csv"));
    assertThat(set.read().diagnostics())
        .extracting(Diagnostic::text)
        .containsExactly(
            "questions.csv:1:1: warning: \"The questions of the day\" is no heading, which is read"
                + " from line 3; take out what stands above the heading [read-as]");
    assertThat(set.read().dataSet().questions()).hasSize(1);
  }

  @Test
  void the_separator_may_stand_above_the_heading_as_spreadsheets_write_it() throws IOException {
    set.with("questions.csv", "sep=;\n" + set.text("questions.csv").replace(',', ';'));
    assertThat(set.found()).containsExactly("questions.csv:1:1 other-separator");
    assertThat(set.read().dataSet().questions()).hasSize(1);
  }

  @Test
  void lines_that_are_each_one_cell_in_quotation_marks_are_told_as_that() throws IOException {
    set.with("questions.csv", set.text("questions.csv").replaceAll("(?m)^(.+)$", "\"$1\""));
    assertThat(set.read().diagnostics().getFirst().toDo())
        .isEqualTo("take out the quotation marks that stand around whole lines");
  }

  @Test
  void nothing_but_blanks_is_an_empty_table() throws IOException {
    set.with("questions.csv", "\n  \n,,\n");
    assertThat(set.found()).contains("questions.csv:1:1 empty-table");
    assertThat(set.found()).filteredOn(d -> d.startsWith("questions.csv")).hasSize(1);
  }

  @Test
  void a_table_without_a_heading_is_told_once_with_the_one_it_needs() throws IOException {
    set.with("questions.csv", set.text("questions.csv").replaceFirst("^.*\n", ""));
    assertThat(set.read().diagnostics())
        .filteredOn(d -> d.file().equals("questions.csv"))
        .extracting(d -> SmallSet.inShort(d) + " " + d.toDo())
        .containsExactly(
            "questions.csv:1:1 missing-column begin with a heading: id, name, pole_low, pole_high,"
                + " note");
  }

  @Test
  void blank_lines_before_the_heading_are_one_problem_each_and_no_more() throws IOException {
    set.with("questions.csv", "\n\n" + set.text("questions.csv"));
    assertThat(set.found())
        .containsExactly("questions.csv:1:1 blank-line", "questions.csv:2:1 blank-line");
    assertThat(set.read().dataSet().questions()).hasSize(1);
  }

  @Test
  void a_blank_line_does_not_hide_which_separator_the_heading_has() throws IOException {
    set.with("questions.csv", "\n" + set.text("questions.csv").replace(',', ';'));
    assertThat(set.found())
        .containsExactly("questions.csv:1:1 other-separator", "questions.csv:1:1 blank-line");
    assertThat(set.read().dataSet().questions()).hasSize(1);
  }

  @Test
  void a_heading_that_is_never_closed_is_the_only_problem_of_its_table() throws IOException {
    set.replaced("stances.csv", "person,question", "person,\"question");
    assertThat(set.found())
        .containsExactly("stances.csv:1:8 open-quote", "claims.csv:2:71 broken-reference");
    assertThat(set.read().dataSet().stances()).isEmpty();
  }
}
