package apparat.app.side;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** Makes a node do something when it is clicked, or when Enter or Space is pressed on it. */
final class Pressed {

  private Pressed() {}

  /** The node can be reached by key and speaks for itself. */
  static void does(Node node, AccessibleRole role, String words, Runnable action) {
    node.setFocusTraversable(true);
    node.setAccessibleRole(role);
    node.setAccessibleText(words);
    node.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            event.consume();
            action.run();
          }
        });
    node.addEventHandler(KeyEvent.KEY_PRESSED, event -> keyed(event, action));
  }

  private static void keyed(KeyEvent event, Runnable action) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      action.run();
    }
  }
}
