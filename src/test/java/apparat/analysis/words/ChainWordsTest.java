package apparat.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.Chain;
import apparat.analysis.Chains;
import apparat.analysis.Chains.Over;
import apparat.analysis.SignedNetwork;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.Sample;
import apparat.history.words.BondWords;
import apparat.record.Certainty;
import apparat.record.Tie;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two people are connected, as one says it. */
class ChainWordsTest {

  private static final LocalDate DAY = LocalDate.of(1922, 6, 1);

  private static final History SAMPLE =
      new Sample()
          .person("ann", "")
          .person("bob", "")
          .person("cyd", "")
          .person("dan", "")
          .tie("ann", "+", "bob", 2, "1922-01-01", "1923-01-01")
          .tie("bob", "-", "cyd", 3, "1922-01-01", "1923-01-01")
          .tie("cyd", "+", "dan", 1, "1922-01", "")
          .tie("dan", "-", "cyd", 1, "1922-01", "")
          .tie("dan", "+", "ann", "patronage", 1, "", "1921-01-01")
          .tie("ann", "+", "dan", 3, "a letter", Certainty.LOW)
          .history();

  private static final ChainWords WORDS = new ChainWords(SAMPLE, DAY);

  private static Chain chain(String from, String to) {
    return Chains.shortest(SignedNetwork.at(SAMPLE, DAY), from, to, Over.ALL_TIES).orElseThrow();
  }

  @Test
  void one_step_is_direct() {
    assertThat(WORDS.title(chain("ann", "bob")))
        .isEqualTo("Ann and Bob on 1 June 1922: 1 step, directly");
  }

  @Test
  void those_between_are_named_in_their_order() {
    assertThat(WORDS.title(chain("ann", "cyd")))
        .isEqualTo("Ann and Cyd on 1 June 1922: 2 steps, over Bob");
    assertThat(WORDS.title(chain("cyd", "ann"))).startsWith("Cyd and Ann ");
  }

  @Test
  void where_no_chain_leads_the_ties_that_were_allowed_are_named() {
    assertThat(WORDS.none("ann", "cyd", Over.ALLIANCES))
        .isEqualTo("Ann and Cyd on 1 June 1922: no chain of alliances leads from one to the other");
    assertThat(WORDS.none("ann", "cyd", Over.ALL_TIES)).contains("no chain of ties");
  }

  @ParameterizedTest
  @CsvSource({
    "ann, bob, Ann and Bob (together)",
    "bob, ann, Bob and Ann (together)",
    "bob, cyd, Bob and Cyd (rivals)",
    "cyd, dan, Cyd and Dan (allies under strain)",
  })
  void a_step_says_how_the_two_stand(String from, String to, String words) {
    assertThat(WORDS.step(from, chain(from, to).links().getFirst())).isEqualTo(words);
  }

  private static Tie tie(int place) {
    return SAMPLE.data().ties().get(place);
  }

  @Test
  void a_tie_is_told_with_kind_strength_span_basis_and_sources() {
    assertThat(WORDS.tie(tie(0))).isEqualTo("alliance, 1 January 1922 to 1 January 1923 [src]");
    assertThat(WORDS.tie(tie(1))).startsWith("sharp rivalry, ");
    assertThat(WORDS.tie(tie(2))).startsWith("faint alliance, from January 1922 ");
    assertThat(WORDS.tie(tie(4)))
        .startsWith("faint patronage from Dan to Ann, until 1 January 1921 ");
    assertThat(WORDS.tie(tie(5))).isEqualTo("close alliance, throughout, doubtful: a letter [src]");
  }

  @Test
  void of_the_party_every_tie_can_be_told_with_its_sources() {
    ChainWords words = new ChainWords(Party.history(), DAY);
    for (Tie tie : Party.history().data().ties()) {
      assertThat(words.tie(tie))
          .startsWith(BondWords.of(tie))
          .contains(tie.basis())
          .endsWith("[" + String.join(", ", tie.sources()) + "]");
      assertThat(words.tie(tie).contains("doubtful"))
          .isEqualTo(tie.certainty() == Certainty.LOW || tie.basis().contains("doubtful"));
    }
  }
}
