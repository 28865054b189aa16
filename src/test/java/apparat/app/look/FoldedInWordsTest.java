package apparat.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.robot.InTheWindow;
import apparat.drawing.TextMark;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Who enlarges the letters is told what the picture has no room for. */
@InTheWindow
class FoldedInWordsTest {

  private static String foot(Reader reader) {
    reader.waitForPicture();
    return reader.picture().target().marks().stream()
        .filter(mark -> mark.key().equals("foot/sources"))
        .map(mark -> ((TextMark) mark).text())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_line_names_what_of_the_hierarchy_is_folded_for_want_of_room() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      for (int step = 0; step < 2; step++) {
        reader.press(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(foot(reader))
            .startsWith("Folded for want of room: Central Committee, Control Commission and ")
            .contains(" more; 6 candidates. Sources: ")
            .endsWith(".");
      }
      reader.selection().selectBody("politburo");
      reader.press(KeyCode.O);
      assertThat(foot(reader)).as("one body has all its people").doesNotContain("Folded");
    }
  }
}
