package apparat.app.tables;

import apparat.app.keys.Naming;
import apparat.app.outside.Clips;
import apparat.app.surface.Hints;
import apparat.app.surface.Wheel;
import apparat.session.tables.DayTable;
import apparat.session.tables.DayTable.Kind;
import apparat.session.tables.DayTable.Line;
import apparat.session.tables.LineFilter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The tables of the day with the choice among them, a filter, and a way to a spreadsheet. */
public final class TablesPane extends VBox {

  private final TablesModel model;
  private final Clips clips;
  private final Hints hints;
  private final LineTable table;
  private final TextField filter = new TextField();
  private final Button copy = new Button();
  private final Runnable leave;

  /**
   * @param leave gives the keys to what goes through time
   */
  public TablesPane(TablesModel model, Clips clips, Hints hints, Runnable leave) {
    this.model = model;
    this.clips = clips;
    this.hints = hints;
    this.leave = leave;
    this.table = new LineTable(model);
    setId("tables");
    getStyleClass().add("tables");
    VBox.setVgrow(table, Priority.ALWAYS);
    FlowPane bar = new FlowPane(8, 6, kinds(), filterField(), copyButton());
    bar.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(caption(), bar, table, signs());
    Wheel.quicken(table);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    model.onEntering(table::requestFocus);
  }

  private HBox caption() {
    Label caption = new Label();
    caption.setId("table-caption");
    caption.setWrapText(true);
    caption.getStyleClass().add("heading");
    Label count = new Label();
    count.setId("table-count");
    count.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("soft");
    model.tableProperty().subscribe(now -> caption.setText(now.caption()));
    model.linesProperty().subscribe(now -> count.setText(model.count()));
    HBox box = new HBox(10, caption, count);
    box.setAlignment(Pos.BASELINE_LEFT);
    return box;
  }

  /** What the signs behind dates mean. */
  private Label signs() {
    Label signs = new Label();
    signs.setId("date-signs");
    signs.setWrapText(true);
    signs.getStyleClass().add("soft");
    signs.managedProperty().bind(signs.visibleProperty());
    model
        .linesProperty()
        .subscribe(
            shown -> {
              Optional<String> words = model.tableProperty().get().signs(shown);
              signs.setText(words.orElse(""));
              signs.setVisible(words.isPresent());
            });
    return signs;
  }

  private HBox kinds() {
    HBox box = new HBox();
    box.getStyleClass().add("choice");
    for (Kind kind : Kind.values()) {
      ToggleButton button = new ToggleButton(kind.words());
      button.setId("table-" + kind.words().toLowerCase(Locale.ROOT));
      Naming.of(button, "Table: " + kind.words());
      model.kindProperty().subscribe(shown -> button.setSelected(shown == kind));
      button.setOnAction(
          event -> {
            model.show(kind);
            button.setSelected(model.kindProperty().get() == kind);
          });
      // who clicks means the table; who came by key stays at the buttons
      button.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> table.requestFocus());
      box.getChildren().add(button);
    }
    return box;
  }

  private TextField filterField() {
    filter.setId("table-filter");
    filter.setPromptText("Only lines with …");
    filter.setPrefWidth(200); // all in one line where all is twice as large
    Naming.of(
        filter,
        "Only lines with these words; in \"quotation marks\" a whole cell; behind Person: in that"
            + " column",
        "F");
    filter.textProperty().subscribe(model::filter);
    model.filterProperty().subscribe(sought -> show(filter, sought));
    filter.setOnAction(event -> table.requestFocus());
    filter.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            filter.clear();
            table.requestFocus();
          }
        });
    return filter;
  }

  /** What is typed next is sought in the column at which the keys are, with what was sought. */
  private void seekIn(String heading) {
    String before = filter.getText().strip();
    String column = LineFilter.in(heading);
    if (!before.endsWith(column)) {
      filter.setText(before.isEmpty() ? column : before + " " + column);
    }
    filter.requestFocus();
    filter.deselect();
    filter.end();
  }

  private static void show(TextField field, String sought) {
    if (!field.getText().equals(sought)) {
      field.setText(sought);
    }
  }

  private Button copyButton() {
    copy.setId("copy-table");
    copy.setOnAction(
        event -> {
          copy();
          table.requestFocus(); // for Esc, which takes the choice of lines back
        });
    table
        .getSelectionModel()
        .getSelectedIndices()
        .subscribe(
            () -> {
              int chosen = table.getSelectionModel().getSelectedIndices().size();
              offer(
                  chosen == 0
                      ? "Copy the table"
                      : chosen == 1 ? "Copy 1 line" : "Copy " + chosen + " lines");
            });
    offer("Copy the table");
    return copy;
  }

  private void offer(String words) {
    copy.setText(words);
    Naming.of(copy, words + ", as a spreadsheet takes it", "Ctrl C");
  }

  private void keyed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      event.consume();
      copy();
    } else if (event.getCode() == KeyCode.ESCAPE && table.needs(event)) {
      event.consume();
      table.letGo();
      leave.run();
    } else if (event.getCode() == KeyCode.F && table.needs(event)) {
      event.consume();
      // not before the key has done its work, else it would be typed too
      table.heading().ifPresent(heading -> Platform.runLater(() -> seekIn(heading)));
    }
  }

  private void copy() {
    DayTable shown = model.tableProperty().get();
    List<Line> chosen = table.chosen();
    clips.putTable(shown.tabs(chosen), shown.html(chosen));
    String lines = chosen.size() == 1 ? "1 line is" : chosen.size() + " lines are";
    hints.say(lines + " on the clipboard, for a spreadsheet.");
  }

  /** The keys are for the lines. */
  @Override
  public void requestFocus() {
    table.requestFocus();
  }
}
