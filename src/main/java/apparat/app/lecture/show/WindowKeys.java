package apparat.app.lecture.show;

import apparat.app.keys.KeyGroup;
import apparat.app.keys.KeyVerb;
import apparat.app.keys.Keys;
import apparat.app.sheet.HelpSheet;
import apparat.app.sheet.Sheets;
import apparat.drawing.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The keys of one window of a lecture: does what they say, and lists them on a sheet. */
final class WindowKeys {

  private static final double WIDTH = 560;

  private final Sheets sheets = new Sheets();
  private final List<KeyVerb> table;
  private final Keys keys;

  /**
   * @param table the keys, given what lists them
   */
  WindowKeys(Function<Runnable, List<KeyVerb>> table, ObservableValue<Theme> theme) {
    this.table = table.apply(this::list);
    this.keys = new Keys(this.table);
    theme.subscribe(now -> dark(now.dark()));
  }

  private void dark(boolean dark) {
    sheets.getStyleClass().remove("dark");
    if (dark) {
      sheets.getStyleClass().add("dark");
    }
  }

  /** Lies over the window, unseen until the keys are listed. */
  Node sheets() {
    return sheets;
  }

  private void list() {
    Region words = HelpSheet.of(new KeyGroup("In front of a class", table));
    sheets.show("show-keys", "Keys", words, WIDTH);
  }

  /** Handles a pressed key; one that leads on puts the sheet away. */
  void pressed(KeyEvent event) {
    if (sheets.open()) {
      switch (event.getCode()) {
        case ESCAPE, F1 -> {
          sheets.leave();
          event.consume();
          return;
        }
        case TAB, SPACE, ENTER, UP, DOWN -> {
          return; // for the sheet
        }
        default -> sheets.leave();
      }
    }
    keys.pressed(event, Optional.ofNullable(((Scene) event.getSource()).getFocusOwner()));
  }
}
