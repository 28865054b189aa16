package apparat.app.compare;

import apparat.app.compare.Line.Heading;
import apparat.app.compare.Line.Names;
import apparat.app.compare.Line.Told;
import apparat.app.compare.Line.Turned;
import apparat.history.DateWords;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** Shows a line of the list of changes. */
final class LineCell extends ListCell<Line> {

  private static final double EDGES = 44;

  private final Consumer<Line> go;

  /**
   * @param go opens or closes a heading, or asks about a change
   */
  LineCell(Consumer<Line> go) {
    this.go = go;
    setOnMouseClicked(event -> clicked());
    setPrefWidth(0);
  }

  private void clicked() {
    if (getItem() != null) {
      go.accept(getItem());
    }
  }

  @Override
  protected void updateItem(Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    getStyleClass().removeAll("over", "told");
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setAccessibleText(line.words());
    setGraphic(
        switch (line) {
          case Heading heading -> heading(heading);
          case Names names -> words(names.words(), "plain");
          case Turned turned ->
              new VBox(words(turned.name(), "linked"), words(turned.way(), "soft"));
          case Told told ->
              new VBox(words(DateWords.day(told.day()), "soft"), words(told.words(), "plain"));
        });
    getStyleClass().add(line instanceof Heading ? "over" : "told");
  }

  private Node heading(Heading heading) {
    String sign = heading.told() == 0 ? "" : heading.open() ? "  −" : "  +";
    VBox box = new VBox(words(heading.name() + sign, "strong"), words(heading.counts(), "soft"));
    box.setMouseTransparent(true);
    return box;
  }

  private Label words(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(ComparePanel.WIDTH - EDGES);
    label.setPrefWidth(ComparePanel.WIDTH - EDGES);
    return label;
  }
}
