package apparat.app.keys;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One key with its modifiers and what it does. */
public record KeyStroke(KeyCode code, Modifier modifier, Runnable action) {

  /** The modifier held. */
  public enum Modifier {
    NONE,
    SHIFT,
    CTRL,
    CTRL_SHIFT,
    ALT
  }

  /** Whether the event is this stroke. */
  boolean matches(KeyEvent event) {
    return event.getCode() == code && modifierOf(event) == modifier;
  }

  private static Modifier modifierOf(KeyEvent event) {
    if (event.isShortcutDown() || event.isControlDown()) {
      return event.isShiftDown() ? Modifier.CTRL_SHIFT : Modifier.CTRL;
    }
    if (event.isAltDown()) {
      return Modifier.ALT;
    }
    return event.isShiftDown() ? Modifier.SHIFT : Modifier.NONE;
  }
}
