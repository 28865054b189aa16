package apparat.app.tables;

import apparat.app.keys.Naming;
import apparat.app.keys.OwnKeys;
import apparat.session.tables.Cell;
import apparat.session.tables.CellOrder;
import apparat.session.tables.DayTable;
import apparat.session.tables.DayTable.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * The table on the screen: gone through by keys as a spreadsheet, sorted by a click on a heading,
 * lines of what is selected marked.
 */
final class LineTable extends TableView<Line> implements OwnKeys {

  private static final PseudoClass SPOKEN_OF = PseudoClass.getPseudoClass("spoken-of");
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
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
  private final CellCursor cursor;
  private boolean choosing;

  LineTable(TablesModel model) {
    this.model = model;
    setId("table");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    Label nothing = new Label();
    nothing.setId("no-lines");
    nothing.setWrapText(true);
    Button all = new Button("Show all lines");
    all.setId("all-lines");
    Naming.of(all, "Show all lines: nothing is sought any more");
    all.setOnAction(event -> showAll());
    VBox instead = new VBox(10, nothing, all);
    instead.setAlignment(Pos.CENTER);
    setPlaceholder(instead);
    SortedList<Line> sorted = new SortedList<>(lines);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    cursor = new CellCursor(this, this::tellWhereKeysAre);
    setRowFactory(view -> new Row());
    model.tableProperty().subscribe(this::columns);
    model.linesProperty().subscribe(this::fill);
    model.linesProperty().subscribe(shown -> say(nothing, all));
    // what is sought may change while no line is left
    model.filterProperty().subscribe(sought -> say(nothing, all));
    model.selectionProperty().subscribe(selection -> mark());
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
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
    cursor.beginAgain();
  }

  private TableColumn<Line, Cell> column(String name, int place) {
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
    cursor.keepDuring(
        () -> {
          getSelectionModel().clearSelection();
          lines.setAll(wanted);
        });
    mark();
  }

  private void say(Label nothing, Button all) {
    nothing.setText(model.linesProperty().get().isEmpty() ? model.nothing() : "");
    all.setVisible(!model.tableProperty().get().lines().isEmpty());
  }

  private void showAll() {
    requestFocus(); // the button goes
    model.filter("");
  }

  /** Shows who or what the cell names; where there is none, what the line is about. */
  private void open(Line line, Optional<Cell> cell) {
    choosing = true;
    cell.ifPresentOrElse(named -> model.select(line, named), () -> model.select(line));
    choosing = false;
  }

  /** A click opens, as Enter does; who chooses several lines by clicks wants none opened. */
  private void clicked(MouseEvent event, Line line, Optional<Cell> cell) {
    if (event.getButton() == MouseButton.PRIMARY
        && !event.isShiftDown()
        && !event.isShortcutDown()) {
      event.consume();
      open(line, cell);
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

  /** No line is chosen any more, so that all are copied. */
  void letGo() {
    cursor.keepDuring(getSelectionModel()::clearSelection);
  }

  /** The heading over the cell at which the keys are. */
  Optional<String> heading() {
    return cursor.column().map(TableColumn::getText);
  }

  /** Keys with Alt, and Shift with arrows to the side, go through time here too. */
  @Override
  public boolean needs(KeyEvent event) {
    return !event.isAltDown()
        && switch (event.getCode()) {
          case UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN -> true;
          case LEFT, RIGHT -> !event.isShiftDown();
          case ENTER, S, F -> !event.isShiftDown() && !event.isShortcutDown();
          case A, C -> event.isShortcutDown();
          case ESCAPE -> !model.selects(); // what covers columns goes first
          default -> false;
        };
  }

  private void keyed(KeyEvent event) {
    if (!event.isShiftDown() && needs(event) && goes(event.getCode(), event.isShortcutDown())) {
      event.consume();
    }
  }

  /** Does what the key says; whether it says anything to the cursor. */
  private boolean goes(KeyCode key, boolean ctrl) {
    switch (key) {
      case LEFT -> go(ctrl, cursor::toFirstColumn, () -> cursor.step(-1));
      case RIGHT -> go(ctrl, cursor::toLastColumn, () -> cursor.step(1));
      case HOME -> go(ctrl, cursor::toFirstRow, cursor::toFirstColumn);
      case END -> go(ctrl, cursor::toLastRow, cursor::toLastColumn);
      case ENTER -> cursor.line().ifPresent(line -> open(line, cursor.cell()));
      case S -> cursor.column().ifPresent(this::sortBy);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void go(boolean ctrl, Runnable far, Runnable near) {
    (ctrl ? far : near).run();
  }

  /** Up at first, then down, then as the table was. */
  private void sortBy(TableColumn<Line, ?> column) {
    boolean sorted = getSortOrder().contains(column);
    if (sorted && column.getSortType() == TableColumn.SortType.DESCENDING) {
      getSortOrder().clear();
    } else {
      column.setSortType(sorted ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
      getSortOrder().setAll(List.of(column));
    }
  }

  private void tellWhereKeysAre() {
    for (Node node : lookupAll(".table-cell")) {
      if (node instanceof Written cell) {
        cell.tellWhereKeysAre();
      }
    }
  }

  /** Marks itself while it speaks of what is selected. */
  private final class Row extends TableRow<Line> {

    Row() {
      setOnMouseClicked(
          event ->
              Optional.ofNullable(getItem())
                  .ifPresent(line -> clicked(event, line, Optional.empty())));
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(SPOKEN_OF, !empty && line != null && model.speaksOfSelected(line));
    }
  }

  /** Words in one line; what is cut off is told by a tooltip. */
  private final class Written extends TableCell<Line, Cell> {

    Written() {
      setOnMouseClicked(
          event ->
              Optional.ofNullable(getTableRow().getItem())
                  .ifPresent(line -> clicked(event, line, Optional.ofNullable(getItem()))));
    }

    void tellWhereKeysAre() {
      pseudoClassStateChanged(HERE, !isEmpty() && cursor.isAt(getIndex(), getTableColumn()));
    }

    @Override
    protected void updateItem(Cell cell, boolean empty) {
      super.updateItem(cell, empty);
      String words = empty || cell == null ? "" : cell.shown();
      setText(words);
      String tip = TablesModel.tip(words);
      setTooltip(tip.isEmpty() ? null : tooltip(tip));
      tellWhereKeysAre();
    }

    private Tooltip tooltip(String words) {
      Tooltip tooltip = new Tooltip(words);
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(420);
      return tooltip;
    }
  }
}
