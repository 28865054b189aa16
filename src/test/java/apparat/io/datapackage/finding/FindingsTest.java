package apparat.io.datapackage.finding;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.Severity;
import apparat.io.datapackage.schema.Table;
import org.junit.jupiter.api.Test;

/** Problems as they are collected: references that fail for one cause are one. */
class FindingsTest {

  private final Findings findings = new Findings();

  /** A reference to a person or source that is not there; its row is left out. */
  private static Reference lost(String file, int line, Table table, String id) {
    String found = "person \"" + id + "\" is not there, the row is left out";
    Finding alone = new Finding(file, Place.cell(line, 0), Problem.UNKNOWN_ID, found, "add it");
    return new Reference(table, id, true, alone);
  }

  @Test
  void references_into_one_broken_table_are_one_problem_for_each_file() {
    findings.markBroken(Table.PEOPLE);
    findings.markBroken(Table.SOURCES);
    findings.add(lost("a.csv", 3, Table.PEOPLE, "ada"));
    findings.add(lost("a.csv", 4, Table.PEOPLE, "ben"));
    findings.add(lost("a.csv", 4, Table.SOURCES, "letters"));
    findings.add(lost("b.csv", 2, Table.PEOPLE, "ada"));
    assertThat(findings.all())
        .extracting(one -> one.file() + ":" + one.place().line() + " " + one.found())
        .containsExactly(
            "a.csv:3 2 rows name 2 people that are not to be had from people.csv (\"ada\","
                + " \"ben\" in line 4), the rows are left out",
            "a.csv:4 1 row names 1 source that is not to be had from sources.csv (\"letters\"),"
                + " the row is left out",
            "b.csv:2 1 row names 1 person that is not to be had from people.csv (\"ada\"), the row"
                + " is left out");
    assertThat(findings.all())
        .allMatch(one -> one.problem() == Problem.BROKEN_REFERENCE)
        .extracting(Finding::toDo)
        .containsExactly(
            "mend the table people first",
            "mend the table sources first",
            "mend the table people first");
  }

  @Test
  void a_table_that_lost_rows_for_want_of_another_is_not_the_one_to_mend() {
    findings.markBroken(Table.PEOPLE);
    findings.markBroken(Table.TIES);
    findings.add(lost("ties.csv", 2, Table.PEOPLE, "ada"));
    findings.add(lost("claims.csv", 2, Table.TIES, "tie:ada/ben"));
    assertThat(findings.all())
        .extracting(Finding::toDo)
        .containsOnly("mend the table people first");
    findings.add("ties.csv", Place.cell(9, 0), Problem.BAD_NUMBER, "x, the row is left out", "y");
    assertThat(findings.all())
        .extracting(Finding::toDo)
        .containsExactly("y", "mend the table people first", "mend the table ties first");
  }

  @Test
  void a_few_references_are_told_one_by_one_and_more_in_a_sentence() {
    for (int line = 2; line < 5; line++) {
      findings.add(lost("a.csv", line, Table.PEOPLE, "p" + line));
    }
    assertThat(findings.all())
        .hasSize(3)
        .allMatch(one -> one.found().endsWith("is not there, the row is left out"));
    findings.add(lost("a.csv", 9, Table.PEOPLE, "p2"));
    assertThat(findings.all())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.problem()).isEqualTo(Problem.UNKNOWN_ID);
              assertThat(one.place().line()).isEqualTo(2);
              assertThat(one.places()).isEqualTo(4);
              assertThat(one.found())
                  .isEqualTo(
                      "4 rows name 3 people that people.csv does not have (\"p2\", \"p3\" in line"
                          + " 3, \"p4\" in line 4), the rows are left out");
              assertThat(one.toDo()).startsWith("put the rows back into people.csv");
            });
    assertThat(findings.each()).as("each is known all the same").hasSize(4);
  }

  @Test
  void one_problem_in_many_lines_of_a_column_is_told_once_with_the_lines() {
    for (int line = 22; line > 1; line--) {
      findings.add(
          "a.csv", Place.cell(line, 4), Problem.NOT_A_DATE, "no date " + line, "write one");
    }
    findings.add("a.csv", Place.cell(7, 5), Problem.NOT_A_DATE, "another column", "write one");
    assertThat(findings.all())
        .extracting(one -> one.place().line() + " " + one.found() + " *" + one.places())
        .containsExactly(
            "2 no date 2; so it is in 20 more lines (3, 4, 5, 6, 7, 8, 9, 10 ... 22) *21",
            "7 another column *1");
  }

  @Test
  void many_problems_in_a_single_line_are_each_told() {
    for (int column = 1; column < 30; column++) {
      Place place = Place.at(1, column);
      findings.add("datapackage.json", place, Problem.BAD_DESCRIPTION, "no " + column, "write it");
    }
    assertThat(findings.all()).hasSize(29).allMatch(one -> one.places() == 1);
  }

  @Test
  void faults_of_different_members_of_a_description_are_not_one() {
    for (int line = 1; line < 15; line++) {
      Place place = Place.at(line, 9);
      findings.add("datapackage.json", place, Problem.BAD_DESCRIPTION, "no wing \"w\"", "write it");
      findings.add("datapackage.json", place, Problem.BAD_DESCRIPTION, "camp " + line, "write it");
    }
    assertThat(findings.all()).hasSize(28);
    for (int line = 15; line < 30; line++) {
      Place place = Place.at(line, 9);
      findings.add("datapackage.json", place, Problem.BAD_DESCRIPTION, "no wing \"v\"", "write it");
    }
    assertThat(findings.all())
        .filteredOn(one -> one.places() > 1)
        .extracting(Finding::found)
        .containsExactly(
            "no wing \"w\"; so it is in 28 more lines (2, 3, 4, 5, 6, 7, 8, 9 ... 29)");
    assertThat(findings.all()).hasSize(15);
  }

  @Test
  void what_a_spreadsheet_did_to_each_table_is_one_sentence() {
    for (String file : java.util.List.of("a.csv", "b.csv", "c.csv", "d.csv")) {
      findings.add(file, Place.START, Problem.OTHER_SEPARATOR, "by semicolons", "save it");
    }
    assertThat(findings.all())
        .extracting(Finding::found)
        .containsExactly("by semicolons; so it is in 3 more tables (b.csv, c.csv, d.csv)");
  }

  @Test
  void a_table_that_spoils_most_others_is_told_once() {
    findings.markBroken(Table.PEOPLE);
    for (String file : java.util.List.of("a.csv", "b.csv", "c.csv", "d.csv")) {
      findings.add(lost(file, 2, Table.PEOPLE, "ada"));
      findings.add(lost(file, 3, Table.PEOPLE, "ben"));
    }
    assertThat(findings.all())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.found())
                  .isEqualTo(
                      "8 references in a.csv, b.csv, c.csv, d.csv lead nowhere for want of"
                          + " people.csv (\"ada\", \"ben\"), 8 rows are left out");
              assertThat(one.toDo()).isEqualTo("mend the table people first");
              assertThat(one.places()).isEqualTo(8);
            });
  }

  @Test
  void of_two_collections_none_is_lost() {
    Findings other = new Findings();
    other.add("a.csv", Place.START, Problem.BLANK_LINE, "a blank line", "take it out");
    other.add(lost("ties.csv", 9, Table.PEOPLE, "eve"));
    findings.markBroken(Table.PEOPLE);
    findings.add(lost("ties.csv", 3, Table.PEOPLE, "ada"));
    findings.addAll(other);
    assertThat(findings.all()).hasSize(2);
    assertThat(findings.all().getLast().found()).startsWith("2 rows name").contains("\"ada\"");
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
