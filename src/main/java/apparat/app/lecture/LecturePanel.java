package apparat.app.lecture;

import apparat.app.keys.Naming;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The panel in which a lecture is prepared. */
public final class LecturePanel extends VBox {

  private static final double WIDTH = 316;

  private final LectureModel model;
  private final Shelf shelf;
  private final MomentList list;
  private final FirstSteps first;
  private final Leaving leaving;
  private final TextField title = new TextField();
  private final TextField minutes = new TextField();
  private final Label figures = new Label();

  /**
   * @param present shows the lecture to a class
   * @param leave closes the panel
   * @param back gives the keys to the picture
   */
  public LecturePanel(
      LectureModel model, Shelf shelf, Runnable present, Runnable leave, Runnable back) {
    this.model = model;
    this.shelf = shelf;
    this.list = new MomentList(model);
    this.first = new FirstSteps(model, shelf, back);
    this.leaving = new Leaving(back);
    setId("lecture-panel");
    getStyleClass().add("lecture-panel");
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    VBox.setVgrow(list, Priority.ALWAYS);
    figures.setId("lecture-figures");
    figures.getStyleClass().add("soft");
    figures.setWrapText(true);
    getChildren()
        .addAll(
            head(leave), recovered(back), title(), files(), mark(present), figures, first, list);
    model.stateProperty().subscribe(this::show);
    model.chosenProperty().subscribe(now -> list.follow());
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(leaving::focus);
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
  }

  private HBox head(Runnable leave) {
    Label heading = new Label("Lecture");
    heading.getStyleClass().add("page-title");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    Button close = button("close-lecture", "×", "Close the panel", leave);
    Naming.of(close, "Close the panel", "J");
    close.getStyleClass().add("quiet");
    HBox row = new HBox(4, heading, undo(), redo(), close);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button undo() {
    Button button = button("undo", "Undo", "Undo", model::undo);
    button.getStyleClass().add("small");
    model.stateProperty().subscribe(state -> name(button, "Undo", "Ctrl Z", state.undo()));
    return button;
  }

  private Button redo() {
    Button button = button("redo", "Redo", "Redo", model::redo);
    button.getStyleClass().add("small");
    model.stateProperty().subscribe(state -> name(button, "Redo", "Ctrl Y", state.redo()));
    return button;
  }

  /** What would be undone stands in the tooltip and is told to those who do not see it. */
  private static void name(Button button, String verb, String key, Optional<String> what) {
    button.setDisable(what.isEmpty());
    Naming.of(button, what.map(edit -> verb + ": " + edit).orElse(verb), key);
  }

  private VBox recovered(Runnable back) {
    Label sentence = new Label();
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    Button keep =
        button("keep-recovered", "Keep", "Keep the changes", then(shelf::keepRecovered, back));
    Button discard =
        button(
            "discard-recovered",
            "Discard",
            "Discard the changes",
            then(shelf::discardRecovered, back));
    VBox bar = new VBox(6, sentence, new HBox(6, keep, discard));
    bar.setId("recovered");
    bar.getStyleClass().add("recovered");
    bar.setMinHeight(USE_PREF_SIZE);
    bar.managedProperty().bind(bar.visibleProperty());
    shelf
        .recoveredProperty()
        .subscribe(
            found -> {
              sentence.setText(found.orElse(""));
              bar.setVisible(found.isPresent());
            });
    return bar;
  }

  /** A button that goes with its answer takes its focus along: the picture has the keys again. */
  private static Runnable then(Runnable answer, Runnable back) {
    return () -> {
      back.run();
      answer.run();
    };
  }

  private HBox title() {
    title.setId("lecture-title");
    title.getStyleClass().add("words");
    title.setPromptText("Title of the lecture");
    Naming.of(title, "Title of the lecture");
    title.textProperty().addListener((p, before, now) -> model.rename(now));
    title.focusedProperty().subscribe(this::leave);
    HBox.setHgrow(title, Priority.ALWAYS);
    minutes.setId("lecture-minutes");
    minutes.getStyleClass().add("words");
    minutes.setPrefColumnCount(2);
    minutes.setMinWidth(52);
    minutes.setPromptText("min");
    Naming.of(minutes, "Planned minutes");
    minutes.textProperty().addListener((p, before, now) -> plan(now));
    minutes.focusedProperty().subscribe(this::leave);
    HBox row = new HBox(6, title, minutes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void leave(boolean focused) {
    if (!focused) {
      model.pause();
      minutes.setText(written(model.lecture().minutes()));
    }
  }

  private void plan(String words) {
    if (words.isBlank()) {
      model.plan(0);
    } else if (words.strip().matches("\\d{1,3}")) {
      model.plan(Integer.parseInt(words.strip()));
    }
  }

  private static String written(int length) {
    return length == 0 ? "" : String.valueOf(length);
  }

  private FlowPane files() {
    Button save = small("save-lecture", "Save", "Save the lecture", shelf::save);
    Naming.of(save, "Save the lecture", "Ctrl S");
    return new FlowPane(
        6,
        6,
        small("new-lecture", "New", "New lecture", shelf::begin),
        small("open-lecture", "Open …", "Open a lecture", shelf::open),
        save,
        small("save-lecture-as", "Save as …", "Save under another name", shelf::saveAs));
  }

  private HBox mark(Runnable present) {
    Button mark = button("mark-moment", "Mark this moment", "Mark this moment", model::mark);
    Naming.of(mark, "Mark this moment", "Ctrl M");
    mark.getStyleClass().add("main-button");
    Button show = button("present", "Present", "Present the lecture", present);
    Naming.of(show, "Present the lecture from its first moment", "F5");
    model.stateProperty().subscribe(state -> show.setDisable(state.lecture().size() == 0));
    return new HBox(6, mark, show);
  }

  private void show(LectureModel.State state) {
    if (!title.getText().equals(state.lecture().title())) {
      title.setText(state.lecture().title());
    }
    if (!minutes.isFocused()) {
      minutes.setText(written(state.lecture().minutes()));
    }
    int size = state.lecture().size();
    String count = size == 0 ? "No moment yet" : size == 1 ? "1 moment" : size + " moments";
    String plan =
        state.lecture().minutes() == 0 ? "" : ", " + state.lecture().minutes() + " minutes planned";
    figures.setText(count + plan + (state.unsaved() ? "; not saved" : saved(state)));
  }

  private static String saved(LectureModel.State state) {
    return state.file().map(file -> "; saved in " + file.getFileName()).orElse("");
  }

  private void keyed(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      model.move(-1);
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      model.move(1);
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
      undoOr(event.isShiftDown());
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.Y) {
      model.redo();
    } else if (leaving.leaves(event)) {
      leaving.leave(event);
    } else {
      return;
    }
    event.consume();
  }

  private void undoOr(boolean redo) {
    if (redo) {
      model.redo();
    } else {
      model.undo();
    }
  }

  /** Gives the keys to the first lecture that is offered, where there is one. */
  void offer() {
    first.offer();
  }

  /** Puts the caret into the caption of the chosen moment. */
  public void write() {
    list.write();
  }

  private static Button small(String id, String words, String help, Runnable action) {
    Button button = button(id, words, help, action);
    button.getStyleClass().add("small");
    return button;
  }

  private static Button button(String id, String words, String help, Runnable action) {
    Button button = new Button(words);
    button.setId(id);
    Naming.of(button, help);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
