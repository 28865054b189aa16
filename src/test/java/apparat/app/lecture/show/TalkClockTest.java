package apparat.app.lecture.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The clock of the lecturer. */
class TalkClockTest {

  private Instant now = Instant.parse("2026-10-05T10:00:00Z");

  @Test
  void it_says_how_long_one_has_spoken_and_what_is_left() {
    TalkClock clock = new TalkClock(() -> now, 20);
    now = now.plusSeconds(65);
    assertThat(clock.elapsed()).isEqualTo("1:05");
    assertThat(clock.remaining()).isEqualTo("18:55 left of 20 minutes");
    now = now.plusSeconds(20 * 60);
    assertThat(clock.remaining()).isEqualTo("1:05 over 20 minutes");
    now = now.plusSeconds(45 * 60);
    assertThat(clock.elapsed()).isEqualTo("1:06:05");
    clock.restart();
    assertThat(clock.elapsed()).isEqualTo("0:00");
  }

  @Test
  void without_a_plan_nothing_is_left() {
    assertThat(new TalkClock(() -> now, 0).remaining()).isEqualTo("no length planned");
  }
}
