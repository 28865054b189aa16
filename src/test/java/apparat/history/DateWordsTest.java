package apparat.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1924-06-05  | 5 June 1924",
        "1924-06-05~ | about 5 June 1924",
        "1921-08     | August 1921",
        "1921-08~    | about August 1921",
        "1922?       | 1922, uncertain",
        "1922%       | about 1922, uncertain",
      })
  void says_how_exact_a_date_is(String date, String words) {
    assertThat(DateWords.of(Sample.date(date).orElseThrow())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1922-04-03 | 1924-06~ | 3 April 1922 to about June 1924",
        "1921       | ''       | from 1921",
        "''         | 1921     | until 1921",
        "''         | ''       | throughout",
      })
  void says_a_span(String start, String end, String words) {
    assertThat(DateWords.span(Sample.spell(start, end))).isEqualTo(words);
  }

  @Test
  void says_a_day_in_english_anywhere() {
    assertThat(DateWords.day(LocalDate.of(1927, 12, 19))).isEqualTo("19 December 1927");
  }
}
