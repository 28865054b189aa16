package apparat.app.tables;

import apparat.session.tables.Cell;
import apparat.session.tables.DayTable.Line;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/** The cell of a table at which the keys are, as in a spreadsheet; lines are chosen whole. */
final class CellCursor {

  private final TableView<Line> table;
  private final Runnable moved;
  private int row;
  private int column;
  private boolean changing;

  /**
   * @param moved is run whenever the cursor stands elsewhere
   */
  CellCursor(TableView<Line> table, Runnable moved) {
    this.table = table;
    this.moved = moved;
    table
        .getFocusModel()
        .focusedCellProperty()
        .subscribe(() -> follow(table.getFocusModel().getFocusedCell()));
  }

  /** Who goes from line to line stays in the column; a click chooses the column too. */
  private void follow(TablePosition<?, ?> focused) {
    if (changing || focused.getRow() < 0) {
      return; // no line is chosen any more, but the keys are where they were
    }
    row = focused.getRow();
    if (focused.getTableColumn() == null) {
      focus();
    } else {
      column = focused.getColumn();
      moved.run();
    }
  }

  private void focus() {
    if (!table.getItems().isEmpty() && !table.getVisibleLeafColumns().isEmpty()) {
      row = Math.clamp(row, 0, table.getItems().size() - 1);
      table.getFocusModel().focus(row, table.getVisibleLeafColumn(last(column)));
    }
    moved.run();
  }

  /** That place among the columns, the last one where there are fewer. */
  private int last(int place) {
    return Math.clamp(place, 0, table.getVisibleLeafColumns().size() - 1);
  }

  /** While lines are changed, stands at the same one, where that goes as far down as before. */
  void keepDuring(Runnable change) {
    Optional<Line> before = line();
    changing = true;
    change.run();
    changing = false;
    before
        .map(line -> table.getItems().indexOf(line))
        .filter(at -> at >= 0)
        .ifPresent(at -> row = at);
    focus();
  }

  /** Other columns are shown: begins at the first. */
  void beginAgain() {
    row = 0;
    column = 0;
  }

  boolean isAt(int thatRow, TableColumn<?, ?> thatColumn) {
    return thatRow == row && column().filter(thatColumn::equals).isPresent();
  }

  Optional<Line> line() {
    return row < table.getItems().size()
        ? Optional.of(table.getItems().get(row))
        : Optional.empty();
  }

  Optional<TableColumn<Line, ?>> column() {
    return table.getVisibleLeafColumns().isEmpty()
        ? Optional.empty()
        : Optional.of(table.getVisibleLeafColumn(last(column)));
  }

  Optional<Cell> cell() {
    return line().flatMap(line -> column().map(at -> (Cell) at.getCellData(line)));
  }

  /** Goes so many columns to the right, and no farther than the last. */
  void step(int columns) {
    to(last(column) + columns);
  }

  void toFirstColumn() {
    to(0);
  }

  void toLastColumn() {
    to(Integer.MAX_VALUE);
  }

  private void to(int place) {
    if (!table.getVisibleLeafColumns().isEmpty()) {
      column = last(place);
      focus();
      bringIntoView();
    }
  }

  void toFirstRow() {
    toRow(0);
  }

  void toLastRow() {
    toRow(table.getItems().size() - 1);
  }

  private void toRow(int place) {
    if (!table.getItems().isEmpty()) {
      table.getSelectionModel().clearAndSelect(place);
      table.scrollTo(place);
    }
  }

  /** Scrolls no farther than the column needs; the toolkit would have it at the left each time. */
  private void bringIntoView() {
    double start =
        IntStream.range(0, column)
            .mapToDouble(at -> table.getVisibleLeafColumn(at).getWidth())
            .sum();
    double end = start + table.getVisibleLeafColumn(column).getWidth();
    for (Node node : table.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
        double seen = total() - bar.getMax();
        double least = Math.max(0, end - seen);
        bar.setValue(
            Math.clamp(Math.clamp(bar.getValue(), least, Math.max(least, start)), 0, bar.getMax()));
      }
    }
  }

  private double total() {
    return table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
  }
}
