package apparat.io.datapackage.table;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word processors set curly marks, which hold no text together: who used them is told so. */
class CurlyMarksTest {

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  @Test
  void a_row_that_falls_apart_at_curly_marks_says_which_are_meant() throws IOException {
    set.with("questions.csv", set.text("questions.csv") + "lake,“The lake, ours”,Wet,Dry,\n");
    assertThat(set.read().diagnostics())
        .singleElement()
        .satisfies(
            said ->
                assertThat(said.text())
                    .contains("6 cells where the heading has 5, the row is left out")
                    .contains("write straight quotation marks (\") for curly ones (“ ”)"));
  }

  @Test
  void curly_marks_in_a_row_that_holds_together_are_letters_like_others() throws IOException {
    set.with("questions.csv", set.text("questions.csv") + "lake,“The lake”,Wet,Dry,\n");
    assertThat(set.read().diagnostics()).map(Diagnostic::text).isEmpty();
    assertThat(set.read().dataSet().questions().getLast().name()).isEqualTo("“The lake”");
  }

  @Test
  void a_table_with_curly_marks_around_all_cells_says_so_once() throws IOException {
    set.with(
        "questions.csv", "“id”,“name”,“pole_low”,“pole_high”,“note”\n“park”,“Park”,“”,“”,“”\n");
    assertThat(set.read().diagnostics())
        .filteredOn(said -> said.file().equals("questions.csv"))
        .singleElement()
        .satisfies(said -> assertThat(said.text()).contains("“id”").contains("no row can be used"));
  }
}
