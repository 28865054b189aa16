package apparat.session.tables;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.naming.Russian;
import apparat.io.CannotRead;
import apparat.record.Certainty;
import apparat.record.Row;
import apparat.session.Document;
import apparat.session.citation.CitationForm;
import apparat.session.tables.DayTable.Kind;
import apparat.session.tables.DayTable.Line;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pictures of a day show is there as tables. */
class DayTablesTest {

  private static final LocalDate DAY = LocalDate.of(1924, 6, 5);
  private static History history;

  @BeforeAll
  static void open() throws CannotRead {
    history = Document.open(Document.shipped()).history();
  }

  private static DayTable table(Kind kind) {
    return DayTables.of(kind, DAY, new Reading(history, true));
  }

  private static List<String> column(DayTable table, String name) {
    int place = table.heading().indexOf(name);
    return table.lines().stream().map(line -> line.cells().get(place).written()).toList();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void every_table_is_even_and_says_of_what_it_speaks(Kind kind) {
    DayTable table = table(kind);

    assertThat(table.lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.cells()).hasSameSizeAs(table.heading()))
        .allSatisfy(line -> assertThat(line.mentions()).contains(line.key()));
    assertThat(table.heading()).doesNotHaveDuplicates().contains("Source");
    assertThat(table.caption()).contains("5 June 1924");
  }

  @Test
  void every_seat_of_the_day_is_in_the_rosters() {
    List<String> keys = table(Kind.ROSTERS).lines().stream().map(Line::key).toList();

    assertThat(history.at(DAY).seats())
        .allSatisfy(seat -> assertThat(keys).contains("person/" + seat.person().id()));
    assertThat(keys)
        .hasSize((int) history.at(DAY).seats().stream().flatMap(s -> s.rows().stream()).count());
  }

  @Test
  void a_roster_known_in_part_says_so_in_every_line() {
    DayTable table = table(Kind.ROSTERS);
    List<String> bodies = column(table, "Body");
    List<String> known = column(table, "Roster known");

    assertThat(known.get(bodies.indexOf("Politburo"))).isEqualTo("whole");
    assertThat(known.subList(bodies.indexOf("Central Committee"), known.size()))
        .contains("whole", "in part", "leaders only");
  }

  @Test
  void every_tie_and_every_allegiance_is_listed() {
    assertThat(table(Kind.TIES).lines()).hasSameSizeAs(history.at(DAY).ties());
    assertThat(table(Kind.FACTIONS).lines())
        .hasSizeGreaterThanOrEqualTo(history.at(DAY).allegiances().size());
    assertThat(column(table(Kind.TIES), "Stand")).containsOnly("together", "against");
  }

  @Test
  void doubtful_rows_are_left_out_where_the_reader_hides_them() {
    DayTable sure = DayTables.of(Kind.ROSTERS, DAY, new Reading(history, false));

    assertThat(column(sure, "Certainty")).isNotEmpty().doesNotContain("low");
    assertThat(column(table(Kind.ROSTERS), "Certainty")).contains("low");
  }

  @Test
  void doubtful_changes_are_left_out_where_the_reader_hides_them() {
    Set<Row> low =
        history.data().memberships().stream()
            .filter(row -> row.certainty() == Certainty.LOW)
            .map(row -> row.row())
            .collect(Collectors.toSet());
    LocalDate first = history.manifest().firstDay();
    LocalDate day =
        history.changes(first, history.manifest().lastDay()).stream()
            .filter(change -> !change.rows().isEmpty() && low.containsAll(change.rows()))
            .findFirst()
            .orElseThrow()
            .day();
    DayTable all = DayTables.of(Kind.CHANGES, day, new Reading(history, true));
    DayTable sure = DayTables.of(Kind.CHANGES, day, new Reading(history, false));

    assertThat(sure.lines()).hasSizeLessThan(all.lines().size());
    assertThat(all.lines()).containsAll(sure.lines());
  }

  @Test
  void that_no_side_is_recorded_is_said() {
    assertThat(column(table(Kind.ROSTERS), "Side")).contains("none recorded").doesNotContain("");
    assertThat(column(table(Kind.FACTIONS), "Person")).doesNotContain("");
  }

  @Test
  void people_are_named_in_the_letters_of_the_picture() {
    DayTable russian = DayTables.of(Kind.TIES, DAY, new Reading(Russian.of(history), true));

    assertThat(column(russian, "Person")).contains("Сталин").doesNotContain("Stalin");
  }

  @Test
  void programs_get_the_same_lines_with_ids() {
    Roster roster = Roster.of(history, DAY, Optional.empty(), Optional.empty());

    assertThat(RosterRows.forPrograms(roster).rows()).hasSameSizeAs(table(Kind.ROSTERS).lines());
    assertThat(RosterRows.forPrograms(roster).heading()).startsWith("person", "name", "body");
  }

  @Test
  void a_spreadsheet_gets_plain_days_and_their_doubt_beside_them() {
    DayTable table =
        new DayTable(
            Kind.TIES,
            "",
            List.of("Since", "Until", "Basis"),
            List.of(
                dates("1925-05-15~", "1926-05"), dates("1925-05-15", ""), dates("1921%", "1922?")));
    assertThat(table.tabs(table.lines()).lines())
        .containsExactly(
            "Since\tSince: how exact\tUntil\tUntil: how exact\tBasis",
            "1925-05-15\tabout\t1926-05-01\tsome day of that month\tb",
            "1925-05-15\t\t\t\tb",
            "1921-01-01\tabout, uncertain, some day of that year\t1922-01-01"
                + "\tuncertain, some day of that year\tb");
    assertThat(table.html(table.lines().subList(1, 2)))
        .contains("<td>1925-05-15</td><td></td><td></td><td></td><td>b</td>");
    assertThat(table.signs(table.lines().subList(1, 2))).isEmpty();
    assertThat(table.signs(table.lines().subList(0, 1)))
        .contains("Dates: ~ about that day; a month or a year alone: some day of it.");
  }

  private static Line dates(String since, String until) {
    return new Line(
        "k",
        Set.of(),
        List.of(
            Cell.of(HistoricalDate.parse(since)),
            Cell.of(HistoricalDate.parse(until)),
            Cell.of("b")));
  }

  @Test
  void sources_are_titles_and_their_keys_stand_beside_them() {
    DayTable rosters = table(Kind.ROSTERS);
    String key = column(rosters, "Source key").getFirst().split(";")[0];
    assertThat(column(rosters, "Source").getFirst())
        .startsWith(CitationForm.title(history.findSource(key).orElseThrow()))
        .doesNotContain(key);
  }

  @Test
  void a_spreadsheet_gets_a_heading_and_a_line_each_without_stray_tabs() {
    DayTable table =
        new DayTable(
            Kind.TIES,
            "",
            List.of("A", "B"),
            List.of(
                new Line("k", Set.of(), List.of(Cell.of("x\ty\nz"), Cell.of(3))),
                new Line("l", Set.of(), List.of(Cell.of("a<b&c"), Cell.of("")))));

    assertThat(table.tabs(table.lines())).isEqualTo("A\tB\nx y z\t3\na<b&c\t\n");
    assertThat(table.html(List.of(table.lines().getLast())))
        .isEqualTo(
            "<table><tr><th>A</th><th>B</th></tr><tr><td>a&lt;b&amp;c</td><td></td></tr></table>");
  }

  @Test
  void members_of_a_body_stand_by_surname_as_it_is_written() {
    DayTable russian = DayTables.of(Kind.ROSTERS, DAY, new Reading(Russian.of(history), true));
    List<String> committee =
        russian.lines().stream()
            .filter(line -> line.mentions().contains("body/central-committee"))
            .filter(
                line ->
                    line.cells().get(russian.heading().indexOf("Rank")).written().equals("voting"))
            .map(line -> line.cells().get(russian.heading().indexOf("Person")).written())
            .toList();
    assertThat(committee)
        .hasSize(53)
        .startsWith("Андреев", "Антипов")
        .containsSubsequence("Сокольников", "Сталин", "Сулимов", "Томский", "Угланов", "Чубарь")
        .containsSubsequence("А. Смирнов", "Сокольников");
  }
}
