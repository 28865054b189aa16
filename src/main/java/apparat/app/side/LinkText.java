package apparat.app.side;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;

/** Words inside a line that lead somewhere; they break where the line breaks. */
final class LinkText extends Text {

  private final Runnable action;

  LinkText(String words, Runnable action) {
    super(words);
    this.action = action;
    getStyleClass().add("link-text");
    Pressed.does(this, AccessibleRole.HYPERLINK, words, action);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
    if (wanted == AccessibleAction.FIRE) {
      action.run();
    } else {
      super.executeAccessibleAction(wanted, parameters);
    }
  }
}
