package apparat.history;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.record.Event;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With what a day is compared, and what stands over its picture. */
class MomentsTest {

  private static final History SAMPLE =
      new Sample()
          .event("early", "1921-02", "", 1)
          .event("first", "1922-03-27", "1922-04-03", 3)
          .event("small", "1922-05-01", "", 1)
          .event("great", "1922-06-01", "", 2)
          .event("second", "1923-01-01", "", 3)
          .event("equal", "1923-02-01", "", 3)
          .event("twin", "1923-02-01", "", 3)
          .event("third", "1924-01-01", "", 3)
          .event("before", "1920-12-31", "", 3)
          .keyMoments("third", "first", "second", "unknown")
          .history();

  @ParameterizedTest
  @CsvSource({
    "1921-01-01, 1921-01-01, ''",
    "1922-03-27, 1921-01-01, ''",
    "1922-12-31, 1921-01-01, ''",
    "1923-01-01, 1922-04-02, first",
    "1923-12-31, 1922-04-02, first",
    "1924-01-01, 1923-01-01, second",
    "1927-12-31, 1923-01-01, second",
  })
  void a_day_is_compared_with_the_end_of_the_moment_before_the_latest(
      LocalDate day, LocalDate compared, String event) {
    assertThat(SAMPLE.compared(day).day()).isEqualTo(compared);
    assertThat(SAMPLE.compared(day).event().map(Event::id).orElse("")).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource({
    "1921-01-31, ''",
    "1921-02-01, early",
    "1922-03-26, early",
    "1922-03-27, first",
    "1922-05-01, small",
    "1922-05-02, first",
    "1922-06-01, great",
    "1922-06-02, first",
    "1923-01-31, second",
    "1923-02-01, twin",
    "1924-01-01, third",
  })
  void the_caption_is_what_happened_on_the_day_else_the_weightiest_since_the_last_moment(
      LocalDate day, String caption) {
    assertThat(SAMPLE.caption(day).map(Event::id).orElse("")).isEqualTo(caption);
  }

  @Test
  void key_moments_come_by_date() {
    assertThat(SAMPLE.keyMoments().stream().map(Event::id))
        .containsExactly("first", "second", "third");
  }

  @Test
  void events_are_asked_for_by_days_both_included() {
    assertThat(
            SAMPLE.events(LocalDate.of(1922, 5, 1), LocalDate.of(1923, 1, 1)).stream()
                .map(Event::id))
        .containsExactly("small", "great", "second");
  }

  @ParameterizedTest
  @CsvSource({
    "1921-03-16, 1921-03-16, 1921-faction-ban",
    "1924-06-05, 1924-01-21, 1924-bukharin-politburo",
    "1925-09-05, 1924-11-19, 1925-platform-4",
    "1925-09-06, 1924-11-19, 1925-frunze",
    "1926-11-10, 1926-07-23, 1926-trotsky-politburo",
    "1927-12-31, 1927-11-14, 1927-new-politburo",
  })
  void of_the_party(LocalDate day, LocalDate compared, String caption) {
    assertThat(Party.history().compared(day).day()).isEqualTo(compared);
    assertThat(Party.history().caption(day).map(Event::id)).contains(caption);
  }
}
