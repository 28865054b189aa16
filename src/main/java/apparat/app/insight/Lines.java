package apparat.app.insight;

import apparat.app.keys.Naming;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.history.History;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Lines of the panel: words that wrap, and people and bodies that can be turned to. */
record Lines(Supplier<History> histories, SelectionModel selection) {

  static Label heading(String words) {
    return label(words, "heading");
  }

  static Label plain(String words) {
    return label(words, "plain");
  }

  /** What stands over a few lines. */
  static Label over(String words) {
    return label(words, "over");
  }

  static Label soft(String words) {
    return label(words, "soft");
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  /** Words that select something. */
  Hyperlink link(String words, Selection target) {
    Hyperlink link = new Hyperlink(words);
    link.setWrapText(true);
    Naming.tip(link, "Turn to: " + words);
    link.setMinHeight(Hyperlink.USE_PREF_SIZE);
    link.setOnAction(
        event -> {
          selection.select(target);
          link.setVisited(false);
        });
    return link;
  }

  Hyperlink person(String id) {
    return link(histories.get().person(id).name(), new Selection.OfPerson(id));
  }

  /** The first of these people by name, and how many others there are. */
  FlowPane people(List<String> ids, int most) {
    FlowPane line = new FlowPane();
    line.getStyleClass().add("people");
    ids.stream().limit(most).map(this::person).forEach(line.getChildren()::add);
    int others = ids.size() - most;
    if (others > 0) {
      line.getChildren().add(soft(others == 1 ? "and 1 other" : "and " + others + " others"));
    }
    return line;
  }
}
