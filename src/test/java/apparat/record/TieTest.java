package apparat.record;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Sample;
import org.junit.jupiter.api.Test;

class TieTest {

  private static final Tie TIE =
      new Sample()
          .person("anna", "")
          .person("boris", "")
          .tie("anna", "+", "boris", 2, "", "")
          .history()
          .data()
          .ties()
          .getFirst();

  @Test
  void of_either_end_the_other_is_the_other() {
    assertThat(TIE.other("anna")).isEqualTo("boris");
    assertThat(TIE.other("boris")).isEqualTo("anna");
  }

  @Test
  void touches_its_two_ends_and_nobody_else() {
    assertThat(TIE.touches("anna")).isTrue();
    assertThat(TIE.touches("boris")).isTrue();
    assertThat(TIE.touches("clara")).isFalse();
  }
}
