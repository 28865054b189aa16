package apparat.app.claims;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A statement with the sign of its verdict, its date and its correction. */
final class ClaimCell extends ListCell<ClaimLine> {

  private final Label sign = new Label();
  private final Label when = label("soft");
  private final Label statement = label("plain");
  private final Label verdict = label("soft");
  private final HBox box = new HBox(9, sign, new VBox(1, when, statement, verdict));

  ClaimCell() {
    sign.getStyleClass().add("verdict");
    sign.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    box.setAlignment(Pos.TOP_LEFT);
    HBox.setHgrow(box.getChildren().getLast(), Priority.ALWAYS);
    setPrefWidth(0);
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  @Override
  protected void updateItem(ClaimLine line, boolean empty) {
    super.updateItem(line, empty);
    setGraphic(empty ? null : box);
    setAccessibleText(empty ? "" : line.spoken());
    if (!empty) {
      sign.setText(line.verdict().sign());
      when.setText(line.when().isEmpty() ? line.claim().topic() : line.when());
      statement.setText(line.claim().statement());
      String correction = line.correction().isEmpty() ? "" : ": " + line.correction();
      verdict.setText(line.verdict().words() + correction);
    }
  }
}
