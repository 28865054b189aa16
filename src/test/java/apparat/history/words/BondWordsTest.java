package apparat.history.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BondWordsTest {

  @ParameterizedTest
  @CsvSource({
    "true, 3, close",
    "false, 3, sharp",
    "true, 2, ''",
    "false, 2, ''",
    "true, 1, faint",
    "false, 1, faint"
  })
  void an_alliance_is_close_and_a_rivalry_sharp(boolean positive, int strength, String word) {
    assertThat(BondWords.measure(positive, strength)).isEqualTo(word);
  }
}
