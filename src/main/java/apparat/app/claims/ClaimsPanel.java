package apparat.app.claims;

import apparat.app.keys.Naming;
import apparat.app.model.SelectionModel;
import apparat.app.page.textbook.Verdict;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The statements of the textbook at the left of the picture. */
public final class ClaimsPanel extends VBox {

  private static final double WIDTH = 296;

  private final ClaimsModel claims;
  private final ClaimList list;
  private final Label count = new Label();
  private final TextField words = new TextField();

  /**
   * @param close takes the panel away
   */
  public ClaimsPanel(ClaimsModel claims, SelectionModel selection, Runnable close) {
    this.claims = claims;
    this.list = new ClaimList(claims, this::goOn);
    setId("claims-panel");
    getStyleClass().add("claims-panel");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    count.getStyleClass().add("soft");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head(close), remark());
    if (!claims.none()) {
      getChildren().addAll(field(), verdicts(), count);
    }
    getChildren().add(list);
    claims.shownProperty().subscribe(shown -> tell());
    selection.selectionProperty().subscribe(selected -> claims.chosen().ifPresent(list::mark));
    sceneProperty().subscribe(scene -> takeFocus());
  }

  private void takeFocus() {
    if (getScene() != null) {
      list.requestFocus();
    }
  }

  private static Node head(Runnable close) {
    Label title = new Label("The textbook says");
    title.getStyleClass().add("page-title");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    Button button = new Button("×");
    button.setId("close-claims");
    button.getStyleClass().add("quiet");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Naming.of(button, "Close the statements of the textbook", "T");
    button.setOnAction(event -> close.run());
    HBox head = new HBox(title, spring, button);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node remark() {
    Label remark =
        new Label(
            claims.none()
                ? "No textbook has been compared with this data set."
                : "What a page of a school textbook says, and how it stands to the record.");
    remark.getStyleClass().add("soft");
    remark.setWrapText(true);
    remark.setMinHeight(Region.USE_PREF_SIZE);
    return remark;
  }

  private Node field() {
    words.setId("claim-words");
    words.setPromptText("Type words of a statement");
    Naming.of(words, "Show the statements that hold these words");
    words.textProperty().subscribe(claims::search);
    words.setOnAction(event -> list.open());
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    return words;
  }

  /** Puts the caret behind the words that are written. */
  private void goOn() {
    words.requestFocus();
    words.end();
  }

  /** From the field too, the up and down arrows go through the list; Esc takes the words back. */
  private void keyed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> list.step(1);
      case UP -> list.step(-1);
      case ESCAPE -> {
        words.clear();
        list.requestFocus();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private Node verdicts() {
    FlowPane row = new FlowPane(6, 6);
    row.getChildren().add(verdict("all", "All " + claims.count(), Optional.empty()));
    for (Verdict verdict : claims.verdicts()) {
      String label = verdict.sign() + " " + verdict.name() + " " + claims.count(verdict);
      row.getChildren().add(verdict(verdict.name(), label, Optional.of(verdict)));
    }
    return row;
  }

  private ToggleButton verdict(String id, String label, Optional<Verdict> wanted) {
    ToggleButton button = new ToggleButton(label);
    button.setId("verdict-" + id);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Naming.of(button, "Show statements: " + label);
    claims.verdictProperty().subscribe(now -> button.setSelected(now.equals(wanted)));
    button.setOnAction(
        event -> {
          claims.only(wanted);
          button.setSelected(true);
        });
    return button;
  }

  private void tell() {
    int shown = claims.shownProperty().get().size();
    count.setText(
        shown == claims.count() ? "by date" : shown + " of " + claims.count() + ", by date");
  }
}
