package apparat.app.find;

import apparat.app.keys.Naming;
import apparat.session.find.Finding;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was found, in groups under headings with counts, or what to try where nothing was. */
final class FoundList extends ScrollPane {

  /** So many letters, as of a day or a kind of source, are not cut for a long name. */
  private static final int SHORT = 20;

  private final SearchModel search;
  private final Runnable taken;
  private final VBox content = new VBox();
  private final List<Button> rows = new ArrayList<>();

  /**
   * @param taken is told when a row has been chosen by mouse
   */
  FoundList(SearchModel search, Runnable taken) {
    this.search = search;
    this.taken = taken;
    setId("findings");
    getStyleClass().add("findings");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText("What was found");
    setFocusTraversable(false);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    content.getStyleClass().add("found");
    setContent(content);
    search.groupsProperty().subscribe(this::list);
    search.adviceProperty().subscribe(advice -> list(search.groupsProperty().get()));
    search.markedProperty().subscribe(this::mark);
  }

  /** Whether there is anything to show. */
  boolean hasSomething() {
    return !content.getChildren().isEmpty();
  }

  /** The height that all of it takes at that width. */
  double wholeHeight(double width) {
    content.applyCss();
    return content.prefHeight(width - 4) + 4;
  }

  private void list(List<FoundGroup> groups) {
    rows.clear();
    content.getChildren().clear();
    String advice = search.adviceProperty().get();
    if (!advice.isEmpty()) {
      content.getChildren().add(advice(advice));
    }
    groups.forEach(this::add);
    setVvalue(0);
    mark();
  }

  private static Label advice(String words) {
    Label label = new Label(words);
    label.setId("advice");
    label.setWrapText(true);
    return label;
  }

  private void add(FoundGroup group) {
    Label heading = new Label(group.heading());
    heading.getStyleClass().add("strong");
    Label count = new Label(Integer.toString(group.count()));
    count.getStyleClass().add("soft");
    HBox line = new HBox(heading, count);
    line.getStyleClass().add("found-heading");
    content.getChildren().add(line);
    group.shown().forEach(finding -> add(row(finding, group)));
    if (group.hidden() > 0) {
      String hidden = group.hidden() + " more";
      Button more = button("and " + hidden, hidden + " of " + group.heading());
      pressed(more, () -> search.showAll(group.kind()));
      add(more);
    }
  }

  private void add(Button row) {
    rows.add(row);
    content.getChildren().add(row);
  }

  private Button row(Finding finding, FoundGroup group) {
    Button row = button("", finding.name() + ", " + finding.detail() + ". " + group.heading());
    Label name = new Label(finding.name());
    Label detail = new Label(finding.detail());
    detail.getStyleClass().add("soft");
    HBox words = new HBox(10, name, detail);
    words.getStyleClass().add("found-words");
    (finding.detail().length() <= SHORT ? detail : name).setMinWidth(Region.USE_PREF_SIZE);
    row.setGraphic(words);
    pressed(
        row,
        () -> {
          search.choose(finding);
          taken.run();
        });
    return row;
  }

  /** Before the button sees it, so that the caret stays in the field. */
  private static void pressed(Button row, Runnable action) {
    row.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          event.consume();
          action.run();
        });
  }

  /** The caret stays in the field. */
  @Override
  public void requestFocus() {}

  private static Button button(String words, String spoken) {
    Button row = new Button(words);
    row.getStyleClass().addAll("entry", "found-row");
    row.setFocusTraversable(false);
    row.setMaxWidth(Double.MAX_VALUE);
    row.setMinWidth(0);
    VBox.setVgrow(row, Priority.NEVER);
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    Naming.of(row, spoken);
    return row;
  }

  private void mark() {
    int marked = search.markedProperty().get();
    for (int i = 0; i < rows.size(); i++) {
      List<String> styles = rows.get(i).getStyleClass();
      styles.remove("marked");
      if (i == marked) {
        styles.add("marked");
        show(rows.get(i));
      }
    }
  }

  /** Scrolls so far that the row is seen. */
  private void show(Node row) {
    Bounds place = row.getBoundsInParent();
    double hidden = content.getHeight() - getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    double top = getVvalue() * hidden;
    double bottom = top + getViewportBounds().getHeight();
    if (place.getMinY() < top) {
      setVvalue(Math.max(0, place.getMinY() - 28) / hidden);
    } else if (place.getMaxY() > bottom) {
      setVvalue(Math.min(1, (place.getMaxY() - getViewportBounds().getHeight() + 4) / hidden));
    }
  }
}
