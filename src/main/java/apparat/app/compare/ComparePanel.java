package apparat.app.compare;

import apparat.app.compare.Line.Heading;
import apparat.app.compare.Line.Told;
import apparat.app.compare.Line.Turned;
import apparat.app.keys.Naming;
import apparat.app.look.LookModel;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.history.Change;
import apparat.history.DateWords;
import apparat.session.View;
import apparat.session.compared.ThenAndNow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Chooses the other day and lists what changed between the two. */
public final class ComparePanel extends VBox {

  static final double WIDTH = 308;

  private static final String NO_SPLIT = "Both show two pictures: split one alone (1 or 2).";

  private final CompareModel model;
  private final SelectionModel selection;
  private final ChangeList changes;
  private final Runnable back;
  private final TextField day = new TextField();
  private final Label complaint = new Label();
  private final Label remark = new Label();
  private final Label span = new Label();
  private final Label moved = new Label();
  private final Label noSplit = new Label();
  private final ToggleButton split = new ToggleButton("Split");
  private final ListView<Line> list = new ListView<>();

  /**
   * @param back gives the focus back to the picture
   */
  public ComparePanel(
      CompareModel model,
      LookModel look,
      SelectionModel selection,
      ChangeList changes,
      Runnable back) {
    this.back = back;
    this.model = model;
    this.selection = selection;
    this.changes = changes;
    setId("compare-panel");
    getStyleClass().add("compare-panel");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    Label title = new Label("Then and now");
    title.getStyleClass().add("page-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(title, leave());
    span.setId("compared-days");
    span.setWrapText(true);
    moved.setId("moved-day");
    moved.setWrapText(true);
    moved.setMinHeight(USE_PREF_SIZE);
    moved.getStyleClass().add("soft");
    underTheField(complaint, "compare-complaint");
    underTheField(remark, "compare-remark");
    underTheField(noSplit, "no-split");
    remark.getStyleClass().add("soft");
    noSplit.getStyleClass().add("soft");
    fillList();
    getChildren().addAll(head, span, moved, otherDay(), complaint, remark, ways(), noSplit, list);
    model.remarkProperty().subscribe(words -> say(remark, words));
    model.daysProperty().subscribe(this::tell);
    model.otherProperty().subscribe(this::name);
    look.viewProperty().subscribe(this::offerSplit);
    look.languageProperty().subscribe(language -> changes.tellAgain());
    look.map().everybodyProperty().subscribe(changes::showEverybody);
    changes.linesProperty().subscribe(lines -> list.getItems().setAll(lines));
    model.askedProperty().subscribe(times -> reveal(times, look.viewProperty().get()));
  }

  /** Shows what the figure counts that was clicked: on the map those who changed sides. */
  private void reveal(Number times, View view) {
    if (times.intValue() == 0) {
      return;
    }
    List<Line> lines = list.getItems();
    int sides =
        IntStream.range(0, lines.size())
            .filter(
                at -> lines.get(at) instanceof Heading over && over.id().equals(ChangeList.SIDES))
            .findFirst()
            .orElse(0);
    int wanted = view == View.ALLIANCES ? sides : 0;
    list.scrollTo(wanted);
    list.getSelectionModel().clearAndSelect(wanted);
  }

  /**
   * Where both pictures are seen there is no room for two days, which is said, and the button is
   * not down.
   */
  private void offerSplit(View view) {
    boolean both = view == View.BOTH;
    split.setDisable(both);
    split.setAccessibleHelp(both ? NO_SPLIT : null);
    say(noSplit, both ? NO_SPLIT : "");
    split.setSelected(model.isDrawnSplit(view));
  }

  private static void underTheField(Label label, String id) {
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.managedProperty().bind(label.visibleProperty());
    say(label, "");
  }

  private static void say(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
  }

  private Button leave() {
    Button button = new Button("×");
    button.setId("leave-compare");
    button.getStyleClass().add("quiet");
    button.setMinWidth(USE_PREF_SIZE);
    Naming.of(button, "Leave then and now: one day again", "V");
    button.setOnAction(
        event -> {
          model.end();
          back.run();
        });
    return button;
  }

  private HBox otherDay() {
    Label label = new Label("Other day");
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(day);
    day.setId("other-day");
    day.setPromptText("1924, June 1926 …");
    Naming.of(day, "The other day, typed as a date");
    day.setOnAction(event -> type());
    HBox.setHgrow(day, Priority.ALWAYS);
    HBox row = new HBox(label, day);
    row.getStyleClass().add("choice-row");
    return row;
  }

  private void type() {
    Optional<String> wrong = model.compareWith(day.getText());
    say(complaint, wrong.orElse(""));
    if (wrong.isEmpty()) {
      model.other().map(DateWords::day).ifPresent(day::setText);
      back.run();
    }
  }

  private HBox ways() {
    Button swap = new Button("Swap");
    swap.setId("swap-days");
    Naming.of(swap, "Swap: the time bar goes to the other day, this one stays");
    swap.setOnAction(event -> model.swap());
    split.setId("split");
    Naming.of(split, "Split: then at the left, now at the right; else one picture");
    split.setOnAction(event -> model.split(split.isSelected()));
    HBox row = new HBox(swap, split);
    row.getStyleClass().add("choice");
    return row;
  }

  private void fillList() {
    list.setId("changes-between");
    list.setAccessibleText("What changed, by body");
    list.setCellFactory(view -> new LineCell(this::go));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setMinHeight(120);
  }

  private void keyed(KeyEvent event) {
    boolean chosen = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    Line line = list.getSelectionModel().getSelectedItem();
    if (chosen && line != null) {
      event.consume();
      go(line);
    }
  }

  private void go(Line line) {
    int at = list.getItems().indexOf(line);
    switch (line) {
      case Heading heading -> {
        changes.toggle(heading.id());
        list.getSelectionModel().select(at);
      }
      case Told told -> select(told.change());
      case Turned turned -> selection.select(new Selection.OfStory(turned.person()));
      case Line.Names names -> list.getSelectionModel().select(names);
    }
  }

  /** Asks who it was, else where it was. */
  private void select(Change change) {
    change
        .person()
        .ifPresentOrElse(
            selection::selectPerson, () -> change.body().ifPresent(selection::selectBody));
  }

  private void tell(Optional<ThenAndNow> days) {
    changes.show(days);
    split.setSelected(model.isSplit() && !split.isDisabled());
    days.ifPresent(
        now ->
            span.setText("From " + DateWords.day(now.then()) + " to " + DateWords.day(now.now())));
    tellWhichMoves();
  }

  private void tellWhichMoves() {
    moved.setText(
        model.movesLater()
            ? "The time bar and its keys move the later day."
            : "The time bar and its keys move the earlier day; panels tell of the later.");
  }

  /** The other day may change while the two days stay the same: they change places. */
  private void name(Optional<LocalDate> other) {
    tellWhichMoves();
    if (!day.isFocused()) {
      day.setText(other.map(DateWords::day).orElse(""));
    }
  }
}
