package apparat.app.side;

import apparat.app.side.Page.Entry;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An entry of a page that leads somewhere, by click or by key. */
final class EntryRow extends HBox {

  private final Runnable go;

  EntryRow(Entry entry, Runnable go) {
    this.go = go;
    getStyleClass().add("entry");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(entry.text() + ". " + entry.detail());
    entry.sign().ifPresent(sign -> getChildren().add(Texts.sign(sign)));
    VBox words =
        new VBox(
            Texts.wrapped(entry.text(), entry.now() ? "strong" : "plain"),
            Texts.wrapped(entry.detail(), "soft"));
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().add(words);
    if (!entry.sources().isEmpty()) {
      Label number =
          Texts.wrapped(
              entry.sources().stream().map(String::valueOf).collect(Collectors.joining(", ")),
              "number");
      number.setMinWidth(USE_PREF_SIZE);
      getChildren().add(number);
    }
    setOnMouseClicked(event -> go.run());
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
  }

  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      go.run();
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      go.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
