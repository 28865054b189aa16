package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Manifest;
import apparat.io.CannotRead;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of the shipped period. */
class DaysTest {

  private static History history;
  private static Manifest manifest;

  @BeforeAll
  static void open() throws CannotRead {
    history = Document.open(Document.shipped()).history();
    manifest = history.manifest();
  }

  @ParameterizedTest
  @CsvSource({
    "1921, 1921-03-16, 1921-12-31",
    "1921-03, 1921-03-16, 1921-03-31",
    "1924-06-05, 1924-06-05, 1924-06-05",
    "1924-02?, 1924-02-01, 1924-02-29",
    "1927, 1927-01-01, 1927-12-31",
    "1920, , ",
    "1921-02, , ",
    "1928, , ",
  })
  void a_date_means_the_covered_days_of_its_range(String date, LocalDate first, LocalDate last) {
    HistoricalDate written = HistoricalDate.parse(date).orElseThrow();
    assertThat(Days.first(written, manifest).orElse(null)).isEqualTo(first);
    assertThat(Days.last(written, manifest).orElse(null)).isEqualTo(last);
  }

  @Test
  void years_begin_with_the_period_and_end_with_it() {
    assertThat(Days.years(manifest))
        .hasSize(8)
        .startsWith(LocalDate.of(1921, 3, 16), LocalDate.of(1922, 1, 1))
        .endsWith(LocalDate.of(1927, 12, 31));
  }

  @Test
  void moments_are_in_order_and_inside() {
    assertThat(Days.moments(history))
        .hasSize(16)
        .isSorted()
        .allSatisfy(day -> assertThat(day).isBetween(manifest.firstDay(), manifest.lastDay()));
  }
}
