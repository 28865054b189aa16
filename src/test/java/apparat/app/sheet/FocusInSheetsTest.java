package apparat.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.robot.InTheWindow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@InTheWindow
class FocusInSheetsTest {

  private static final int MORE_THAN_THE_SHEET_HAS = 20;

  /** The controls that Tab comes to, in turn. */
  private static List<Node> goneThrough(Reader reader, KeyCode... tab) {
    List<Node> gone = new ArrayList<>();
    for (int i = 0; i < MORE_THAN_THE_SHEET_HAS; i++) {
      reader.press(tab);
      gone.add(reader.scene().getFocusOwner());
    }
    return gone;
  }

  @Test
  void tab_goes_round_in_an_open_sheet_both_ways() {
    try (Reader reader = Reader.atTheWindow()) {
      Node before = reader.scene().getFocusOwner();
      reader.press(KeyCode.CONTROL, KeyCode.E);
      List<Node> forth = goneThrough(reader, KeyCode.TAB);
      List<Node> back = goneThrough(reader, KeyCode.SHIFT, KeyCode.TAB);

      assertThat(reader.node("export-sheet").lookupAll("*")).containsAll(forth).containsAll(back);
      assertThat(forth).contains(reader.node("close-sheet"), reader.node("write"));
      assertThat(back).contains(reader.node("close-sheet"), reader.node("write"));
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.scene().getFocusOwner()).isEqualTo(before);
      assertThat(goneThrough(reader, KeyCode.TAB)).contains(reader.node("search"));
    }
  }

  @Test
  void a_sheet_opened_by_a_click_has_the_focus() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1600, 900);
      reader.click("export");

      assertThat(reader.scene().getFocusOwner()).isEqualTo(reader.node("close-sheet"));
    }
  }
}
