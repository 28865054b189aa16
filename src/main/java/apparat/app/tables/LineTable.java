package apparat.app.tables;

import apparat.app.keys.OwnKeys;
import apparat.session.tables.Cell;
import apparat.session.tables.CellOrder;
import apparat.session.tables.DayTable;
import apparat.session.tables.DayTable.Line;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

/** The table on the screen: sorted by a click on a heading, lines of what is selected marked. */
final class LineTable extends TableView<Line> implements OwnKeys {

  private static final PseudoClass SPOKEN_OF = PseudoClass.getPseudoClass("spoken-of");
  private static final double WIDTH = 96;
  private static final Map<String, Double> WIDTHS =
      Map.ofEntries(
          Map.entry("Body", 230.0),
          Map.entry("Person", 140.0),
          Map.entry("And", 140.0),
          Map.entry("People", 150.0),
          Map.entry("Side", 250.0),
          Map.entry("Kind", 120.0),
          Map.entry("Faction", 230.0),
          Map.entry("Roster known", 120.0),
          Map.entry("Basis", 380.0),
          Map.entry("Event", 280.0),
          Map.entry("What changed", 430.0),
          Map.entry("What happened", 430.0),
          Map.entry("Source", 300.0),
          Map.entry("Source key", 170.0));

  private final TablesModel model;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private boolean choosing;

  LineTable(TablesModel model) {
    this.model = model;
    setId("table");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    Label nothing = new Label();
    nothing.setId("no-lines");
    nothing.setWrapText(true);
    setPlaceholder(nothing);
    SortedList<Line> sorted = new SortedList<>(lines);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    setRowFactory(view -> new Row());
    model.tableProperty().subscribe(this::columns);
    model.linesProperty().subscribe(this::fill);
    model.linesProperty().subscribe(shown -> say(nothing));
    // what is sought may change while no line is left
    model.filterProperty().subscribe(sought -> say(nothing));
    getSelectionModel().selectedItemProperty().subscribe(this::choose);
    model.selectionProperty().subscribe(selection -> mark());
  }

  private void columns(DayTable table) {
    setAccessibleText(table.caption() + ", table");
    List<String> now = getColumns().stream().map(TableColumn::getText).toList();
    if (now.equals(table.heading())) {
      return;
    }
    getSortOrder().clear();
    getColumns().clear();
    for (int i = 0; i < table.heading().size(); i++) {
      getColumns().add(column(table.heading().get(i), i));
    }
  }

  private static TableColumn<Line, Cell> column(String name, int place) {
    TableColumn<Line, Cell> column = new TableColumn<>(name);
    column.setPrefWidth(WIDTHS.getOrDefault(name, WIDTH));
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(place)));
    column.setCellFactory(view -> new Written());
    column.setComparator((one, other) -> compare(column, one, other));
    return column;
  }

  /** The table turns the answer round where it sorts down. */
  private static int compare(TableColumn<Line, Cell> column, Cell one, Cell other) {
    return column.getSortType() == TableColumn.SortType.DESCENDING
        ? CellOrder.down().compare(other, one)
        : CellOrder.up().compare(one, other);
  }

  private void fill(List<Line> wanted) {
    getSelectionModel().clearSelection();
    lines.setAll(wanted);
    mark();
  }

  private void say(Label nothing) {
    nothing.setText(model.linesProperty().get().isEmpty() ? model.nothing() : "");
  }

  private void choose(Line line) {
    if (line != null && getSelectionModel().getSelectedIndices().size() == 1) {
      choosing = true;
      model.select(line);
      choosing = false;
    }
  }

  /** Marks the lines of what is selected; where that was chosen elsewhere, shows the first. */
  private void mark() {
    refresh();
    if (!choosing) {
      getItems().stream().filter(model::speaksOfSelected).findFirst().ifPresent(this::scrollTo);
    }
  }

  /** The lines to be copied: the chosen ones, else all that are shown, in the order seen. */
  List<Line> chosen() {
    List<Line> chosen = getSelectionModel().getSelectedItems();
    return List.copyOf(chosen.isEmpty() ? getItems() : chosen);
  }

  private boolean isChosen() {
    return !getSelectionModel().getSelectedIndices().isEmpty();
  }

  /** No line is chosen any more, so that all are copied. */
  boolean letGo() {
    boolean chosen = isChosen();
    getSelectionModel().clearSelection();
    return chosen;
  }

  @Override
  public boolean needs(KeyEvent event) {
    return switch (event.getCode()) {
      case UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN -> !event.isAltDown();
      case A, C -> event.isShortcutDown();
      case ESCAPE -> isChosen();
      default -> false;
    };
  }

  /** Marks itself while it speaks of what is selected. */
  private final class Row extends TableRow<Line> {
    @Override
    protected void updateItem(Line line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(SPOKEN_OF, !empty && line != null && model.speaksOfSelected(line));
    }
  }

  /** Words in one line; what is cut off is told by a tooltip. */
  private static final class Written extends TableCell<Line, Cell> {
    @Override
    protected void updateItem(Cell cell, boolean empty) {
      super.updateItem(cell, empty);
      String words = empty || cell == null ? "" : cell.written();
      setText(words);
      String tip = TablesModel.tip(words);
      setTooltip(tip.isEmpty() ? null : tooltip(tip));
    }

    private static Tooltip tooltip(String words) {
      Tooltip tooltip = new Tooltip(words);
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(420);
      return tooltip;
    }
  }
}
