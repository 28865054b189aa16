package apparat.app.sheet;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The place over the picture where one sheet at a time lies; Esc or a click beside it puts it away.
 */
public final class Sheets extends StackPane {

  private Optional<Node> backTo = Optional.empty();

  public Sheets() {
    getStyleClass().add("sheets");
    setVisible(false);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            close();
          }
        });
  }

  /** Lays a sheet over the picture, in place of the one before. */
  public void show(String id, String title, Region content, double width) {
    if (!isVisible()) {
      backTo = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
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
    close.setAccessibleText("Close");
    close.setOnAction(event -> close());
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
    getChildren().setAll(sheet);
    setVisible(true);
    close.requestFocus();
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
