package apparat.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.Brokerage.Broker;
import apparat.history.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that lie close together are weighed in words. */
class CloseWordsTest {

  private static final CloseWords WORDS =
      new CloseWords(
          new Sample().person("anna", "").person("boris", "").person("clara", "").history());

  @Test
  void who_is_hardly_behind_is_said_to_be_close() {
    assertThat(
            WORDS.of(
                List.of(
                    new Broker("anna", 0.18),
                    new Broker("boris", 0.17),
                    new Broker("clara", 0.165))))
        .contains(
            "Anna, Boris and Clara are close together: the difference is small, and says little"
                + " about who was ahead.");
  }

  @Test
  void who_is_clearly_behind_is_not_named() {
    assertThat(
            WORDS.of(
                List.of(
                    new Broker("anna", 0.18),
                    new Broker("boris", 0.17),
                    new Broker("clara", 0.09))))
        .hasValueSatisfying(words -> assertThat(words).startsWith("Anna and Boris are close"));
  }

  @Test
  void of_one_who_is_far_ahead_nothing_is_said() {
    assertThat(WORDS.of(List.of(new Broker("anna", 0.26), new Broker("boris", 0.12)))).isEmpty();
    assertThat(WORDS.of(List.of(new Broker("anna", 0), new Broker("boris", 0)))).isEmpty();
    assertThat(WORDS.of(List.of())).isEmpty();
  }
}
