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

  @Test
  void names_of_columns_are_taken_to_the_letter() throws IOException {
    set.replaced("questions.csv", "pole_low", "Pole_Low");
    assertThat(set.found())
        .containsExactly("questions.csv:1:1 missing-column", "questions.csv:1:9 unknown-column");
  }

  @Test
  void a_blank_name_is_an_unknown_column() throws IOException {
    set.with("questions.csv", "id,name,pole_low,pole_high,note,\npark,P,L,H,,\n");
    assertThat(set.found()).containsExactly("questions.csv:1:33 unknown-column");
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
        .containsExactly("questions.csv:1:1 blank-line", "questions.csv:1:1 other-separator");
    assertThat(set.read().dataSet().questions()).hasSize(1);
  }

  @Test
  void a_heading_that_is_never_closed_is_the_only_problem_of_its_table() throws IOException {
    set.replaced("stances.csv", "person,question", "person,\"question");
    assertThat(set.found())
        .containsExactly("claims.csv:2:71 broken-reference", "stances.csv:1:8 open-quote");
    assertThat(set.read().dataSet().stances()).isEmpty();
  }
}
