package apparat.app.side;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An entry of a page; one that leads somewhere does so by click or by key. */
final class EntryRow extends VBox {

  private final Entry entry;
  private final Ways ways;

  /**
   * @param figure the figure of the entry, under its lines, as wide as the panel
   * @param numbers of its sources, at the right
   */
  EntryRow(Entry entry, Ways ways, Optional<Node> figure, List<Node> numbers) {
    this.entry = entry;
    this.ways = ways;
    getChildren().add(lines(numbers));
    figure.ifPresent(getChildren()::add);
    String spoken = entry.text().isEmpty() ? entry.detail() : entry.text() + ". " + entry.detail();
    if (leads()) {
      getStyleClass().add("entry");
      Pressed.does(this, AccessibleRole.BUTTON, spoken, this::go);
    } else {
      getStyleClass().add("statement");
      setAccessibleRole(AccessibleRole.TEXT);
      setAccessibleText(spoken);
    }
  }

  private Node lines(List<Node> numbers) {
    HBox row = new HBox(8);
    entry.sign().ifPresent(sign -> row.getChildren().add(Texts.sign(sign)));
    VBox words = new VBox();
    if (!entry.text().isEmpty()) {
      words.getChildren().add(Texts.wrapped(entry.text(), entry.now() ? "strong" : "plain"));
    }
    if (!entry.detail().isEmpty()) {
      words.getChildren().add(Texts.line(entry.line(), ways));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    row.getChildren().add(words);
    if (!numbers.isEmpty()) {
      row.getChildren().add(pairs(numbers));
    }
    return row;
  }

  /** Two numbers a line, so that the words keep their room. */
  private static Node pairs(List<Node> numbers) {
    VBox lines = new VBox(3);
    for (int i = 0; i < numbers.size(); i += 2) {
      HBox line = new HBox(3);
      line.setAlignment(Pos.TOP_RIGHT);
      line.getChildren().addAll(numbers.subList(i, Math.min(i + 2, numbers.size())));
      lines.getChildren().add(line);
    }
    lines.setMinWidth(USE_PREF_SIZE);
    return lines;
  }

  private boolean leads() {
    return !entry.target().equals(Selection.NOTHING);
  }

  private void go() {
    ways.turnTo(entry.target());
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE && leads()) {
      go();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
