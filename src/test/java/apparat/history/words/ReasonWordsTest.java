package apparat.history.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1924-06-02 | Signed the 46; opposition leader in 1927"
            + " | Signed the 46 · later: opposition leader in 1927",
        "1927-06-01 | Signed the 46; opposition leader in 1927"
            + " | Signed the 46; opposition leader in 1927",
        "1923-06-01 | Joint platform of 1921; economic planning"
            + " | economic planning · earlier: Joint platform of 1921",
        "1927-10-31 | Old friend; sheltered him in Nov 1927"
            + " | Old friend · later: sheltered him in Nov 1927",
        "1927-11-30 | Old friend; sheltered him in November 1927"
            + " | Old friend; sheltered him in November 1927",
        "1927-12-01 | Old friend; sheltered him in Nov 1927"
            + " | Old friend · earlier: sheltered him in Nov 1927",
        "1925-01-01 | Abuse at plenums of 1926-27 | later: Abuse at plenums of 1926-27",
        "1927-01-01 | Quarrel of 1918; abuse at plenums of 1926-1927"
            + " | abuse at plenums of 1926-1927 · earlier: Quarrel of 1918",
        "1924-01-01 | Platform of 1921, exile of 1928 | Platform of 1921, exile of 1928",
        "1924-01-01 | Tsaritsyn comrade | Tsaritsyn comrade",
        "1924-01-01 | '' | ''",
      })
  void what_speaks_of_the_day_comes_first(LocalDate day, String reason, String told) {
    assertThat(ReasonWords.on(day, reason)).isEqualTo(told);
  }
}
