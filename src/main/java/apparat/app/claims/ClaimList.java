package apparat.app.claims;

import apparat.app.keys.OwnKeys;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/**
 * The list of statements: arrows go through it, Enter or a click opens one, and letters are words
 * to look for until one is open.
 */
final class ClaimList extends ListView<ClaimLine> implements OwnKeys {

  private final ClaimsModel claims;
  private final Runnable seek;

  /**
   * @param seek gives the keys to the field of the words before a letter is written
   */
  ClaimList(ClaimsModel claims, Runnable seek) {
    this.claims = claims;
    this.seek = seek;
    setId("claims");
    setAccessibleText("Statements of the textbook, by date");
    Label nothing = new Label(claims.none() ? "This data set has none." : "None with these words.");
    nothing.getStyleClass().add("soft");
    setPlaceholder(nothing);
    setCellFactory(
        view -> {
          ClaimCell cell = new ClaimCell();
          cell.setOnMouseClicked(
              event -> {
                if (event.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
                  claims.choose(cell.getItem());
                }
              });
          return cell;
        });
    claims.shownProperty().subscribe(this::list);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
  }

  /** What is open stays marked; else the first one is. */
  private void list() {
    getItems().setAll(claims.shownProperty().get());
    claims.chosen().ifPresentOrElse(this::mark, () -> getSelectionModel().selectFirst());
  }

  /** Marks a statement and brings it in sight. */
  void mark(ClaimLine line) {
    getSelectionModel().select(line);
    scrollTo(line);
  }

  /** Opens the marked statement; the keys are for the list then. */
  void open() {
    Optional.ofNullable(getSelectionModel().getSelectedItem())
        .ifPresent(
            line -> {
              requestFocus();
              claims.choose(line);
            });
  }

  /** Marks the next statement, or the one before. */
  void step(int by) {
    int at = getSelectionModel().getSelectedIndex() + by;
    if (at >= 0 && at < getItems().size()) {
      mark(getItems().get(at));
    }
  }

  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
      event.consume();
      open();
    } else if (isWord(event)) {
      seek.run();
    }
  }

  /** T closes the panel as it opened it, unless words have been begun or it is a capital. */
  private boolean isWord(KeyEvent event) {
    boolean closes =
        event.getCode() == KeyCode.T && !event.isShiftDown() && claims.words().isEmpty();
    boolean letter = event.getCode().isLetterKey() && !event.isShortcutDown() && !event.isAltDown();
    return letter && !closes && claims.seeks();
  }

  @Override
  public boolean needs(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    return isWord(event)
        || plain
            && switch (event.getCode()) {
              case UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN, ENTER -> true;
              default -> false;
            };
  }
}
