package apparat.app.lecture;

import apparat.app.keys.Naming;
import apparat.app.keys.OwnKeys;
import apparat.history.DateWords;
import apparat.lecture.Moment;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A moment in the list; the chosen one opens so that its words can be written. */
final class MomentRow extends VBox {

  /** The day and the caption; arrow keys go from one to the next. */
  static final class Head extends Button implements OwnKeys {

    @Override
    public boolean needs(KeyEvent event) {
      return switch (event.getCode()) {
        case UP, DOWN, DELETE, SPACE, ENTER -> !event.isShortcutDown();
        default -> false;
      };
    }
  }

  private static final int NOTE_ROWS = 6;
  private static final double TEXT_WIDTH = 226;

  /** Beside the bar of a list that scrolls, the verbs still have room in one line. */
  private static final double VERB_GAP = 4;

  private final LectureModel model;
  private final int at;
  private final Head head = new Head();
  private final Label caption = new TwoLines();
  private final Label day = new Label();
  private final TextField captionField = new TextField();
  private final TextArea notesField = new TextArea();
  private final VBox words = new VBox(6);

  MomentRow(LectureModel model, int at) {
    this.model = model;
    this.at = at;
    getStyleClass().add("moment");
    head();
    fields();
    words.setId("words-" + (at + 1));
    words.getStyleClass().add("moment-words");
    words.getChildren().addAll(captionField, notesField, verbs());
    getChildren().addAll(head, words);
    open(false);
  }

  /**
   * A button asks how high its words are without saying how wide they may be. Two lines in which a
   * pixel is lacking are painted as one that is cut.
   */
  private static final class TwoLines extends Label {

    @Override
    protected double computePrefHeight(double width) {
      double line = super.computePrefHeight(-1);
      double lines = Math.ceil(super.computePrefHeight(TEXT_WIDTH) / line - 0.01);
      return Math.min(lines, 2) * line;
    }
  }

  private void head() {
    Label number = new Label(String.valueOf(at + 1));
    number.getStyleClass().add("moment-number");
    caption.getStyleClass().add("strong");
    caption.setWrapText(true);
    caption.setMinWidth(TEXT_WIDTH);
    caption.setPrefWidth(TEXT_WIDTH);
    caption.setMaxWidth(TEXT_WIDTH);
    day.getStyleClass().add("soft");
    VBox texts = new VBox(1, day, caption);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox line = new HBox(8, number, texts);
    line.setAlignment(Pos.TOP_LEFT);
    head.setGraphic(line);
    head.getStyleClass().add("entry");
    head.setId("moment-" + (at + 1));
    head.setMaxWidth(Double.MAX_VALUE);
    head.setOnAction(event -> model.choose(at));
    head.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
  }

  private void keyed(KeyEvent event) {
    boolean plain = !event.isAltDown() && !event.isShortcutDown();
    if (plain && event.getCode() == KeyCode.DOWN) {
      model.choose(at + 1);
    } else if (plain && event.getCode() == KeyCode.UP) {
      model.choose(at - 1);
    } else if (plain && event.getCode() == KeyCode.DELETE) {
      model.choose(at);
      model.remove();
    } else {
      return;
    }
    event.consume();
  }

  private void fields() {
    captionField.setId("caption-" + (at + 1));
    captionField.getStyleClass().add("words");
    captionField.setPromptText("Title over the picture");
    Naming.of(captionField, "Caption of moment " + (at + 1), "F2");
    captionField.textProperty().addListener((p, before, now) -> model.caption(at, now));
    captionField.focusedProperty().subscribe(this::leave);
    notesField.setId("notes-" + (at + 1));
    notesField.setPromptText("Notes, for your eyes only");
    Naming.of(notesField, "Notes to moment " + (at + 1));
    notesField.setWrapText(true);
    notesField.setPrefRowCount(NOTE_ROWS);
    notesField.textProperty().addListener((p, before, now) -> model.notes(at, now));
    notesField.focusedProperty().subscribe(this::leave);
    notesField.addEventFilter(KeyEvent.KEY_PRESSED, this::tabLeaves);
  }

  private void leave(boolean focused) {
    if (!focused) {
      model.pause();
    }
  }

  /** Tab goes on to the next control: notes need no tabs, the keyboard needs a way out. */
  private void tabLeaves(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      notesField.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private FlowPane verbs() {
    FlowPane row =
        new FlowPane(
            VERB_GAP,
            VERB_GAP,
            verb("earlier", "↑", "Move earlier, Alt and up arrow", () -> model.move(-1)),
            verb("later", "↓", "Move later, Alt and down arrow", () -> model.move(1)),
            verb("copy-moment", "Copy", "Duplicate this moment", model::duplicate),
            verb("retake", "Retake", "Let it show what is seen now", model::retake),
            verb("remove", "Remove", "Remove this moment", model::remove));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button verb(String id, String words, String help, Runnable action) {
    Button button = new Button(words);
    button.setId(id + "-" + (at + 1));
    button.getStyleClass().add("small");
    Naming.of(button, help);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Shows the moment as it is now; a text that says it already is left alone, caret and all. */
  void show(Moment moment) {
    day.setText(DateWords.day(moment.day()) + " · " + Sights.view(moment).words());
    caption.setText(moment.caption().isBlank() ? "No caption" : moment.caption());
    Naming.of(
        head, "Moment " + (at + 1) + ", " + DateWords.day(moment.day()) + ", " + moment.caption());
    if (!captionField.getText().equals(moment.caption())) {
      captionField.setText(moment.caption());
    }
    if (!notesField.getText().equals(moment.notes())) {
      notesField.setText(moment.notes());
    }
  }

  /** Opens the moment for writing, or closes it. */
  void open(boolean open) {
    words.setVisible(open);
    words.setManaged(open);
    getStyleClass().remove("chosen");
    if (open) {
      getStyleClass().add("chosen");
    }
  }

  /** Puts the caret into the caption. */
  void write() {
    captionField.requestFocus();
    captionField.selectAll();
  }

  Button grip() {
    return head;
  }
}
