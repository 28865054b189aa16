package apparat.history;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Knowledge.Statement;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {

  @ParameterizedTest
  @CsvSource({
    "politburo,         1924-06-05, member,            COMPLETE",
    "politburo,         1924-06-05, chair,             COMPLETE",
    "central-committee, 1924-06-05, member,            COMPLETE",
    "central-committee, 1924-06-05, candidate,         PARTIAL",
    "central-committee, 1924-06-05, '',                PARTIAL",
    "secretariat,       1922-04-10, general-secretary, COMPLETE",
    "secretariat,       1922-04-10, candidate,         UNKNOWN",
    "ccc,               1924-06-05, member,            PARTIAL",
    "ccc,               1924-06-05, chair,             COMPLETE",
    "ccc,               1924-06-05, deputy-chair,      PARTIAL",
    "sto,               1924-06-05, member,            LEADERS_ONLY",
    "party-congress,    1924-06-05, member,            UNKNOWN",
  })
  void says_what_a_roster_can_be_used_for(
      String body, LocalDate day, String role, Statement statement) {
    Knowledge knowledge = Party.history().at(day).knowledge(body, role);

    assertThat(knowledge.statement()).isEqualTo(statement);
    assertThat(knowledge.countable()).isEqualTo(statement == Statement.COMPLETE);
  }

  @Test
  void gives_the_figures_of_the_table() {
    Knowledge candidates =
        Party.history().at(LocalDate.of(1924, 6, 5)).knowledge("central-committee", "candidate");

    assertThat(candidates.known()).isEqualTo(OptionalInt.of(30));
    assertThat(candidates.size()).isEqualTo(OptionalInt.of(34));
    assertThat(candidates.note()).contains("Half of the names doubtful");
  }

  @Test
  void adds_up_only_what_is_known_of_every_role() {
    Snapshot snapshot = Party.history().at(LocalDate.of(1922, 5, 1));

    assertThat(snapshot.knowledge("central-committee", "").size()).isEqualTo(OptionalInt.of(46));
    assertThat(snapshot.knowledge("politburo", "").size()).isEmpty();
  }
}
