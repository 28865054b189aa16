package apparat.app.sheet;

import apparat.app.keys.Naming;
import apparat.app.surface.Wheel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The place over the picture where one sheet at a time lies; Esc or a click beside it puts it away.
 */
public final class Sheets extends StackPane {

  private final Region start = edge();
  private final Region end = edge();
  private final EventHandler<KeyEvent> inside = this::pressed;
  private final Map<KeyCombination, Runnable> keys = new HashMap<>();
  private Optional<Node> backTo = Optional.empty();
  private Runnable way = this::close;

  public Sheets() {
    getStyleClass().add("sheets");
    setVisible(false);
    Wheel.quicken(this);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            leave();
          }
        });
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, inside);
              }
              if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, inside);
              }
            });
  }

  /** A place from which the first or the last control of the sheet is the next. */
  private static Region edge() {
    Region edge = new Region();
    edge.setMouseTransparent(true);
    edge.setMaxSize(0, 0);
    return edge;
  }

  /** Lays a sheet over the picture, in place of the one before. */
  public void show(String id, String title, Region content, double width) {
    if (!isVisible()) {
      backTo = focused();
    }
    Label heading = new Label(title);
    heading.getStyleClass().add("page-title");
    heading.setWrapText(true);
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    Button close = new Button("×");
    close.setMinWidth(USE_PREF_SIZE);
    close.setId("close-sheet");
    close.getStyleClass().add("quiet");
    Naming.of(close, "Close", "Esc");
    close.setOnAction(event -> leave());
    HBox head = new HBox(8, heading, close);
    head.setAlignment(Pos.TOP_LEFT);
    VBox sheet = new VBox(14, head, content);
    sheet.setId(id);
    sheet.getStyleClass().add("sheet");
    sheet.setAccessibleRole(AccessibleRole.DIALOG);
    sheet.setAccessibleText(title);
    sheet.setMaxSize(width, USE_PREF_SIZE);
    VBox.setVgrow(content, Priority.ALWAYS);
    setMargin(sheet, new Insets(24));
    getChildren().setAll(start, sheet, end);
    setVisible(true);
    keys.clear();
    way = this::close;
    close.requestFocus();
  }

  /** Has a key, pressed with Ctrl, do something as long as the sheet lies there. */
  public void key(KeyCode code, Runnable action) {
    keys.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
  }

  /** Has Esc, and a click beside, do something else than put the sheet away. */
  public void leaveBy(Runnable other) {
    way = other;
  }

  /** Does what Esc does. */
  public void leave() {
    way.run();
  }

  private void pressed(KeyEvent event) {
    Optional<Runnable> own =
        keys.entrySet().stream()
            .filter(entry -> isVisible() && entry.getKey().match(event))
            .map(Map.Entry::getValue)
            .findFirst();
    if (own.isPresent()) {
      event.consume();
      own.get().run();
    } else {
      keepInside(event);
    }
  }

  /** Tab goes round in the sheet, for what lies behind it is not to be worked unseen. */
  private void keepInside(KeyEvent event) {
    if (!isVisible() || event.getCode() != KeyCode.TAB || event.isShortcutDown()) {
      return;
    }
    event.consume();
    TraversalDirection way =
        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
    start.setFocusTraversable(true);
    end.setFocusTraversable(true);
    focused().ifPresent(node -> node.requestFocusTraversal(way));
    if (focused().filter(this::holds).isEmpty()) {
      (event.isShiftDown() ? end : start).requestFocus();
      focused().ifPresent(node -> node.requestFocusTraversal(way));
    }
    start.setFocusTraversable(false);
    end.setFocusTraversable(false);
  }

  private Optional<Node> focused() {
    return Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
  }

  /** Whether a node is of the sheet; the edges before and after it are not. */
  private boolean holds(Node node) {
    for (Node at = node; at != null && at != start && at != end; at = at.getParent()) {
      if (at == this) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sheet lies there. */
  public boolean open() {
    return isVisible();
  }

  public void close() {
    setVisible(false);
    getChildren().clear();
    backTo.ifPresent(Node::requestFocus);
    backTo = Optional.empty();
  }
}
