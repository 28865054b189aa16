package apparat.io.datapackage.text;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.datapackage.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotation marks, separators and the places of cells in a row. */
class QuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "a,b,c            | 3 | false | false",
        "''               | 1 | false | false",
        "\"a,b\",c        | 2 | false | false",
        "\"say \"\"so\"\"\",c | 2 | false | false",
        "5\" gun,b        | 2 | false | false",
        "a,\"b            | 2 | true  | false",
        "a,\"b\"c,d       | 2 | false | true",
        "a,\"\",c         | 3 | false | false",
      })
  void a_line_is_open_or_wrong_or_neither(String line, int cells, boolean open, boolean wrong) {
    Quotes quotes = new Quotes(',');
    quotes.read(line == null ? "" : line.strip());
    assertThat(quotes.open()).isEqualTo(open);
    assertThat(quotes.wrong()).isEqualTo(wrong);
    if (!wrong) {
      assertThat(quotes.cells()).isEqualTo(cells);
    }
  }

  @Test
  void a_quotation_may_go_over_lines() {
    Quotes quotes = new Quotes(';');
    quotes.read("a;\"b");
    assertThat(quotes.open()).isTrue();
    assertThat(quotes.column()).isEqualTo(3);
    quotes.read("c;d\";e");
    assertThat(quotes.open()).isFalse();
    assertThat(quotes.cells()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {"id,name|,", "id;name|;", "id|,", "''|,", "a;b;c,d|;"})
  void the_separator_is_the_sign_that_the_heading_has_most(String heading, char sign) {
    assertThat(Separator.of(heading == null ? "" : heading).sign()).isEqualTo(sign);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,4", "2,12", "3,16", "9,16"})
  void a_cell_begins_behind_its_separator(int cell, int column) {
    Line line = new Line(7, "ab,\"c,\"\"d\",𝔄b!,x", "\n", false, Coding.UTF_8);
    CellStarts starts = new CellStarts(',', line);
    Finding finding =
        new Finding("a.csv", Place.cell(7, cell), Problem.DUPLICATE, "found", "to do");
    RowNames names = new RowNames(List.of("id", "name"), List.of("id", "name"), List.of("id"));
    assertThat(starts.at(finding, names).line()).isEqualTo(7);
    assertThat(starts.at(finding, names).column()).isEqualTo(column);
  }
}
