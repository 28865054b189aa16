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
        "1926-10-31 | Old friend; letter of 1926-11-10 | Old friend · later: letter of 1926-11-10",
        "1926-11-10 | Old friend; letter of 1926-11-10 | Old friend; letter of 1926-11-10",
        "1926-10-31 | Plenum of 1926-10; letter of 1907-08"
            + " | Plenum of 1926-10 · earlier: letter of 1907-08",
        "1926-06-01 | Old friend; Marx 1926 edition | Old friend; Marx 1926 edition",
        "1926-08-31 | Old friend; quarrel in Sept. 1926 | Old friend · later: quarrel in Sept."
            + " 1926",
        "1924-01-01 | Tsaritsyn comrade | Tsaritsyn comrade",
        "1924-01-01 | '' | ''",
      })
  void what_speaks_of_the_day_comes_first(LocalDate day, String reason, String told) {
    assertThat(ReasonWords.on(day, reason)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1924-06-02 | Baku secretary, sent to Leningrad in 1926 | ''",
        "1926-01-10 | Baku secretary, sent to Leningrad in 1926"
            + " | Baku secretary, sent to Leningrad in 1926",
        "1924-06-02 | Old friend; joint exile of 1928 | Old friend",
        "1924-06-02 | Quarrel of 1918; old friend | Quarrel of 1918; old friend",
        "1924-06-02 | '' | ''",
      })
  void what_came_later_is_left_out_where_no_date_stands_beside(
      LocalDate day, String reason, String told) {
    assertThat(ReasonWords.until(day, reason)).isEqualTo(told);
  }
}
