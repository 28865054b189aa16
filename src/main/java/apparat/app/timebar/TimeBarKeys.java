package apparat.app.timebar;

import apparat.app.model.PictureModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that mean something else while the time bar has the focus. */
final class TimeBarKeys {

  private static final double ZOOM = 1.5;

  private final TimeBarModel model;
  private final DateEntry entry;
  private final PictureModel picture;

  TimeBarKeys(TimeBarModel model, DateEntry entry, PictureModel picture) {
    this.model = model;
    this.entry = entry;
    this.picture = picture;
  }

  /**
   * Whether the key is for the bar.
   *
   * @param typed whether who came by Tab may begin a date; after a click digits choose the view
   */
  boolean needs(KeyEvent event, boolean typed) {
    return !event.isShortcutDown()
        && !event.isAltDown()
        && (zooms(event) || typed && digit(event) > 0);
  }

  private static boolean zooms(KeyEvent event) {
    return switch (event.getCode()) {
      case PLUS, EQUALS, ADD, MINUS, SUBTRACT -> true;
      default -> digit(event) == 0;
    };
  }

  /** The digit of the key, -1 for another key. */
  private static int digit(KeyEvent event) {
    KeyCode code = event.getCode();
    return code.isDigitKey() && !event.isShiftDown()
        ? Character.digit(code.getName().charAt(code.getName().length() - 1), 10)
        : -1;
  }

  void pressed(KeyEvent event, boolean typed) {
    if (!needs(event, typed)) {
      return;
    }
    event.consume();
    if (digit(event) > 0) {
      entry.openWith(Integer.toString(digit(event)));
    } else if (digit(event) == 0) {
      model.showWhole();
    } else {
      boolean farther = event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT;
      model.zoom(farther ? 1 / ZOOM : ZOOM, picture.shownDayProperty().get());
    }
  }
}
