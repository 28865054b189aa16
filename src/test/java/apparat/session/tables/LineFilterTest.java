package apparat.session.tables;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.io.CannotRead;
import apparat.session.Document;
import apparat.session.tables.DayTable.Kind;
import apparat.session.tables.DayTable.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineFilterTest {

  private static final Line COMMITTEE = line("Central Committee", "Stalin");
  private static final Line OFFICE = line("Secretariat of the Central Committee", "Stalin");

  private static Line line(String... cells) {
    return new Line("k", Set.of(), List.of(cells).stream().map(Cell::of).toList());
  }

  private static List<Line> wanted(String typed) {
    LineFilter filter = LineFilter.of(typed, List.of("Body", "Source key"));
    return List.of(COMMITTEE, OFFICE).stream().filter(filter::lets).toList();
  }

  @Test
  void words_stand_anywhere_and_quotation_marks_mean_a_whole_cell() {
    assertThat(wanted("")).hasSize(2);
    assertThat(wanted("committee CENTRAL")).hasSize(2);
    assertThat(wanted("\"central committee\"")).containsExactly(COMMITTEE);
    assertThat(wanted("“Central Committee” stal")).containsExactly(COMMITTEE);
    assertThat(wanted("«Central Committee» trotsky")).isEmpty();
    assertThat(wanted("\"committee\"")).isEmpty();
    assertThat(wanted("\"secret")).as("not yet closed").containsExactly(OFFICE);
    assertThat(wanted("\"\"")).hasSize(2);
  }

  @Test
  void behind_a_heading_words_and_cells_are_sought_in_that_column() {
    assertThat(wanted("body:stalin")).isEmpty();
    assertThat(wanted("source-key:stalin")).hasSize(2);
    assertThat(wanted("BODY:secretariats Source-key:stal")).containsExactly(OFFICE);
    assertThat(wanted("body:\"central committee\"")).containsExactly(COMMITTEE);
    assertThat(wanted("body:\"central committee\" source-key:\"committee\"")).isEmpty();
    assertThat(wanted("body:")).as("not yet typed on").hasSize(2);
    assertThat(wanted("stalin body:")).hasSize(2);
    assertThat(wanted("side:stalin")).as("no such column").isEmpty();
    assertThat(wanted("side:\"central committee\"")).as("no such column").isEmpty();
    assertThat(LineFilter.in("Source key")).isEqualTo("Source-key:");
  }

  @Test
  void one_and_many_are_the_same_word() {
    assertThat(wanted("committees")).hasSize(2);
    assertThat(wanted("secretariats stalin")).containsExactly(OFFICE);
    assertThat(wanted("\"committees\"")).isEmpty();
    assertThat(WordForms.of("rivalries")).startsWith("rivalries").contains("rivalry");
    assertThat(WordForms.of("rivalry")).contains("rivalries");
    assertThat(WordForms.of("ties")).contains("tie");
    assertThat(WordForms.of("congress")).containsExactly("congress");
    assertThat(WordForms.of("s")).containsExactly("s");
  }

  @Test
  void the_central_committee_alone_can_be_listed() throws CannotRead {
    History history = Document.open(Document.shipped()).history();
    LocalDate day = LocalDate.of(1924, 6, 3);
    DayTable table = DayTables.of(Kind.ROSTERS, day, new Reading(history, true));
    LineFilter filter = LineFilter.of("\"Central Committee\"", table.heading());
    assertThat(table.lines().stream().filter(filter::lets))
        .hasSize(history.at(day).seatsIn("central-committee").size());
  }
}
