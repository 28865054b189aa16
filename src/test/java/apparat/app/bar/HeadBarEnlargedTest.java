package apparat.app.bar;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** A reader with weak eyes needs the dark more than others. */
@InTheWindow
class HeadBarEnlargedTest {

  private static Bounds place(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  @Test
  void light_and_dark_are_a_click_away_however_large_the_letters_are() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      reader.press(KeyCode.DIGIT2);
      double before = 0;
      for (String scale : new String[] {"100 %", "150 %", "200 %"}) {
        Button theme = (Button) reader.node("theme");
        Bounds menu = place(reader.node("menu"));
        assertThat(((Text) theme.lookup(".text")).getText()).as(scale).isEqualTo(theme.getText());
        assertThat(place(theme).getMaxX()).as(scale).isLessThan(menu.getMinX());
        assertThat(menu.getMaxX()).as(scale).isLessThanOrEqualTo(1280);
        assertThat(menu.getHeight()).as(scale).isGreaterThan(before);
        before = menu.getHeight() * 1.03;
        boolean dark = reader.look().themeProperty().get().dark();
        reader.click(theme);
        assertThat(reader.look().themeProperty().get().dark()).as(scale).isNotEqualTo(dark);
        reader.press(KeyCode.CONTROL, KeyCode.PLUS);
        Pulses.settle();
      }
    }
  }
}
