package apparat.session.tables;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Party;
import apparat.record.Certainty;
import apparat.record.Faction;
import apparat.session.tables.DayTable.Kind;
import apparat.session.tables.DayTable.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of a day hold what the day holds, whoever reads them. */
class DayTableLawsTest {

  private static final History PARTY = Party.history();
  private static final List<LocalDate> DAYS =
      Stream.of("1921-03-16", "1922-04-10", "1924-06-05", "1925-12-20", "1927-12-31")
          .map(LocalDate::parse)
          .toList();

  private static DayTable table(Kind kind, LocalDate day, boolean doubtful) {
    return DayTables.of(kind, day, new Reading(PARTY, doubtful));
  }

  private static List<String> column(DayTable table, String name) {
    int place = table.heading().indexOf(name);
    return table.lines().stream().map(line -> line.cells().get(place).written()).toList();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void who_hides_doubtful_rows_loses_those_and_no_other(Kind kind) {
    for (LocalDate day : DAYS) {
      DayTable all = table(kind, day, true);
      DayTable sure = table(kind, day, false);
      if (all.heading().contains("Certainty") && kind != Kind.FACTIONS) {
        int place = all.heading().indexOf("Certainty");
        assertThat(sure.lines())
            .isEqualTo(
                all.lines().stream()
                    .filter(line -> !line.cells().get(place).written().equals("low"))
                    .toList());
      } else {
        assertThat(sure.lines().size()).isLessThanOrEqualTo(all.lines().size());
      }
    }
  }

  @Test
  void every_faction_of_the_day_is_a_line_whoever_hides_its_people() {
    for (LocalDate day : DAYS) {
      for (boolean doubtful : List.of(true, false)) {
        Set<String> listed = new TreeSet<>(column(table(Kind.FACTIONS, day, doubtful), "Faction"));
        Set<String> there = new TreeSet<>();
        PARTY.data().factions().stream()
            .filter(faction -> faction.spell().holdsOn(day))
            .map(Faction::name)
            .forEach(there::add);
        assertThat(listed).containsAll(there);
      }
    }
  }

  @Test
  void every_allegiance_of_the_day_is_a_line() {
    for (LocalDate day : DAYS) {
      DayTable table = table(Kind.FACTIONS, day, true);
      long people = column(table, "Person").stream().filter(name -> !name.isEmpty()).count();
      assertThat(people)
          .isEqualTo(
              PARTY.data().allegiances().stream().filter(row -> row.spell().holdsOn(day)).count());
    }
  }

  @Test
  void events_are_those_of_three_months_before_and_after() {
    for (LocalDate day : DAYS) {
      List<String> dates = column(table(Kind.EVENTS, day, true), "Date");
      long expected =
          PARTY.data().events().stream()
              .map(event -> event.date().first())
              .filter(date -> !date.isBefore(day.minusMonths(3)))
              .filter(date -> !date.isAfter(day.plusMonths(3)))
              .count();
      assertThat(dates).hasSize((int) expected);
    }
  }

  @Test
  void changes_are_those_since_the_compared_moment() {
    for (LocalDate day : DAYS) {
      LocalDate compared = PARTY.compared(day).day();
      LocalDate since = compared.equals(day) ? day.minusDays(1) : compared;
      assertThat(column(table(Kind.CHANGES, day, true), "Date"))
          .isSorted()
          .allSatisfy(
              date -> assertThat(LocalDate.parse(date)).isAfter(since).isBeforeOrEqualTo(day));
    }
    assertThat(table(Kind.CHANGES, LocalDate.of(1924, 6, 5), true).caption())
        .isEqualTo("What changed after 21 January 1924, up to 5 June 1924");
  }

  @Test
  void a_day_with_nothing_before_it_to_compare_with_tells_its_own_changes() {
    LocalDate first = PARTY.manifest().firstDay();
    DayTable begins = table(Kind.CHANGES, first, true);
    assertThat(begins.caption())
        .isEqualTo("The period begins on 16 March 1921. What changed on that day");
    assertThat(column(begins, "Date")).isNotEmpty().containsOnly(first.toString());
    LocalDate day = LocalDate.of(1924, 6, 2);
    Reading reading = new Reading(PARTY.comparedWith(day), true);
    DayTable same = DayTables.of(Kind.CHANGES, day, reading);
    assertThat(same.caption()).isEqualTo("What changed on 2 June 1924");
    assertThat(column(same, "Date")).isNotEmpty().containsOnly(day.toString());
  }

  @Test
  void doubtful_ties_are_hidden_with_the_switch() {
    LocalDate day = LocalDate.of(1926, 8, 1);
    long low =
        PARTY.at(day).ties().stream().filter(tie -> tie.certainty() == Certainty.LOW).count();
    assertThat(low).isPositive();
    assertThat(
            table(Kind.TIES, day, true).lines().size()
                - table(Kind.TIES, day, false).lines().size())
        .isEqualTo((int) low);
  }

  @Property(tries = 100)
  void a_line_holds_words_that_stand_in_its_cells(
      @ForAll @Size(max = 3) List<@AlphaChars @StringLength(min = 1, max = 2) String> words,
      @ForAll @Size(max = 3)
          List<@AlphaChars @Chars({' ', 'Ж'}) @StringLength(max = 8) String> cells) {
    Line line = new Line("k", Set.of(), cells.stream().map(Cell::of).toList());
    List<String> typed = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    boolean all = true;
    for (String word : typed) {
      boolean somewhere = false;
      for (String cell : cells) {
        somewhere |= cell.toLowerCase(Locale.ROOT).contains(word);
      }
      all &= somewhere;
    }
    assertThat(typed.stream().allMatch(word -> line.holdsAny(List.of(word)))).isEqualTo(all);
  }

  @Property(tries = 100)
  void a_spreadsheet_finds_each_cell_again(
      @ForAll @Size(min = 2, max = 2)
          List<@Chars({'a', '\t', '\n', '\r', '"', '<'}) String> cells) {
    DayTable table =
        new DayTable(
            Kind.TIES,
            "",
            List.of("A", "B"),
            List.of(new Line("k", Set.of(), cells.stream().map(Cell::of).toList())));
    String[] lines = table.tabs(table.lines()).split("\n", -1);
    assertThat(lines).hasSize(3).startsWith("A\tB").endsWith("");
    String[] read = lines[1].split("\t", -1);
    assertThat(read).hasSize(2);
    for (int i = 0; i < 2; i++) {
      assertThat(read[i]).isEqualTo(cells.get(i).replaceAll("[\\t\\n\\r]+", " "));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_button_bears_the_name_of_the_table(Kind kind) {
    assertThat(kind.words().toUpperCase(Locale.ROOT)).isEqualTo(kind.name());
    assertThat(kind.words()).matches("[A-Z][a-z]+");
  }
}
