package apparat.app.timebar;

import apparat.app.keys.Naming;
import apparat.app.model.Step;
import apparat.app.model.TimeModel;
import apparat.app.timebar.marks.TimeBarDrawing;
import apparat.history.DateWords;
import apparat.session.compared.ThenAndNow;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/** The buttons beside the time bar: play and pause, steps, speed, loop, lanes. */
final class Transport extends VBox {

  private static final String FIRST = "M0 0h2.4v12h-2.4zM12 0v12L3.4 6z";
  private static final String BACK = "M9 0v12L0.4 6z";
  private static final String PLAY = "M0 0L15 9L0 18z";
  private static final String PAUSE = "M0 0h5v18h-5zM10 0h5v18h-5z";
  private static final String FORWARD = "M0 0v12L8.6 6z";
  private static final String LAST = "M0 0v12L8.6 6zM9.6 0h2.4v12h-2.4z";
  private static final String LOOP =
      "M3.5 0v2h6a3 3 0 0 1 3 3v1.5h-1.7v-1.3a1.5 1.5 0 0 0-1.5-1.5h-5.8v2l-3.5-2.9z"
          + "M9.5 13v-2h-6a3 3 0 0 1-3-3v-1.5h1.7v1.3a1.5 1.5 0 0 0 1.5 1.5h5.8v-2l3.5 2.9z";
  private static final String STOPS =
      "M5.5 0a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11zM3.2 3v5h1.7v-5zM6.1 3v5h1.7v-5z"
          + "M4.6 11h1.8v3h-1.8z";
  private static final String OPEN = "M0 0h10l-5 6z";
  private static final String FOLDED = "M0 0l6 5l-6 5z";

  private final TimeModel time;
  private final ObservableValue<Optional<ThenAndNow>> compared;

  /**
   * @param compared of two days that are looked at together, keys and buttons move the one shown
   * @param whole shows the whole period again
   */
  Transport(
      TimeModel time,
      ObservableValue<Optional<ThenAndNow>> compared,
      TimeBarModel model,
      boolean lanes,
      Runnable whole) {
    this.time = time;
    this.compared = compared;
    setId("transport");
    getStyleClass().add("transport");
    setPickOnBounds(false);
    setMinWidth(TimeBarDrawing.GUTTER);
    setMaxWidth(TimeBarDrawing.GUTTER);
    Region between = new Region();
    between.setMouseTransparent(true);
    VBox.setVgrow(between, Priority.ALWAYS);
    getChildren().addAll(steps(), saying(model, lanes), between, whole(model, whole), choices());
  }

  private HBox steps() {
    HBox buttons =
        row(
            button(
                "previous-moment",
                FIRST,
                "Previous key moment",
                "Ctrl ←",
                () -> time.stepBack(Step.KEY_MOMENT)),
            button("step-back", BACK, "Previous change", "←", () -> time.stepBack(Step.CHANGE)),
            play(),
            button(
                "step-forward", FORWARD, "Next change", "→", () -> time.stepForward(Step.CHANGE)),
            button(
                "next-moment",
                LAST,
                "Next key moment",
                "Ctrl →",
                () -> time.stepForward(Step.KEY_MOMENT)));
    buttons.getStyleClass().add("buttons");
    return buttons;
  }

  private Button play() {
    Button play = button("play", PLAY, "Play", "Space", time::playOrPause);
    SVGPath shape = shape(PLAY);
    play.setGraphic(shape);
    play.getStyleClass().add("play");
    time.playingProperty()
        .subscribe(
            playing -> {
              shape.setContent(playing ? PAUSE : PLAY);
              Naming.of(play, playing ? "Pause" : "Play", "Space");
            });
    return play;
  }

  /** The next change in words; beside it, where there are lanes, the button that folds them. */
  private HBox saying(TimeBarModel model, boolean lanes) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox row = row(nextChange(), between);
    if (lanes) {
      row.getChildren().add(fold(model));
    }
    return row;
  }

  private Label nextChange() {
    Label next = new Label();
    next.setId("next-change");
    next.getStyleClass().add("soft");
    time.momentProperty().subscribe(moment -> sayNext(next));
    time.agenda().changesProperty().subscribe(changes -> sayNext(next));
    compared.subscribe(days -> sayNext(next));
    return next;
  }

  private void sayNext(Label next) {
    LocalDate day = time.agenda().next(time.day(), Step.CHANGE);
    boolean change = time.agenda().changesProperty().getValue().contains(day);
    String what = change ? "Next change" : "Last day"; // where nothing changes any more
    next.setText(
        day.equals(time.day())
            ? "End of the period"
            : shortly(what) + ": " + TimeBarDrawing.day(day));
    next.setAccessibleText(
        what
            + compared.getValue().map(two -> " after " + word(two)).orElse("")
            + ": "
            + DateWords.day(day));
  }

  /** Beside the date of two days there is little room to say which of them goes on. */
  private String shortly(String what) {
    return compared.getValue().map(two -> "Next for " + word(two)).orElse(what);
  }

  private String word(ThenAndNow two) {
    return time.day().isBefore(two.now()) ? "then" : "now";
  }

  private Button fold(TimeBarModel model) {
    Button fold = button("fold-lanes", OPEN, "", "", model::toggleLanes);
    SVGPath shape = shape(OPEN);
    fold.setGraphic(shape);
    fold.getStyleClass().add("small");
    model
        .lanesOpenProperty()
        .subscribe(
            open -> {
              shape.setContent(open ? OPEN : FOLDED);
              Naming.of(fold, (open ? "Fold" : "Open") + " the lanes of the sides", "L");
            });
    return fold;
  }

  /** The way back from a part of the period, as long as no more than that is in view. */
  private static Button whole(TimeBarModel model, Runnable show) {
    Button whole = new Button("All years"); // beside the name of the bars of changes
    whole.setId("whole-period");
    whole.getStyleClass().addAll("small", "tight");
    Naming.of(whole, "Show the whole period again", "W");
    whole.setOnAction(event -> show.run());
    whole.managedProperty().bind(whole.visibleProperty());
    model.reachProperty().subscribe(reach -> whole.setVisible(!model.isWhole()));
    return whole;
  }

  private HBox choices() {
    HBox choices =
        row(
            speed(),
            toggle("loop", LOOP, "Begin anew at the end", time.loopingProperty(), time::loop),
            toggle(
                "stops",
                STOPS,
                "Stop at key moments",
                time.stoppingProperty(),
                time::stopAtKeyMoments));
    choices.getStyleClass().add("choices");
    return choices;
  }

  private Button speed() {
    Button speed = new Button();
    speed.setId("speed");
    speed.getStyleClass().add("link");
    speed.setMinWidth(112);
    speed.setOnAction(event -> time.changeSpeed());
    time.speedProperty()
        .subscribe(
            months -> {
              String words = words(months.doubleValue());
              speed.setText(words);
              Naming.of(speed, "Speed: " + words + ". Change the speed", ", .");
            });
    return speed;
  }

  private static String words(double months) {
    String figure = months < 1 ? "½" : String.format(Locale.ROOT, "%.0f", months);
    return figure + (months > 1 ? " months" : " month") + " a second";
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPickOnBounds(false);
    return row;
  }

  private static Button button(String id, String path, String name, String key, Runnable action) {
    Button button = new Button();
    button.setId(id);
    dress(button, path);
    Naming.of(button, name, key);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static ToggleButton toggle(
      String id, String path, String name, ObservableValue<Boolean> state, Consumer<Boolean> wish) {
    ToggleButton toggle = new ToggleButton();
    toggle.setId(id);
    dress(toggle, path);
    Naming.of(toggle, name);
    toggle.getStyleClass().add("small");
    state.subscribe(toggle::setSelected);
    toggle.setOnAction(event -> wish.accept(toggle.isSelected()));
    return toggle;
  }

  private static void dress(ButtonBase button, String path) {
    button.getStyleClass().add("transport-button");
    button.setGraphic(shape(path));
  }

  private static SVGPath shape(String path) {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    shape.setFillRule(FillRule.EVEN_ODD);
    shape.getStyleClass().add("glyph");
    return shape;
  }
}
