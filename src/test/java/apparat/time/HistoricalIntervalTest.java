package apparat.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoricalIntervalTest {

  @ParameterizedTest
  @CsvSource({
    "1922/1924,          1922-01-01, 1924-12-31",
    "1922/1924-01,       1922-01-01, 1924-01-31",
    "1922-05-25~/1923?,  1922-05-25, 1923-12-31",
    "1924-01,            1924-01-01, 1924-01-31",
    "1924-01/1924-01-01, 1924-01-01, 1924-01-01",
  })
  void holds_both_its_ends(String text, LocalDate first, LocalDate last) {
    HistoricalInterval interval = HistoricalInterval.parse(text).orElseThrow();

    assertThat(interval.firstDay()).isEqualTo(first);
    assertThat(interval.lastDay()).isEqualTo(last);
    assertThat(interval.contains(first)).isTrue();
    assertThat(interval.contains(last)).isTrue();
    assertThat(interval.contains(first.minusDays(1))).isFalse();
    assertThat(interval.contains(last.plusDays(1))).isFalse();
    assertThat(interval.text()).isEqualTo(text);
  }

  @Test
  void may_be_open_at_one_side() {
    assertThat(HistoricalInterval.parse("../1924").orElseThrow().firstDay())
        .isEqualTo(LocalDate.MIN);
    assertThat(HistoricalInterval.parse("1924/").orElseThrow().lastDay()).isEqualTo(LocalDate.MAX);
    assertThat(HistoricalInterval.parse("/1924").orElseThrow().text()).isEqualTo("../1924");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "../..",
        "/",
        "1924/1922",
        "1922/1923/1924",
        "1922-13/1923",
        "x/1923",
        "1922/ 1923"
      })
  void takes_nothing_else(String text) {
    assertThat(HistoricalInterval.parse(text)).isEmpty();
  }
}
