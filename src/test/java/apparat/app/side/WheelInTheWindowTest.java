package apparat.app.side;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The wheel moves what stands beside the picture by some lines a notch. */
@InTheWindow
class WheelInTheWindowTest {

  private static final double THREE_LINES = 60;

  @Test
  void a_notch_moves_a_page_by_three_lines_or_more() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.selection().selectPerson("lenin");
      Pulses.settle();
      ScrollPane pane = (ScrollPane) reader.node("side-panel").lookup(".scroll-pane");
      Node content = pane.getContent();
      double before = content.localToScene(0, 0).getY();
      reader.hover(pane, 100, 100);
      reader.wheel(1);
      assertThat(before - content.localToScene(0, 0).getY()).isBetween(THREE_LINES, 200.0);
    }
  }

  @Test
  void a_notch_moves_a_list_of_changes_as_far() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.V);
      reader.compare().compareWith(LocalDate.of(1922, 4, 3));
      Pulses.settle();
      Node list = reader.node("changes-between");
      int first = topCell(list);
      reader.hover(list, 100, 100);
      for (int notch = 0; notch < 5; notch++) {
        reader.wheel(1);
      }
      assertThat(topCell(list) - first).as("lines").isGreaterThanOrEqualTo(8);
    }
  }

  private static int topCell(Node list) {
    double top = list.localToScene(0, 0).getY();
    return list.lookupAll(".list-cell").stream()
        .filter(Node::isVisible)
        .filter(cell -> cell.localToScene(cell.getLayoutBounds()).getMaxY() > top)
        .map(cell -> (IndexedCell<?>) cell)
        .filter(cell -> !cell.isEmpty() && cell.getHeight() > 0)
        .mapToInt(cell -> cell.getIndex())
        .min()
        .orElseThrow();
  }
}
