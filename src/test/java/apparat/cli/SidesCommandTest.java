package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Who changed sides, and what happened at that time, as the command line tells it. */
class SidesCommandTest {

  @Test
  void a_story_puts_what_changed_events_and_ties_side_by_side_with_their_sources() {
    Said said = Said.by("sides", "--person", "Сапронов");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .startsWith("With whom Sapronov stood\n")
        .contains(
            """
            about 9 April 1926 to about 31 December 1926: Workers' Opposition, Decists; in the\
             Group of 15 and the United Opposition
              what changed
                changes sides, from "Trotsky, Left Opposition" to "Workers' Opposition, Decists"
            """,
            """
              at that time
                9 April 1926: April plenum: first Trotsky-Kamenev convergence. Their amendments on\
             industry overlap; private meetings lead to the United Opposition. [carmichael-trotsky]
              ties that began or ended at that time
                no longer with Boguslavsky [wiki-decists]
            """,
            "\nSources\n",
            "\n  carmichael-trotsky: Carmichael, \"Trotsky\"\n")
        .contains("The data set records no causes");
  }

  @Test
  void between_two_days_all_are_named_who_changed_sides() {
    Said said = Said.by("sides", "--from", "1926-03-26", "--to", "1926-07-23");
    assertThat(said.lines().getFirst())
        .isEqualTo(
            "10 changed sides between 26 March 1926 and 23 July 1926, 10 of them shown on the map");
    assertThat(said.out())
        .contains(
            "  Sapronov: from \"Trotsky, Left Opposition\" to \"Workers' Opposition, Decists\"")
        .contains("  counted: of whom another side is recorded than before; of those on the map")
        .contains("  Zinoviev: now with \"Trotsky, Left Opposition\" and")
        .contains("'apparat sides --person sapronov'");
    assertThat(Said.by("sides", "--from", "1926-03-26", "--to", "1926-03-26").out())
        .isEqualTo("Nobody changed sides between 26 March 1926 and 26 March 1926.\n");
  }

  @Test
  void csv_has_a_line_for_each_fact_with_ids() {
    List<CSVRecord> rows =
        Csv.read(Said.by("sides", "--person", "sapronov", "--format", "csv").out());
    assertThat(rows)
        .extracting(row -> row.get("what"))
        .contains("side", "changed", "event", "tie", "signed");
    assertThat(rows)
        .filteredOn(row -> row.get("what").equals("event"))
        .extracting(row -> row.get("id"))
        .contains("1926-plenum-apr");
    assertThat(
            Csv.read(Said.by("sides", "--from", "1926", "--to", "1926", "--format", "csv").out()))
        .extracting(row -> row.get("person"))
        .contains("zinoviev", "sapronov");
  }

  /** A spreadsheet filters and counts ids; the sentence beside them is for readers. */
  @Test
  void csv_of_two_days_says_in_fields_what_changed_for_whom() {
    List<CSVRecord> rows =
        Csv.read(
            Said.by("sides", "--from", "1924-06-02", "--to", "1926-07-23", "--format", "csv")
                .out());
    assertThat(rows)
        .extracting(row -> row.get("person"), row -> row.get("change"), row -> row.get("from_name"))
        .contains(
            tuple("rykov", "side", "Majority, no group of their own"),
            tuple("evdokimov", "from-none", ""),
            tuple("zinoviev", "company", "Zinoviev and Kamenev"));
    assertThat(rows)
        .filteredOn(row -> row.get("person").equals("zinoviev"))
        .extracting(row -> row.get("beside_then"), row -> row.get("beside_now"))
        .containsExactly(tuple("majority;stalin", "trotsky;workers"));
  }

  @Test
  void one_of_the_two_questions_is_asked() {
    for (List<String> words :
        List.of(
            List.<String>of(),
            List.of("--person", "stalin", "--from", "1924", "--to", "1925"),
            List.of("--from", "1924"))) {
      Said said = Said.by(Stream.concat(Stream.of("sides"), words.stream()).toArray(String[]::new));
      assertThat(said.code()).isEqualTo(2);
      assertThat(said.err()).contains("--person PERSON").contains("--from DATE --to DATE");
    }
  }
}
