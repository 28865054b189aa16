package apparat.time;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.DateWords;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1926-10-23 | 1926-10-23",
        "1926-07 | 1926-07",
        "1926 | 1926",
        "1926-07~ | 1926-07~",
        "23 Oct 1926 | 1926-10-23",
        "23rd October 1926 | 1926-10-23",
        "October 23, 1926 | 1926-10-23",
        "Oct. 23 1926 | 1926-10-23",
        "july 1926 | 1926-07",
        "May 1924 | 1924-05",
        "23.10.1926 | 1926-10-23",
        "3. 4. 1922 | 1922-04-03",
        "23 октября 1926 | 1926-10-23",
        "мая 1924 | 1924-05",
        "Май 1924 | 1924-05",
      })
  void a_date_is_read_as_it_is_typed(String typed, String date) {
    assertThat(TypedDate.read(typed)).map(HistoricalDate::text).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Stalin",
        "31 Feb 1926",
        "Maybe 1926 or so",
        "1926-13",
        "4/3/1922",
        "Octopus",
        "12 1926"
      })
  void what_is_no_date_is_none(String typed) {
    assertThat(TypedDate.read(typed)).isEmpty();
  }

  @Property(tries = 200)
  void what_the_window_says_can_be_typed(@ForAll int day) {
    LocalDate date = LocalDate.of(1921, 1, 1).plusDays(Math.floorMod(day, 3000));
    assertThat(TypedDate.read(DateWords.day(date))).contains(HistoricalDate.of(date));
  }
}
