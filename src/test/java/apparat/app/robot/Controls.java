package apparat.app.robot;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

/**
 * All controls that are seen in a window, with what a screen reader says and how keys get there.
 */
public final class Controls {

  private static final int MOST_STEPS = 600;
  private static final int MOST_LETTERS = 90;

  /**
   * A control in a state of the window.
   *
   * @param path how the keyboard reaches it; empty when it does not
   */
  public record Found(Node node, AccessibleRole role, String name, String path) {

    public boolean complete() {
      return role != AccessibleRole.NODE
          && role != AccessibleRole.PARENT
          && !name.isBlank()
          && !path.isBlank();
    }

    @Override
    public String toString() {
      String id = Optional.ofNullable(node.getId()).orElse(node.getClass().getSimpleName());
      String words = name.replaceAll("\\s+", " ");
      String said = words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS) + "…" : words;
      return String.format("%-22s %-14s %-10s %s", id, role, path, said);
    }
  }

  private final Scene scene;
  private final Map<Node, Integer> steps = new IdentityHashMap<>();

  private Controls(Scene scene) {
    this.scene = scene;
  }

  /** The controls of the window as it is now; the focus is where it was afterwards. */
  public static List<Found> of(Scene scene) {
    Controls controls = new Controls(scene);
    Optional<Node> focus = Optional.ofNullable(scene.getFocusOwner());
    controls.walk();
    focus.ifPresent(Node::requestFocus);
    List<Node> seen = new ArrayList<>();
    collect(scene.getRoot(), seen);
    return seen.stream().map(controls::found).toList();
  }

  /** Goes round as Tab does, from where the focus is. */
  private void walk() {
    for (int i = 0; i < MOST_STEPS; i++) {
      Node now = scene.getFocusOwner();
      if (now == null || steps.putIfAbsent(now, i) != null) {
        return;
      }
      now.requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  private static void collect(Node node, List<Node> seen) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (isControl(node)) {
      seen.add(node);
    }
    boolean closed = node instanceof Control && !(node instanceof ScrollPane);
    if (node instanceof ScrollPane scroll) {
      collect(scroll.getContent(), seen);
    } else if (node instanceof Parent parent && !closed) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, seen));
    }
  }

  private static boolean isControl(Node node) {
    return switch (node) {
      case ButtonBase _, TextInputControl _, ListView<?> _, TableView<?> _, Slider _ -> true;
      case ComboBoxBase<?> _ -> true;
      default -> node.isFocusTraversable();
    };
  }

  private Found found(Node node) {
    return new Found(node, node.getAccessibleRole(), name(node), path(node));
  }

  private static String name(Node node) {
    return Optional.ofNullable(node.getAccessibleText())
        .or(() -> Optional.ofNullable(node instanceof Labeled words ? words.getText() : null))
        .or(
            () ->
                Optional.ofNullable(
                    (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
        .orElse("");
  }

  /** By Tab, by arrows in a group of which one is down, or by those of the field over a list. */
  private String path(Node node) {
    if (steps.containsKey(node)) {
      return "Tab " + steps.get(node);
    }
    if (node instanceof ToggleButton button && button.getToggleGroup() != null) {
      return button.getToggleGroup().getToggles().stream()
          .filter(other -> steps.containsKey((Node) other))
          .findFirst()
          .map(other -> "Tab " + steps.get((Node) other) + ", →")
          .orElse("");
    }
    return node.getAccessibleRole() == AccessibleRole.LIST_ITEM ? "Ctrl F, ↓" : "";
  }
}
