package apparat.session.tables;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Change;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.sides.Chronicle;
import apparat.record.Event;
import apparat.record.Membership;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tables for programs have the columns that DESIGN promises and the words of the data set. */
class RowsForProgramsTest {

  private static final History PARTY = Party.history();
  private static final LocalDate DAY = LocalDate.of(1924, 6, 5);

  private static List<List<String>> written(Table table) {
    return table.rows().stream().map(row -> row.stream().map(Cell::written).toList()).toList();
  }

  private static String date(Optional<apparat.time.HistoricalDate> date) {
    return date.map(apparat.time.HistoricalDate::text).orElse("");
  }

  @Test
  void rosters() {
    Table table = RosterRows.forPrograms(Roster.of(PARTY, DAY, Optional.empty(), Optional.empty()));
    assertThat(table.heading())
        .containsExactly(
            "person",
            "name",
            "body",
            "body_name",
            "role",
            "rank",
            "start",
            "end",
            "certainty",
            "source");
    List<List<String>> expected = new ArrayList<>();
    for (Membership row : PARTY.data().memberships()) {
      if (row.spell().holdsOn(DAY) && !PARTY.body(row.body()).kind().equals("party")) {
        expected.add(
            List.of(
                row.person(),
                PARTY.person(row.person()).name(),
                row.body(),
                PARTY.nameOf(row.body(), DAY),
                row.role(),
                row.rank().name().toLowerCase(Locale.ROOT),
                date(row.spell().start()),
                date(row.spell().end()),
                row.certainty().name().toLowerCase(Locale.ROOT),
                String.join(";", row.sources())));
      }
    }
    assertThat(written(table)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void ties() {
    Table table = TieRows.forPrograms(PARTY.data().ties());
    assertThat(table.heading())
        .containsExactly(
            "source",
            "target",
            "sign",
            "kind",
            "strength",
            "start",
            "end",
            "basis",
            "certainty",
            "sources");
    List<List<String>> expected = new ArrayList<>();
    for (Tie tie : PARTY.data().ties()) {
      expected.add(
          List.of(
              tie.source(),
              tie.target(),
              tie.positive() ? "+" : "-",
              tie.kind(),
              Integer.toString(tie.strength()),
              date(tie.spell().start()),
              date(tie.spell().end()),
              tie.basis(),
              tie.certainty().name().toLowerCase(Locale.ROOT),
              String.join(";", tie.sources())));
    }
    assertThat(written(table)).isEqualTo(expected);
  }

  @Test
  void events() {
    Table table = EventRows.forPrograms(PARTY.data().events());
    assertThat(table.heading())
        .containsExactly(
            "id",
            "date",
            "end",
            "title",
            "description",
            "kind",
            "weight",
            "people",
            "bodies",
            "source",
            "certainty");
    List<List<String>> expected = new ArrayList<>();
    for (Event event : PARTY.data().events()) {
      expected.add(
          List.of(
              event.id(),
              event.date().text(),
              date(event.end()),
              event.title(),
              event.description(),
              event.kind(),
              Integer.toString(event.weight()),
              String.join(";", event.people()),
              String.join(";", event.bodies()),
              String.join(";", event.sources()),
              event.certainty().name().toLowerCase(Locale.ROOT)));
    }
    assertThat(written(table)).isEqualTo(expected);
  }

  @Test
  void changes_have_their_sentence_and_all_whom_they_concern() {
    List<Change> changes =
        new Chronicle(PARTY).between(LocalDate.of(1926, 7, 1), LocalDate.of(1926, 11, 10));
    Table table = ChangeRows.forPrograms(changes);
    assertThat(table.heading()).startsWith("date", "kind", "person", "body", "sentence", "sources");
    List<List<String>> rows = written(table);
    assertThat(rows).hasSameSizeAs(changes).isNotEmpty();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      assertThat(rows.get(i))
          .containsExactly(
              change.day().toString(),
              change.kind().name().toLowerCase(Locale.ROOT),
              String.join(";", change.people()),
              change.body().orElse(""),
              change.sentence(),
              String.join(";", change.sources()),
              change.faction().orElse(""));
    }
  }
}
