package apparat.app.timebar;

import apparat.app.keys.Naming;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A small field over the date shown, with a sentence above it where the date leads nowhere. */
final class DateField extends VBox {

  private static final double WIDTH = 176;
  private static final double WIDEST_SENTENCE = 300;

  private final TextField field = new TextField();
  private final Label complaint = new Label();
  private Node backTo;

  /**
   * @param bar has the focus afterwards where nothing had it before
   */
  DateField(DateEntry entry, Node bar) {
    this.backTo = bar;
    setId("date-entry");
    getStyleClass().add("date-entry");
    setManaged(false);
    setVisible(false);
    field.setId("date-field");
    field.setPromptText("such as 23 Oct 1926");
    Naming.of(field, "Date to go to, such as 1926-07, 23 Oct 1926 or July 1926", "G");
    field.setPrefWidth(WIDTH);
    field.setMaxWidth(WIDTH);
    complaint.setId("date-complaint");
    complaint.getStyleClass().add("hint");
    complaint.setWrapText(true);
    complaint.setMaxWidth(WIDEST_SENTENCE);
    complaint.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(complaint, field);
    entry
        .complaintProperty()
        .subscribe(
            words -> {
              complaint.setText(words);
              complaint.setVisible(!words.isEmpty());
              complaint.setManaged(!words.isEmpty());
              field.setAccessibleHelp(words);
              requestLayout();
            });
    entry.openProperty().subscribe(open -> show(entry, open));
    field.textProperty().subscribe(text -> entry.typing());
    field.setOnAction(event -> entry.submit(field.getText()));
    field.addEventHandler(KeyEvent.KEY_PRESSED, event -> leave(entry, event));
    field
        .focusedProperty()
        .addListener(
            (p, before, focused) -> {
              if (!focused) {
                entry.close();
              }
            });
  }

  private void show(DateEntry entry, boolean open) {
    boolean hadFocus = field.isFocused();
    setVisible(open);
    if (open) {
      Platform.runLater(() -> begin(entry));
    } else if (hadFocus) {
      backTo.requestFocus();
    }
  }

  /** Takes the focus when the key that opened it has done its work, else it would be typed too. */
  private void begin(DateEntry entry) {
    if (entry.openProperty().get()) {
      field.setText(entry.beginning());
      remember();
      field.requestFocus();
      field.deselect();
      field.end();
    }
  }

  /** Afterwards the keys are for what they were for before. */
  private void remember() {
    Node before = getScene().getFocusOwner();
    if (before != null && before != field) {
      backTo = before;
    }
  }

  private static void leave(DateEntry entry, KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      entry.close();
      event.consume();
    }
  }

  /** Stands with its foot at that place, inside a pane of that width. */
  void stand(double middle, double foot, double paneWidth) {
    double width = Math.min(prefWidth(-1), paneWidth);
    double height = prefHeight(width);
    double x = Math.clamp(middle - width / 2, 0, Math.max(0, paneWidth - width));
    resizeRelocate(x, foot - height, width, height);
  }
}
