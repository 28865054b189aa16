package apparat.app.keys;

import javafx.scene.input.KeyEvent;

/** A control that does some keys itself while it has the focus. */
public interface OwnKeys {

  /** Whether the key is for the control, not for the window. */
  boolean needs(KeyEvent event);
}
