package apparat.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import apparat.history.Change.Kind;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final LocalDate DAY = LocalDate.of(1924, 6, 5);

  @Test
  void of_nothing_tells_of_nothing() {
    History nothing = new Sample().history();

    assertThat(nothing.at(DAY).seats()).isEmpty();
    assertThat(nothing.keyframes()).containsExactly(nothing.manifest().firstDay());
    assertThat(nothing.caption(DAY)).isEmpty();
    assertThat(nothing.compared(DAY).day()).isEqualTo(nothing.manifest().firstDay());
    assertThat(nothing.changes(LocalDate.MIN, LocalDate.MAX)).isEmpty();
  }

  @Test
  void rows_that_speak_of_nobody_or_nothing_known_are_left_aside() {
    History history =
        new Sample()
            .person("ann", "")
            .body("council", "Council", "committee", "", "")
            .seat("ann", "council", "member", "1922", "", "")
            .seat("nobody", "council", "member", "1923", "", "")
            .seat("ann", "nothing", "member", "1923", "", "")
            .name("nothing", "Something", "1923", "")
            .over("nothing", "council", "reports-to", "1923", "")
            .over("council", "nothing", "reports-to", "1923", "")
            .stands("nobody", "nothing", "member", "nowhere", "1923", "")
            .history();

    assertThat(history.at(DAY).seats()).hasSize(1);
    assertThat(history.at(DAY).supervisions()).isEmpty();
    assertThat(history.changes(LocalDate.MIN, LocalDate.MAX))
        .extracting(Change::kind)
        .containsExactly(Kind.CAME);
    assertThat(history.keyframes())
        .containsExactly(LocalDate.of(1921, 1, 1), LocalDate.of(1922, 1, 1));
  }

  @Test
  void finds_by_id_or_says_that_there_is_none() {
    History party = Party.history();

    assertThat(party.person("stalin").name()).isEqualTo("Stalin");
    assertThat(party.body("politburo").name()).isEqualTo("Politburo");
    assertThat(party.event("1924-lenin-death").title()).isEqualTo("Lenin dies");
    assertThat(party.findFaction("troika")).isPresent();
    assertThat(party.findSource("kotkin1")).isPresent();
    assertThat(party.findPerson("nobody")).isEmpty();
    assertThatThrownBy(() -> party.body("nothing"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("nothing");
  }

  @Test
  void a_snapshot_knows_what_exists_and_who_stands_over_whom() {
    Snapshot snapshot = Party.history().at(DAY);

    assertThat(snapshot.alive("politburo")).isTrue();
    assertThat(snapshot.alive("narkomnats")).isFalse();
    assertThat(snapshot.supervisions())
        .anyMatch(
            row -> row.child().equals("politburo") && row.parent().equals("central-committee"));
    assertThat(snapshot.ties()).isNotEmpty().allMatch(tie -> tie.spell().holdsOn(DAY));
    assertThat(snapshot.allegiances()).isNotEmpty().allMatch(row -> row.spell().holdsOn(DAY));
    assertThat(snapshot.shortNameOf("petrograd-gubkom")).isEqualTo("Leningrad CP");
  }
}
