package apparat.app.timebar;

import apparat.app.model.Step;
import apparat.app.model.TimeModel;
import apparat.history.DateWords;
import java.time.LocalDate;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/** The buttons beside the time bar: play and pause, steps, speed. */
public final class Transport extends VBox {

  public static final double WIDTH = 196;

  private static final String FIRST = "M0 0h2.4v12h-2.4zM12 0v12L3.4 6z";
  private static final String BACK = "M9 0v12L0.4 6z";
  private static final String PLAY = "M0 0L15 9L0 18z";
  private static final String PAUSE = "M0 0h5v18h-5zM10 0h5v18h-5z";
  private static final String FORWARD = "M0 0v12L8.6 6z";
  private static final String LAST = "M0 0v12L8.6 6zM9.6 0h2.4v12h-2.4z";

  private final TimeModel time;

  public Transport(TimeModel time) {
    this.time = time;
    setId("transport");
    getStyleClass().add("transport");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    HBox buttons =
        new HBox(
            button(
                "previous-moment",
                FIRST,
                "Previous key moment  Ctrl ←",
                () -> time.stepBack(Step.KEY_MOMENT)),
            button("back", BACK, "Previous change  ←", () -> time.stepBack(Step.CHANGE)),
            play(),
            button("forward", FORWARD, "Next change  →", () -> time.stepForward(Step.CHANGE)),
            button(
                "next-moment",
                LAST,
                "Next key moment  Ctrl →",
                () -> time.stepForward(Step.KEY_MOMENT)));
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("buttons");
    getChildren().addAll(buttons, nextChange(), speed());
  }

  private Button play() {
    Button play = button("play", PLAY, "Play  Space", time::playOrPause);
    SVGPath shape = shape(PLAY);
    play.setGraphic(shape);
    play.getStyleClass().add("play");
    time.playingProperty()
        .subscribe(
            playing -> {
              shape.setContent(playing ? PAUSE : PLAY);
              play.setAccessibleText(playing ? "Pause" : "Play");
            });
    return play;
  }

  private Label nextChange() {
    Label next = new Label();
    next.setId("next-change");
    next.getStyleClass().add("soft");
    time.momentProperty()
        .subscribe(
            moment -> {
              LocalDate day = time.agenda().next(moment.day(), Step.CHANGE);
              next.setText(
                  day.equals(moment.day())
                      ? "End of the period"
                      : "Next change: " + DateWords.day(day));
            });
    return next;
  }

  private Button speed() {
    Button speed = new Button();
    speed.setId("speed");
    speed.getStyleClass().add("link");
    speed.setOnAction(event -> time.changeSpeed());
    time.speedProperty()
        .subscribe(
            months -> {
              String words = words(months.doubleValue());
              speed.setText("Speed: " + words);
              speed.setAccessibleText("Speed: " + words + ". Change the speed");
            });
    return speed;
  }

  private static String words(double months) {
    String figure = months < 1 ? "½" : String.format(Locale.ROOT, "%.0f", months);
    return figure + (months > 1 ? " months" : " month") + " a second";
  }

  private static Button button(String id, String path, String name, Runnable action) {
    Button button = new Button();
    button.setId(id);
    button.getStyleClass().add("transport-button");
    button.setGraphic(shape(path));
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(event -> action.run());
    return button;
  }

  private static SVGPath shape(String path) {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    shape.getStyleClass().add("glyph");
    return shape;
  }
}
