package apparat.app.keys;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/**
 * Names controls: for the eye by a tooltip, for the ear by what a screen reader says. The key that
 * does the same stands behind the name.
 */
public final class Naming {

  private static final double WIDEST = 420;

  private Naming() {}

  /** Names a control that has no key of its own. */
  public static void of(Control control, String name) {
    of(control, name, "");
  }

  /**
   * Names a control.
   *
   * @param key as the table of keys writes it
   */
  public static void of(Control control, String name, String key) {
    control.setAccessibleText(key.isEmpty() ? name : name + ", " + key);
    tip(control, key.isEmpty() ? name : name + "  " + key);
  }

  /** Tells the eye more of a control whose name is its text. */
  public static void tip(Control control, String words) {
    Tooltip tip = control.getTooltip();
    if (tip == null) {
      tip = new Tooltip();
      tip.setWrapText(true);
      tip.setMaxWidth(WIDEST);
      control.setTooltip(tip);
    }
    tip.setText(words);
  }
}
