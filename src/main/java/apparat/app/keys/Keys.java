package apparat.app.keys;

import apparat.app.keys.KeyStroke.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Does what the table of keys says, except where a control needs its keys for itself. */
public final class Keys {

  private static final Set<AccessibleRole> BUTTONS =
      Set.of(
          AccessibleRole.BUTTON,
          AccessibleRole.TOGGLE_BUTTON,
          AccessibleRole.MENU_BUTTON,
          AccessibleRole.HYPERLINK);

  /** Keys that a list needs to be gone through. */
  private static final Set<KeyCode> LISTS =
      Set.of(
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.ENTER,
          KeyCode.SPACE);

  private final List<KeyVerb> table;
  private final Predicate<KeyEvent> elsewhere;

  public Keys(List<KeyVerb> table) {
    this(table, event -> false);
  }

  /**
   * The same.
   *
   * @param elsewhere whether something else takes a key that the control in focus does not need
   */
  public Keys(List<KeyVerb> table, Predicate<KeyEvent> elsewhere) {
    this.table = table;
    this.elsewhere = elsewhere;
  }

  /**
   * Handles a pressed key before the controls see it.
   *
   * @param focus the control that has the focus, if any
   */
  public void pressed(KeyEvent event, Optional<Node> focus) {
    if (focus.filter(node -> needs(node, event)).isPresent() || elsewhere.test(event)) {
      return;
    }
    stroke(event)
        .ifPresent(
            stroke -> {
              event.consume();
              stroke.action().run();
            });
  }

  /** Whether a key does something, wherever the focus is. */
  public boolean know(KeyEvent event) {
    return stroke(event).isPresent();
  }

  private Optional<KeyStroke> stroke(KeyEvent event) {
    return table.stream()
        .flatMap(verb -> verb.strokes().stream())
        .filter(stroke -> stroke.matches(event))
        .findFirst();
  }

  private static boolean needs(Node focus, KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    return switch (focus) {
      case TextInputControl _ -> plain && !isFunctionKey(event) || editing(event);
      case OwnKeys own -> own.needs(event);
      case ListView<?> _ -> plain && LISTS.contains(event.getCode());
      default ->
          BUTTONS.contains(focus.getAccessibleRole())
              && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER);
    };
  }

  private static boolean isFunctionKey(KeyEvent event) {
    return event.getCode().isFunctionKey();
  }

  /** Keys with Ctrl that belong to a text while it is being written. */
  private static boolean editing(KeyEvent event) {
    return event.isShortcutDown()
        && switch (event.getCode()) {
          case C, V, X, A, Z, Y, LEFT, RIGHT, HOME, END, BACK_SPACE, DELETE -> true;
          default -> false;
        };
  }

  /** A stroke without modifier. */
  public static KeyStroke key(KeyCode code, Runnable action) {
    return new KeyStroke(code, Modifier.NONE, action);
  }

  /** A stroke with Ctrl, on a Mac with Command. */
  public static KeyStroke ctrl(KeyCode code, Runnable action) {
    return new KeyStroke(code, Modifier.CTRL, action);
  }

  /** A stroke with Ctrl and Shift. */
  public static KeyStroke ctrlShift(KeyCode code, Runnable action) {
    return new KeyStroke(code, Modifier.CTRL_SHIFT, action);
  }

  public static KeyStroke alt(KeyCode code, Runnable action) {
    return new KeyStroke(code, Modifier.ALT, action);
  }

  public static KeyStroke shift(KeyCode code, Runnable action) {
    return new KeyStroke(code, Modifier.SHIFT, action);
  }
}
