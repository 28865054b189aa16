package apparat.session.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader who wrote a month or a year is told what one day of it leaves out. */
class TakenDayTest {

  private static TakenDay taken(String written) {
    HistoricalDate date = HistoricalDate.parse(written).orElseThrow();
    return new TakenDay(written, date, date.first(), date.last());
  }

  private static List<LocalDate> days(String... days) {
    return Stream.of(days).map(LocalDate::parse).toList();
  }

  @Test
  void other_days_are_those_after_the_day_taken_to_the_last_of_the_month() {
    List<LocalDate> days =
        days("1924-01-31", "1924-02-01", "1924-02-02", "1924-02-29", "1924-03-01");
    assertThat(taken("1924-02").others(days)).isEqualTo(days("1924-02-02", "1924-02-29"));
  }

  @Test
  void a_whole_date_can_mean_no_other_day() {
    assertThat(taken("1924-06-05").others(days("1924-06-04", "1924-06-05", "1924-06-06")))
        .isEmpty();
  }

  @Test
  void where_nothing_changes_nothing_is_said() {
    assertThat(taken("1924").remark("the Politburo", List.of())).isEmpty();
  }

  @Test
  void one_change_is_named_and_no_later_one() {
    assertThat(taken("1924-06").remark("the Politburo", days("1924-06-02")))
        .contains("1924-06 is taken as 1 June 1924; within June the Politburo changes on 2 June.");
  }

  @Test
  void later_changes_are_counted() {
    TakenDay year = taken("1924");
    List<LocalDate> days = days("1924-06-02", "1924-08-20", "1924-12-31");
    assertThat(year.remark("the picture", days.subList(0, 2)).orElseThrow())
        .endsWith("within 1924 the picture changes on 2 June and on one later day.");
    assertThat(year.remark("the picture", days).orElseThrow())
        .endsWith("within 1924 the picture changes on 2 June and on 2 later days.");
  }
}
