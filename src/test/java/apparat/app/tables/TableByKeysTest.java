package apparat.app.tables;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.model.Selection;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.session.tables.Cell;
import apparat.session.tables.DayTable.Line;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A reader without a mouse goes through the tables of the day. */
@InTheWindow
class TableByKeysTest {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private static Reader atTheTables() {
    Reader reader = Reader.atTheWindow();
    reader.resize(1280, 720);
    reader.waitForPicture();
    reader.press(KeyCode.DIGIT4);
    return reader;
  }

  @SuppressWarnings("unchecked")
  private static TableView<Line> table(Reader reader) {
    return (TableView<Line>) reader.node("table");
  }

  /** The one cell that is marked as that at which the keys are. */
  private static TableCell<?, ?> here(Reader reader) {
    List<Node> marked =
        table(reader).lookupAll(".table-cell").stream()
            .filter(cell -> cell.getPseudoClassStates().contains(HERE))
            .toList();
    assertThat(marked).hasSize(1);
    return (TableCell<?, ?>) marked.getFirst();
  }

  private static String heading(Reader reader) {
    return here(reader).getTableColumn().getText();
  }

  private static List<String> column(Reader reader, int place) {
    return table(reader).getItems().stream()
        .map(line -> line.cells().get(place).written())
        .toList();
  }

  private static void isInView(Reader reader, Node cell) {
    Bounds seen = cell.localToScene(cell.getBoundsInLocal());
    Bounds frame = table(reader).localToScene(table(reader).getBoundsInLocal());
    assertThat(seen.getMinX()).as("left").isGreaterThanOrEqualTo(frame.getMinX() - 1);
    assertThat(seen.getMaxX()).as("right").isLessThanOrEqualTo(frame.getMaxX() + 1);
  }

  private static double scrolled(Reader reader) {
    return table(reader).lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .mapToDouble(ScrollBar::getValue)
        .sum();
  }

  @Test
  void arrows_walk_the_cells_and_every_column_comes_into_view() {
    try (Reader reader = atTheTables()) {
      LocalDate day = reader.time().day();
      int columns = table(reader).getColumns().size();
      assertThat(heading(reader)).isEqualTo("Body");
      for (int at = 1; at < columns; at++) {
        reader.press(KeyCode.RIGHT);
        assertThat(heading(reader)).isEqualTo(table(reader).getColumns().get(at).getText());
        isInView(reader, here(reader));
      }
      assertThat(heading(reader)).isEqualTo("Source key");
      reader.press(KeyCode.RIGHT);
      assertThat(heading(reader)).as("no farther than the last").isEqualTo("Source key");
      double far = scrolled(reader);
      reader.press(KeyCode.LEFT);
      assertThat(scrolled(reader)).as("seen already").isEqualTo(far);
      reader.press(KeyCode.HOME);
      assertThat(heading(reader)).isEqualTo("Body");
      assertThat(scrolled(reader)).isZero();
      reader.press(KeyCode.END);
      assertThat(heading(reader)).isEqualTo("Source key");
      reader.press(KeyCode.CONTROL, KeyCode.LEFT);
      assertThat(heading(reader)).isEqualTo("Body");
      reader.press(KeyCode.CONTROL, KeyCode.RIGHT);
      assertThat(heading(reader)).isEqualTo("Source key");
      assertThat(reader.time().day()).isEqualTo(day);
    }
  }

  @Test
  void lines_are_gone_through_in_one_column_and_open_nothing() {
    try (Reader reader = atTheTables()) {
      LocalDate day = reader.time().day();
      double width = table(reader).getWidth();
      reader.press(KeyCode.END);
      reader.press(KeyCode.DOWN);
      reader.press(KeyCode.DOWN);
      assertThat(here(reader).getIndex()).isEqualTo(2);
      assertThat(heading(reader)).isEqualTo("Source key");
      reader.press(KeyCode.CONTROL, KeyCode.END);
      assertThat(here(reader).getIndex()).isEqualTo(table(reader).getItems().size() - 1);
      reader.press(KeyCode.CONTROL, KeyCode.HOME);
      assertThat(here(reader).getIndex()).isZero();
      reader.press(KeyCode.PAGE_DOWN);
      assertThat(here(reader).getIndex()).isGreaterThan(5);
      assertThat(reader.selection().selection()).isEqualTo(Selection.NOTHING);
      assertThat(table(reader).getWidth()).isEqualTo(width);
      assertThat(reader.time().day()).isEqualTo(day);
      reader.press(KeyCode.SHIFT, KeyCode.DOWN);
      assertThat(reader.words("copy-table")).startsWith("Copy 2 lines");
    }
  }

  @Test
  void Enter_opens_what_the_cell_names_and_Esc_goes_back_step_by_step() {
    try (Reader reader = atTheTables()) {
      reader.press(KeyCode.DOWN);
      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().selection()).isInstanceOf(Selection.OfBody.class);
      reader.press(KeyCode.RIGHT);
      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().person()).isPresent();
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.selection().selection()).isEqualTo(Selection.NOTHING);
      assertThat(heading(reader)).as("still in the table").isEqualTo("Person");
      reader.click("table-ties");
      reader.press(KeyCode.RIGHT);
      reader.press(KeyCode.ENTER);
      String and = ((Cell.Named) table(reader).getItems().getFirst().cells().get(1)).key();
      assertThat(reader.selection().selection()).isEqualTo(Selection.of(and));
      reader.press(KeyCode.RIGHT);
      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().selection()).isInstanceOf(Selection.OfTie.class);
      reader.press(KeyCode.ESCAPE);

      LocalDate day = reader.time().day();
      reader.press(KeyCode.ESCAPE);
      reader.press(KeyCode.RIGHT);
      assertThat(reader.time().day()).as("the keys go through time").isAfter(day);
      reader.press(KeyCode.DIGIT4);
      LocalDate later = reader.time().day();
      reader.press(KeyCode.RIGHT);
      assertThat(reader.time().day()).as("4 leads back").isEqualTo(later);
      reader.press(KeyCode.ALT, KeyCode.RIGHT);
      assertThat(reader.time().day()).as("events in the table too").isAfter(later);
    }
  }

  @Test
  void a_column_is_sorted_and_sifted_by_keys() {
    try (Reader reader = atTheTables()) {
      List<String> before = column(reader, 1);
      reader.press(KeyCode.RIGHT);
      reader.press(KeyCode.S);
      assertThat(column(reader, 1)).isNotEqualTo(before).isSortedAccordingTo(String::compareTo);
      reader.press(KeyCode.S);
      assertThat(table(reader).getSortOrder().getFirst().getSortType())
          .isEqualTo(SortType.DESCENDING);
      reader.press(KeyCode.S);
      assertThat(column(reader, 1)).isEqualTo(before);
      reader.press(KeyCode.F);
      Pulses.settle();
      TextField filter = (TextField) reader.node("table-filter");
      assertThat(filter.getText()).isEqualTo("Person:");
      assertThat(filter.isFocused()).isTrue();
      for (KeyCode letter : List.of(KeyCode.S, KeyCode.T, KeyCode.A, KeyCode.L)) {
        reader.press(letter);
      }
      assertThat(filter.getText()).isEqualToIgnoringCase("Person:stal");
      assertThat(column(reader, 1)).isNotEmpty().allMatch("Stalin"::equals);
      reader.press(KeyCode.ENTER);
      assertThat(heading(reader)).isEqualTo("Person");
      assertThat(table(reader).isFocused()).isTrue();
    }
  }

  @Test
  void the_frame_keeps_to_the_margin_with_and_without_a_panel() {
    try (Reader reader = atTheTables()) {
      double margin = right(reader.node("head-bar").lookup("#menu"));
      assertThat(right(table(reader))).isLessThanOrEqualTo(margin);
      reader.selection().selectPerson("stalin");
      Pulses.settle();
      Node panel = reader.node("side-panel");
      double panelLeft = panel.localToScene(panel.getBoundsInLocal()).getMinX();
      assertThat(right(table(reader))).isLessThanOrEqualTo(panelLeft - (1280 - margin) + 1);
    }
  }

  private static double right(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getMaxX();
  }
}
