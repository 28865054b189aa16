package apparat.io.datapackage.table;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.DataSet;
import apparat.io.ReadResult;
import apparat.io.datapackage.SmallSet;
import apparat.io.datapackage.WrittenTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands between the cells, and wherever that is declared, the cells are the same. */
class SeparatorsTest {

  private static final List<String> HEADING =
      List.of("id", "name", "pole_low", "pole_high", "note");
  private static final List<String> PARK = List.of("park", "The park; ours", "a|b", "c,d", "1:2\t");

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  private static WrittenTable written(char separator, List<String> more) {
    return new WrittenTable(separator, "\n", new Random(4)).row(HEADING).row(PARK).row(more);
  }

  private void declare(String separator) throws IOException {
    set.replaced(
        "datapackage.json",
        "\"resources\": [",
        "\"resources\": [ {\"name\": \"questions\", \"path\": \"questions.csv\", \"dialect\":"
            + " {\"delimiter\": \""
            + separator
            + "\"}},");
  }

  @ParameterizedTest
  @CsvSource({"';', semicolons", "'|', bars", "'\t', tabs"})
  void a_separator_that_is_not_declared_is_said_once_and_costs_nothing(char sign, String name)
      throws IOException {
    set.with("questions.csv", written(',', List.of("b", "B", "", "", "")).text());
    DataSet sound = set.read().dataSet();
    set.with("questions.csv", written(sign, List.of("b", "B", "", "", "")).text());
    ReadResult result = set.read();
    assertThat(result.diagnostics())
        .filteredOn(d -> d.code().equals("other-separator"))
        .singleElement()
        .satisfies(d -> assertThat(d.found()).isEqualTo("the cells are separated by " + name));
    assertThat(result.dataSet()).isEqualTo(sound);
    assertThat(result.dataSet().questions().getFirst().name()).isEqualTo("The park; ours");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "|", "\\t", ":", "~", " "})
  void a_separator_that_is_declared_is_no_problem(String declared) throws IOException {
    char sign = declared.equals("\\t") ? '\t' : declared.charAt(0);
    declare(declared);
    set.with("questions.csv", written(sign, List.of("b", "B", "l", "h", "")).text());
    ReadResult result = set.read();
    assertThat(result.diagnostics()).map(d -> d.text()).isEmpty();
    assertThat(result.dataSet().questions().getFirst().poleHigh()).isEqualTo("c,d");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "|", "\\t", ":", "~", " "})
  void a_problem_is_at_its_cell_whatever_the_separator(String declared) throws IOException {
    char sign = declared.equals("\\t") ? '\t' : declared.charAt(0);
    declare(declared);
    WrittenTable table = written(sign, List.of("b", "B", "l,;|:", "", ""));
    set.with("questions.csv", table.text());
    WrittenTable.Spot spot = table.spot(2, 3);
    assertThat(set.found())
        .containsExactly("questions.csv:" + spot.line() + ":" + spot.column() + " missing-value");
  }

  @Test
  void signs_in_a_name_of_the_heading_do_not_make_another_separator() throws IOException {
    set.with(
        "questions.csv",
        "id,name,pole_low,pole_high,note,a;b;c;d;e;f;g\npark,The park,Bricks,,;;,\n");
    assertThat(set.found())
        .containsExactly("questions.csv:1:33 unknown-column", "questions.csv:2:22 missing-value");
  }

  @Test
  void a_declared_separator_that_the_file_does_not_use_gives_way_to_the_one_it_uses()
      throws IOException {
    declare("|");
    ReadResult result = set.read();
    assertThat(result.diagnostics().stream().map(SmallSet::inShort))
        .containsExactly("questions.csv:1:1 other-separator");
    assertThat(result.dataSet().questions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";;", "\\\"", "\\n"})
  void what_cannot_be_a_separator_is_passed_over(String declared) throws IOException {
    declare(declared);
    assertThat(set.found()).isEmpty();
  }
}
