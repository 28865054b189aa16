package apparat.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.view.frame.Language;
import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Why people stand on another side stands between the picture and the time bar. */
@InTheWindow
class SideNewsTest {

  private static final LocalDate PLATFORM = LocalDate.of(1925, 9, 5);

  @Test
  void who_steps_to_the_day_reads_why_and_the_line_stays_until_the_next_news() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.time().showDate(PLATFORM);
      reader.waitForPicture();
      assertThat(reader.words("side-line"))
          .contains("5 September 1925: The Leningrad (New) Opposition forms");
      reader.time().showDate(PLATFORM.plusDays(3));
      assertThat(reader.words("side-line")).contains("Latest change of sides", "5 September 1925");
      reader.time().showDate(PLATFORM.minusDays(1));
      assertThat(reader.words("side-line")).doesNotContain("Leningrad (New) Opposition");
      assertThat(reader.words("hint-layer")).as("over the picture").doesNotContain("Opposition");
    }
  }

  /** Years may lie between the day shown and the news: the line leads there. */
  @Test
  void the_news_lead_to_their_day() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.time().showDate(PLATFORM.plusDays(3));
      Pulses.settle();
      reader.click("side-news");
      Pulses.settle();
      reader.press(KeyCode.ENTER);
      assertThat(reader.canvas().getScene().getFocusOwner())
          .as("keys are for the picture")
          .isNotSameAs(reader.node("side-news"));
      assertThat(reader.time().day()).isEqualTo(PLATFORM);
    }
  }

  @Test
  void the_picture_keeps_its_place_when_there_is_news_while_playing() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.time().showDate(PLATFORM.minusDays(1));
      reader.waitForPicture();
      Bounds before = bounds(reader, "picture");
      reader.time().stopAtKeyMoments(false);
      reader.time().play();
      reader.time().advance(0.01);
      assertThat(reader.time().day()).isAfterOrEqualTo(PLATFORM);
      assertThat(reader.words("side-line")).contains("Leningrad (New) Opposition forms");
      Pulses.settle();
      assertThat(bounds(reader, "picture")).isEqualTo(before);
      assertThat(bounds(reader, "side-line").getMinY()).isGreaterThanOrEqualTo(before.getMaxY());
      reader.time().pause();
    }
  }

  @Test
  void what_has_no_room_is_counted_and_told_by_the_tip() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.time().showDate(LocalDate.of(1921, 3, 16));
      Pulses.settle();
      Labeled words = (Labeled) reader.scene().lookup("#side-news");
      assertThat(reader.words("side-line")).containsPattern("and \\d more");
      assertThat(words.getTooltip().getText()).contains("Trotsky's circle forms").endsWith(".");
      assertThat(bounds(reader, "side-line").getHeight()).isLessThan(30);
    }
  }

  @Test
  void people_are_called_as_the_reader_wants() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.time().showDate(LocalDate.of(1922, 4, 3));
      assertThat(reader.words("side-line")).contains("Stalin, Kuibyshev and Molotov");
      reader.look().useLanguage(Language.RU);
      assertThat(reader.words("side-line")).contains("Сталин");
    }
  }

  private static Bounds bounds(Reader reader, String id) {
    Node node = reader.node(id);
    return node.localToScene(node.getLayoutBounds());
  }
}
