package apparat.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.robot.InTheWindow;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@InTheWindow
class CompareInTheWindowTest {

  @Test
  void a_newcomer_compares_the_politburo_of_1924_and_1927() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.END);
      reader.click("compare");
      reader.click("other-day");
      ((TextField) reader.node("other-day")).setText("June 1924");
      reader.press(KeyCode.ENTER);
      reader.waitForPicture();

      assertThat(reader.words("compare-panel")).contains("From 1 June 1924 to 31 December 1927");
      assertThat(((ListView<?>) reader.node("changes-between")).getItems().getFirst())
          .asString()
          .contains("Politburo");
      assertThat(reader.picture().target().description()).contains("Since 1 June 1924: came");

      reader.click("split");
      reader.waitForPicture();
      assertThat(reader.picture().target().title()).contains("1 June 1924", "31 December 1927");
      reader.click("changes-between");
      reader.press(KeyCode.ESCAPE);
      reader.press(KeyCode.ESCAPE);
      reader.waitForPicture();
      assertThat(reader.find("compare-panel")).isEmpty();
      assertThat(((ToggleButton) reader.node("compare")).isSelected()).isFalse();
      assertThat(reader.picture().target().title()).doesNotContain("1924 –");
    }
  }
}
