package apparat.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

  @ParameterizedTest
  @CsvSource({"0, 0 %", "0.261, 26 %", "0.004, under 1 %", "0.006, 1 %", "1, 100 %"})
  void whole_hundredths(double share, String words) {
    assertThat(Percent.of(share)).isEqualTo(words);
  }
}
