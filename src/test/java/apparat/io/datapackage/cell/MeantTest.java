package apparat.io.datapackage.cell;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can only mean one thing is read as that, and the tables lose nothing. */
class MeantTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '"',
      value = {
        "stances,person,ada ,ada",
        "stances,person,\u00a0ada,ada",
        "stances,person,Ada,ada",
        "stances,value,\u22122,-2",
        "stances,value,'2,2",
        "stances,start,1921 ,1921",
        "stances,start,1921\u201306,1921-06",
        "stances,certainty,HIGH,high",
        "ties,sign,\u2212,-",
        "ties,kind,Alliance,alliance",
      })
  void a_slip_of_a_spreadsheet_is_told_and_costs_no_row(
      String table, String column, String text, String meant) throws IOException {
    SmallSet set = SmallSet.in(folder);
    int rows = set.read().dataSet().stances().size() + set.read().dataSet().ties().size();
    int start = set.withCell(table, column, text);
    ReadResult result = set.read();
    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(SmallSet.inShort(d)).isEqualTo(table + ".csv:2:" + start + " read-as");
              assertThat(d.found()).endsWith(" is read as \"" + meant + "\"");
            });
    assertThat(result.dataSet().stances().size() + result.dataSet().ties().size()).isEqualTo(rows);
  }

  @Test
  void ids_with_blanks_are_found_by_those_without() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.withCell("people", "id", "ada ");
    assertThat(set.found()).containsExactly("people.csv:2:1 read-as");
    assertThat(set.read().dataSet().people().getFirst().id()).isEqualTo("ada");
  }

  @Test
  void two_ids_that_are_one_but_for_a_blank_are_one_twice() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.with("people.csv", set.text("people.csv") + "ada ,Ada 2,,,,,,,\n");
    assertThat(set.found()).contains("people.csv:5:1 duplicate");
    assertThat(set.read().dataSet().people()).hasSize(3);
  }

  @Test
  void ids_with_capitals_are_told_once_and_found_by_those_without() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.withCell("bodies", "id", "Society");
    set.withCell("people", "id", "Ada");
    assertThat(set.read().dataSet().memberships()).hasSize(4);
    assertThat(set.found())
        .contains("people.csv:2:1 bad-form")
        .doesNotContain("ties.csv:2:1 read-as");
  }

  @Test
  void an_id_that_is_near_a_single_other_is_told_with_it() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.withCell("memberships", "body", "counzil");
    assertThat(set.read().diagnostics())
        .first()
        .extracting(Diagnostic::toDo)
        .isEqualTo("write \"council\" if that is meant, or add it to bodies.csv");
  }

  @Test
  void a_row_that_stands_one_column_aside_is_one_fault() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.replaced(
        "ties.csv",
        "ada,ben,+,alliance,no,2,1920-01-01,1923-06-10,Founded it together,letters,high",
        ",ada,ben,+,alliance,no,2,1920-01-01,1923-06-10,Founded it together,letters");
    assertThat(set.read().diagnostics())
        .filteredOn(d -> d.file().equals("ties.csv"))
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.toDo())
                    .isEqualTo("see whether the cells of the row stand one column aside"));
  }
}
