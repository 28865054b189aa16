package apparat.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.robot.InTheWindow;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Why people stand on another side is said when the day comes. */
@InTheWindow
class SideNewsTest {

  private static final LocalDate PLATFORM = LocalDate.of(1925, 9, 5);

  @Test
  void who_steps_to_the_day_reads_why_until_the_next_day_comes() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.time().showDate(PLATFORM);
      reader.waitForPicture();
      assertThat(reader.words("hint-layer"))
          .contains("5 September 1925: The Leningrad (New) Opposition forms");
      reader.press(KeyCode.SHIFT, KeyCode.RIGHT);
      reader.waitForPicture();
      assertThat(reader.words("hint-layer")).doesNotContain("Leningrad (New) Opposition");
    }
  }

  @Test
  void who_plays_reads_what_came_on_the_way() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.time().showDate(PLATFORM.minusDays(1));
      reader.time().stopAtKeyMoments(false);
      reader.time().play();
      reader.time().advance(0.01);
      assertThat(reader.time().day()).isAfterOrEqualTo(PLATFORM);
      assertThat(reader.words("hint-layer")).contains("Leningrad (New) Opposition forms");
      reader.time().pause();
    }
  }

  @Test
  void who_drags_through_time_is_told_nothing() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.time().scrub(PLATFORM);
      assertThat(reader.words("hint-layer")).doesNotContain("Leningrad (New) Opposition");
    }
  }
}
