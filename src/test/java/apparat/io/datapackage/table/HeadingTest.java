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

  static List<PublishedSchema.Column> columns() {
    return PublishedSchema.columns();
  }

  /** Takes a column out of a table whose cells hold no commas. */
  private void without(PublishedSchema.Column column) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line :
        set.text(column.table() + ".csv").replaceAll("\"[^\"]*\"", "q").lines().toList()) {
      List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
      cells.remove(column.cell());
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
        .containsExactly("stances.csv:1:1 missing-column", "stances.csv:1:1 unknown-column");
    assertThat(result.diagnostics())
        .anySatisfy(d -> assertThat(d.found()).contains("person is missing, no row can be used"));
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
  @ValueSource(strings = {"Pole_Low", "pole low", "POLE-LOW"})
  void a_name_that_is_one_but_for_capitals_and_signs_is_told_with_the_one_that_is_meant(String name)
      throws IOException {
    set.replaced("questions.csv", "pole_low", name);
    assertThat(set.read().diagnostics())
        .extracting(Diagnostic::text)
        .containsExactly(
            "questions.csv:1:9: error: the column \""
                + name
                + "\" is not known and not read; write it \"pole_low\" [unknown-column]");
    set.mended("questions.csv");
    set.replaced("questions.csv", "id,name", "ID,name");
    assertThat(set.read().diagnostics().getFirst().text())
        .isEqualTo(
            "questions.csv:1:1: error: the column \"ID\" is not known and not read, no row can be"
                + " used; write it \"id\" [unknown-column]");
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
  void what_stands_above_the_heading_is_told_with_the_line_of_the_heading() throws IOException {
    set.with("questions.csv", "The questions of the day,,,,\n\n" + set.text("questions.csv"));
    assertThat(set.read().diagnostics())
        .filteredOn(d -> d.file().equals("questions.csv"))
        .extracting(Diagnostic::text)
        .containsExactly(
            "questions.csv:1:1: error: \"The questions of the day\" is no heading, which stands in"
                + " line 3, no row can be used; take out what stands above the heading"
                + " [missing-column]");
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
