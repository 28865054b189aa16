package apparat.io.datapackage.mending;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim shows rows that are there; what it names besides is said and left out. */
class ClaimRowsTest {

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  private ReadResult with(String rows) throws IOException {
    set.withCell("claims", "rows", rows);
    return set.read();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "event:quarrel",
        "membership:ada/council",
        "membership:ada/paper",
        "tie:ada/ben",
        "tie:ben/ada",
        "faction:greens",
        "stance:ada/park",
        "body:society",
        "person:cleo",
        "allegiance:cleo/reds"
      })
  void each_kind_of_row_can_be_named(String reference) throws IOException {
    ReadResult result = with(reference);
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.dataSet().claims().getFirst().rows()).containsExactly(reference);
  }

  @ParameterizedTest
  @CsvSource({
    "event:quarel, unknown-id",
    "event:, unknown-id",
    "membership:ben/paper, unknown-id",
    "membership:ada, unknown-id",
    "tie:ben/cleo, unknown-id",
    "stance:park/ada, unknown-id",
    "body:greens, unknown-id",
    "Event:quarrel, bad-form",
    "quarrel, bad-form",
    "source:letters, bad-form",
    "event quarrel, bad-form"
  })
  void what_is_not_there_is_said_at_the_cell_and_left_out(String reference, String code)
      throws IOException {
    ReadResult result = with("event:founding;" + reference + ";tie:ada/ben");
    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(SmallSet.inShort(d)).isEqualTo("claims.csv:2:71 " + code);
              assertThat(d.found()).isEqualTo("the row \"" + reference + "\" is not there");
              assertThat(d.toDo()).contains("event:ID", "membership:PERSON/BODY");
            });
    assertThat(result.dataSet().claims().getFirst().rows())
        .containsExactly("event:founding", "tie:ada/ben");
  }

  @Test
  void a_claim_may_show_nothing() throws IOException {
    assertThat(with("").diagnostics()).isEmpty();
    assertThat(with("").dataSet().claims().getFirst().rows()).isEmpty();
  }

  @Test
  void a_row_that_was_taken_out_of_its_table_is_the_table_s_fault() throws IOException {
    set.withCell("stances", "value", "9");
    assertThat(set.read().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("bad-number", "broken-reference");
  }

  @Test
  void factions_stand_against_factions_in_any_order() throws IOException {
    int column = set.withCell("factions", "against", "reds;blues");
    ReadResult result = set.read();
    assertThat(result.diagnostics().stream().map(SmallSet::inShort))
        .containsExactly("factions.csv:2:" + column + " unknown-id");
    assertThat(result.dataSet().factions().getFirst().against()).containsExactly("reds");
    assertThat(result.dataSet().factions().getFirst().programme()).isEqualTo("More trees");
  }

  @Test
  void all_else_of_a_mended_claim_stays() throws IOException {
    var sound = set.read().dataSet().claims().getFirst();
    var mended = with("event:none").dataSet().claims().getFirst();
    assertThat(
            List.of(
                mended.id(), mended.topic(), mended.statement(), mended.date(), mended.verdict()))
        .isEqualTo(
            List.of(sound.id(), sound.topic(), sound.statement(), sound.date(), sound.verdict()));
    assertThat(mended.people()).isEqualTo(sound.people());
    assertThat(mended.bodies()).isEqualTo(sound.bodies());
  }
}
