package apparat.app.lecture;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The way out of a text of the lecture: Enter keeps what was written, Esc gives the old words back;
 * then the next key is for the window again.
 */
final class Leaving {

  private final Runnable back;
  private String old = "";
  private Runnable way;

  /**
   * @param back gives the keys to the picture
   */
  Leaving(Runnable back) {
    this.back = back;
    this.way = back;
  }

  /** Who comes from the list of moments goes on in it; else the picture has the keys again. */
  void focus(Node before, Node now) {
    if (now instanceof TextInputControl text) {
      old = text.getText();
      way = before instanceof MomentRow.Head head ? head::requestFocus : back;
    }
  }

  /** Whether the key leads out of the text. */
  boolean leaves(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    return plain
        && event.getTarget() instanceof TextInputControl text
        && (event.getCode() == KeyCode.ESCAPE
            || event.getCode() == KeyCode.ENTER && !(text instanceof TextArea));
  }

  /** Leaves; notes are too long to be taken back by one key, Ctrl Z does so. */
  void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE
        && event.getTarget() instanceof TextInputControl text
        && !(text instanceof TextArea)) {
      text.setText(old);
    }
    way.run();
  }
}
