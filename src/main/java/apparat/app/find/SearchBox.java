package apparat.app.find;

import apparat.app.keys.Naming;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The field to look for people, bodies, events and the like in; what is found hangs under it. */
public final class SearchBox extends Pane {

  private static final double WIDTH = 240;
  private static final double LEAST_WIDTH = 150;
  private static final double LIST_WIDTH = 500;
  private static final double MARGIN = 12;

  private final SearchModel search;
  private final Runnable back;
  private final Runnable chosen;
  private final String spoken;
  private final TextField field = new TextField();
  private final FoundList found;

  /**
   * @param id of the field
   * @param prompt what stands in the empty field
   * @param spoken the name of the field
   * @param key that leads to the field, if one does
   * @param back gives the focus back to where the reader came from
   */
  public SearchBox(
      SearchModel search, String id, String prompt, String spoken, String key, Runnable back) {
    this(search, id, prompt, spoken, key, back, back);
  }

  /**
   * The same.
   *
   * @param chosen gives the focus to what comes after a choice
   */
  public SearchBox(
      SearchModel search,
      String id,
      String prompt,
      String spoken,
      String key,
      Runnable back,
      Runnable chosen) {
    this.search = search;
    this.back = back;
    this.chosen = chosen;
    this.spoken = spoken;
    this.found = new FoundList(search, this::chosen);
    getStyleClass().add("search-box");
    setMinWidth(LEAST_WIDTH);
    setPrefWidth(WIDTH);
    setMaxHeight(USE_PREF_SIZE);
    field.setId(id);
    field.prefWidthProperty().bind(widthProperty());
    field.setPromptText(prompt);
    Naming.of(field, spoken, key);
    field.setAccessibleHelp("Up and down arrow keys go through what was found, Enter takes it");
    found.setManaged(false);
    found.setVisible(false);
    getChildren().addAll(field, found);
    field.textProperty().subscribe(search::search);
    field.setOnAction(event -> choose());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    field.focusedProperty().subscribe(this::focused);
    search.groupsProperty().subscribe(groups -> place());
    search.adviceProperty().subscribe(advice -> place());
    search.markedProperty().subscribe(this::speak);
  }

  /** Puts the caret here, everything marked. */
  public void begin() {
    field.requestFocus();
    field.selectAll();
  }

  /** Puts the caret here, after what is written. */
  public void goOn() {
    field.requestFocus();
    field.end();
  }

  /** Says in the empty field what to write there. */
  public void prompt(String words) {
    field.setPromptText(words);
  }

  private void keyed(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> leave();
      case DOWN -> search.mark(1);
      case UP -> search.mark(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void focused(boolean focused) {
    if (focused) {
      search.search(field.getText());
    } else {
      found.setVisible(false);
    }
  }

  private void choose() {
    if (search.choose()) {
      chosen();
    }
  }

  private void chosen() {
    field.clear();
    chosen.run();
  }

  private void leave() {
    field.clear();
    back.run();
  }

  /** Hangs the list under the field, inside the window. */
  private void place() {
    found.setVisible(found.hasSomething() && field.isFocused());
    if (found.isVisible()) {
      Point2D corner = sceneToLocal(getScene().getWidth(), getScene().getHeight());
      double x = Math.min(0, corner.getX() - MARGIN - LIST_WIDTH);
      double room = corner.getY() - field.getHeight() - 2 * MARGIN;
      found.applyCss();
      double height = Math.min(room, found.wholeHeight(LIST_WIDTH));
      found.resizeRelocate(x, field.getHeight() + 4, LIST_WIDTH, height);
    }
    speak();
  }

  /** Says to who does not see the list which row is marked. */
  private void speak() {
    field.setAccessibleText(
        search
            .markedFinding()
            .map(marked -> spoken + ". Marked: " + marked.name() + ", " + marked.detail())
            .orElse(spoken + (found.hasSomething() ? ". " + search.adviceProperty().get() : "")));
  }
}
