package apparat.io.datapackage.finding;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.Severity;
import org.junit.jupiter.api.Test;

/** Problems as they are collected: references that fail for one cause are one. */
class FindingsTest {

  private final Findings findings = new Findings();

  @Test
  void references_into_one_table_are_one_problem_for_each_file() {
    findings.addBroken("ties.csv", Place.cell(3, 0), "people", "ada");
    findings.addBroken("ties.csv", Place.cell(4, 1), "people", "ben");
    findings.addBroken("ties.csv", Place.cell(4, 5), "sources", "letters");
    findings.addBroken("stances.csv", Place.cell(2, 0), "people", "ada");
    assertThat(findings.all())
        .extracting(one -> one.file() + ":" + one.place().line() + " " + one.found())
        .containsExactly(
            "ties.csv:3 2 references into the table people, which could not be read whole, lead"
                + " nowhere, the first to \"ada\"",
            "ties.csv:4 a reference into the table sources, which could not be read whole, leads"
                + " nowhere: \"letters\"",
            "stances.csv:2 a reference into the table people, which could not be read whole, leads"
                + " nowhere: \"ada\"");
    assertThat(findings.all())
        .allMatch(one -> one.problem() == Problem.BROKEN_REFERENCE)
        .extracting(Finding::toDo)
        .containsExactly(
            "mend the table people first",
            "mend the table sources first",
            "mend the table people first");
  }

  @Test
  void of_two_collections_none_is_lost() {
    Findings other = new Findings();
    other.add("a.csv", Place.START, Problem.BLANK_LINE, "a blank line", "take it out");
    other.addBroken("ties.csv", Place.cell(9, 0), "people", "eve");
    findings.addBroken("ties.csv", Place.cell(3, 0), "people", "ada");
    findings.addAll(other);
    assertThat(findings.all()).hasSize(2);
    assertThat(findings.all().getLast().found()).startsWith("2 references").contains("\"ada\"");
    assertThat(findings.all().getLast().place().line()).isEqualTo(3);
  }

  @Test
  void a_problem_is_one_line_whatever_stands_in_the_file() {
    findings.add("a\nb.csv", Place.START, Problem.BAD_FORM, "x\u2028y\u0007", "z\tw");
    Diagnostic told = findings.all().getFirst().at(2, 7);
    assertThat(told.text()).isEqualTo("a·b.csv:2:7: error: x·y·; z·w [bad-form]");
    assertThat(told.severity()).isEqualTo(Severity.ERROR);
  }
}
