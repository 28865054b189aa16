package apparat.app.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.words.ChainWords;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.words.BondWords;
import apparat.record.Tie;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TieWordsTest {

  @Test
  void every_tie_is_called_the_same_in_the_panel_and_in_a_chain() {
    History history = Party.history();
    ChainWords chain = new ChainWords(history, LocalDate.of(1926, 8, 1));
    assertThat(history.data().ties())
        .isNotEmpty()
        .allSatisfy(
            (Tie tie) -> {
              assertThat(BondWords.of(tie)).endsWith(tie.kind().replace('-', ' '));
              assertThat(TieWords.kind(tie)).isEqualTo(BondWords.of(tie));
              assertThat(chain.facts(tie)).startsWith(BondWords.of(tie));
            });
  }
}
