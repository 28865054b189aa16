package apparat.app.bar;

import apparat.app.model.SearchModel;
import apparat.session.Finding;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The field to look for people, bodies and days in; what is found hangs under it. */
public final class SearchBox extends Pane {

  private static final double WIDTH = 240;

  private final SearchModel search;
  private final Runnable back;
  private final TextField field = new TextField();
  private final VBox found = new VBox();

  /**
   * @param back gives the focus back to the picture
   */
  public SearchBox(SearchModel search, Runnable back) {
    this.search = search;
    this.back = back;
    getStyleClass().add("search-box");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxHeight(USE_PREF_SIZE);
    field.setId("search");
    field.setPrefWidth(WIDTH);
    field.setPromptText("Person, body or date");
    field.setAccessibleText("Search for a person, a body or a date");
    found.setId("findings");
    found.getStyleClass().add("findings");
    found.setManaged(false);
    found.setVisible(false);
    getChildren().addAll(field, found);
    field.textProperty().subscribe(search::search);
    field.setOnAction(event -> choose());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    field.focusedProperty().subscribe(this::focused);
    search.findingsProperty().subscribe(this::list);
    search.markedProperty().subscribe(this::mark);
  }

  /** Puts the caret here, everything marked. */
  public void begin() {
    field.requestFocus();
    field.selectAll();
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
    search.choose();
    leave();
  }

  private void leave() {
    field.clear();
    back.run();
  }

  private void list(List<Finding> findings) {
    found.getChildren().setAll(findings.stream().map(this::row).toList());
    found.setVisible(!findings.isEmpty());
    found.applyCss();
    found.resizeRelocate(
        WIDTH - Math.max(WIDTH, 320),
        field.getHeight() + 4,
        Math.max(WIDTH, 320),
        found.prefHeight(320));
    mark();
  }

  private Node row(Finding finding) {
    Label name = new Label(finding.name());
    name.getStyleClass().add("strong");
    Label detail = new Label(finding.detail());
    detail.getStyleClass().add("soft");
    Button row = new Button();
    row.setGraphic(new VBox(name, detail));
    row.getStyleClass().add("entry");
    row.setFocusTraversable(false);
    row.setMaxWidth(Region.USE_COMPUTED_SIZE);
    row.setPrefWidth(Double.MAX_VALUE);
    row.setAccessibleText(finding.name() + ", " + finding.detail());
    row.setOnMousePressed(
        event -> {
          search.choose(finding);
          leave();
        });
    return row;
  }

  private void mark() {
    int marked = search.markedProperty().get();
    for (int i = 0; i < found.getChildren().size(); i++) {
      List<String> styles = found.getChildren().get(i).getStyleClass();
      styles.remove("marked");
      if (i == marked) {
        styles.add("marked");
      }
    }
  }
}
