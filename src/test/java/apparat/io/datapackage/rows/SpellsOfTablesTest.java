package apparat.io.datapackage.rows;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.ReadResult;
import apparat.io.datapackage.RowsRead;
import apparat.io.datapackage.SmallSet;
import apparat.time.HistoricalDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From when to when the rows of each table hold, and what becomes of those that never do. */
class SpellsOfTablesTest {

  @TempDir private Path folder;

  private ReadResult with(String table, String start, String end) throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.withCell(table, table.equals("events") ? "date" : "start", start);
    set.withCell(table, "end", end);
    return set.read();
  }

  @ParameterizedTest
  @CsvSource({
    "body_names, true",
    "supervisions, true",
    "memberships, true",
    "completeness, true",
    "allegiances, true",
    "ties, true",
    "stances, true",
    "bodies, false",
    "factions, false",
    "events, false"
  })
  void an_end_on_the_first_day_is_not_after_it(String table, boolean lost) throws IOException {
    for (String end : new String[] {"1921-05-01", "1921-05", "1921", "1920-12-31", "1921-05-01~"}) {
      ReadResult result = with(table, "1921-05", end);
      assertThat(result.diagnostics())
          .as("%s until %s", table, end)
          .filteredOn(d -> d.code().equals("end-not-after-start"))
          .singleElement()
          .satisfies(
              d -> {
                assertThat(d.file()).isEqualTo(table + ".csv");
                assertThat(d.line()).isEqualTo(2);
                assertThat(d.found()).contains("\"" + end + "\"", "\"1921-05\"");
                assertThat(d.found().endsWith(", the row is left out")).isEqualTo(lost);
              });
      assertThat(RowsRead.lines(result.dataSet(), table).contains(2)).isEqualTo(!lost);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body_names",
        "supervisions",
        "memberships",
        "completeness",
        "allegiances",
        "ties",
        "stances",
        "bodies",
        "factions",
        "events"
      })
  void the_day_after_is_the_shortest_span(String table) throws IOException {
    ReadResult result = with(table, "1921-05", "1921-05-02");
    assertThat(result.diagnostics())
        .extracting(d -> d.code())
        .doesNotContain("end-not-after-start");
    assertThat(RowsRead.lines(result.dataSet(), table)).contains(2);
  }

  @Test
  void what_others_refer_to_is_kept_without_the_end_that_cannot_be() throws IOException {
    Optional<HistoricalDate> start = HistoricalDate.parse("1921-05");
    assertThat(with("bodies", "1921-05", "1920").dataSet().bodies().getFirst().spell())
        .satisfies(spell -> assertThat(spell.start()).isEqualTo(start))
        .satisfies(spell -> assertThat(spell.end()).isEmpty());
    assertThat(with("factions", "1921-05", "1920").dataSet().factions().getFirst().spell().end())
        .isEmpty();
    assertThat(with("events", "1921-05", "1920").dataSet().events().getFirst().end()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".."})
  void blank_and_two_points_are_both_open(String open) throws IOException {
    var seat = with("memberships", open, open).dataSet().memberships().getFirst();
    assertThat(seat.spell().start()).isEmpty();
    assertThat(seat.spell().end()).isEmpty();
    var body = with("bodies", open, open).dataSet().bodies().getFirst();
    assertThat(body.spell().start()).isEmpty();
    assertThat(body.spell().end()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1919", "1919-03", "1919-03-08", "1919?", "1919-03~", "1919-03-08%"})
  void a_date_is_kept_as_exact_as_it_is_written(String written) throws IOException {
    var seat = with("memberships", written, "1922-01-01~").dataSet().memberships().getFirst();
    assertThat(seat.spell().start().orElseThrow().text()).isEqualTo(written);
    assertThat(seat.spell().end().orElseThrow().text()).isEqualTo("1922-01-01~");
  }
}
