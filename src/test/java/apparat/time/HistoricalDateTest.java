package apparat.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoricalDateTest {

  @ParameterizedTest
  @CsvSource({
    "1923-04-25, 1923-04-25, 1923-04-25",
    "1923-04,    1923-04-01, 1923-04-30",
    "1924-02~,   1924-02-01, 1924-02-29",
    "1923?,      1923-01-01, 1923-12-31",
    "1923-04-25%,1923-04-25, 1923-04-25",
  })
  void stands_for_the_days_it_can_mean(String text, LocalDate first, LocalDate last) {
    HistoricalDate date = HistoricalDate.parse(text).orElseThrow();

    assertThat(date.first()).isEqualTo(first);
    assertThat(date.last()).isEqualTo(last);
    assertThat(date.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "..",
        "1923-13",
        "1923-00",
        "1923-02-29",
        "1923-04-31",
        "23-04-01",
        "1923-4-1",
        "1923-04-25 ",
        "~1923",
        "1923~~",
        "1923/1924",
        "25.04.1923",
        "1923-04-25T00:00",
        "١٩٢٣",
        "unknown"
      })
  void takes_nothing_else(String text) {
    assertThat(HistoricalDate.parse(text)).isEmpty();
  }

  @Test
  void is_exact_only_as_a_day_without_reserve() {
    assertThat(
            Stream.of("1923-04-25", "1923-04-25~", "1923-04", "1923")
                .map(HistoricalDateTest::exact))
        .containsExactly(true, false, false, false);
  }

  private static boolean exact(String text) {
    return HistoricalDate.parse(text).orElseThrow().exact();
  }

  @Test
  void sorts_by_first_day_and_the_more_exact_first() {
    List<String> sorted =
        Stream.of("1924", "1923-12-31", "1924-01-01~", "1924-01", "1924-01-01")
            .map(text -> HistoricalDate.parse(text).orElseThrow())
            .sorted()
            .map(HistoricalDate::text)
            .toList();

    assertThat(sorted)
        .containsExactly("1923-12-31", "1924-01-01", "1924-01-01~", "1924-01", "1924");
  }

  @Property
  @Domain(Days.class)
  void is_read_back_as_written(@ForAll HistoricalDate date) {
    assertThat(HistoricalDate.parse(date.text())).contains(date);
  }

  @Property
  @Domain(Days.class)
  void order_agrees_with_equality(@ForAll HistoricalDate a, @ForAll HistoricalDate b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }
}
