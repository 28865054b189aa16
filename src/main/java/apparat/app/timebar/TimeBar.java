package apparat.app.timebar;

import apparat.app.look.LookModel;
import apparat.app.model.PictureModel;
import apparat.app.model.TimeModel;
import apparat.app.surface.Hints;
import apparat.app.surface.PaintedPane;
import apparat.drawing.Drawing;
import apparat.drawing.HitTest;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.history.DateWords;
import apparat.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The slider over the period: drag it, click a pin, an event or a year. */
public final class TimeBar extends PaintedPane {

  public static final double HEIGHT = TimeBarDrawing.HEIGHT;

  private static final double MARGIN = 24;

  private final TimeModel time;
  private final PictureModel picture;
  private final LookModel look;
  private final Hints hints;
  private TimeBarData data;
  private Drawing ground;
  private Drawing over;
  private boolean scrubbing;

  public TimeBar(
      TimeModel time, PictureModel picture, LookModel look, TimeBarData data, Hints hints) {
    this.time = time;
    this.picture = picture;
    this.look = look;
    this.hints = hints;
    this.data = data;
    this.ground = drawing().ground();
    this.over = ground;
    setId("time-bar");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleHelp("Arrow keys go to the next and the previous change");
    widthProperty().subscribe(this::redraw);
    look.themeProperty().subscribe(theme -> redraw());
    picture.shownDayProperty().subscribe(day -> moved());
    time.momentProperty().subscribe(moment -> moved());
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(event -> scrubbing = false);
    setOnMouseMoved(this::hovered);
    setOnMouseExited(event -> hints.hide());
  }

  /** Tells of a period in more detail than before. */
  public void tell(TimeBarData more) {
    data = more;
    redraw();
  }

  /** Where the days stand. */
  public TimeScale scale() {
    return new TimeScale(data.first(), data.last(), MARGIN, Math.max(200, getWidth()) - MARGIN);
  }

  private TimeBarDrawing drawing() {
    return new TimeBarDrawing(data, scale(), Math.max(200, getWidth()), look.themeProperty().get());
  }

  private void redraw() {
    ground = drawing().ground();
    moved();
  }

  private void moved() {
    over = drawing().over(time.day(), picture.shownDayProperty().get());
    setAccessibleText("Day shown: " + DateWords.day(time.day()));
    List<Mark> marks = new ArrayList<>(ground.marks());
    marks.addAll(over.marks());
    show(drawing().of(marks), 1, 0, 0);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    requestFocus();
    hints.hide();
    Optional<Meaning> under = meaning(event.getX(), event.getY());
    String key = under.map(Meaning::dataKey).orElse("");
    if (key.startsWith("pin/")) {
      showPin(key.substring(4));
    } else if (event.getY() >= TimeBarDrawing.YEARS_TOP && key.startsWith("year/")) {
      time.showYear(Integer.parseInt(key.substring(5)));
    } else {
      scrubbing = true;
      time.scrub(day(event.getX()));
    }
  }

  /** A pin of several key moments leads to the first of them, then to the next with each click. */
  private void showPin(String firstEvent) {
    Pin pin =
        Pin.of(data.keyMoments(), scale()).stream()
            .filter(candidate -> candidate.events().getFirst().id().equals(firstEvent))
            .findFirst()
            .orElseThrow();
    List<LocalDate> days = pin.events().stream().map(event -> event.date().first()).toList();
    int at = days.indexOf(time.day());
    time.showDate(days.get((at + 1) % days.size()));
  }

  private void dragged(MouseEvent event) {
    if (scrubbing) {
      time.scrub(day(event.getX()));
    }
  }

  /** The day under the pointer; near the tick of an event, the day of the event. */
  private LocalDate day(double x) {
    LocalDate day = scale().day(x);
    return eventAt(x).map(event -> event.date().first()).orElse(day);
  }

  private Optional<Event> eventAt(double x) {
    TimeScale scale = scale();
    return data.events().stream()
        .filter(event -> Math.abs(scale.x(event.date().first()) - x) <= 1.5)
        .max((a, b) -> Integer.compare(a.weight(), b.weight()));
  }

  private void hovered(MouseEvent event) {
    boolean onTicks = event.getY() < TimeBarDrawing.BARS_TOP;
    Optional<String> sentence =
        (onTicks ? eventAt(event.getX()) : Optional.<Event>empty())
            .map(TimeBarDrawing::sentence)
            .or(() -> meaning(event.getX(), event.getY()).map(Meaning::sentence));
    setCursor(sentence.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    sentence.ifPresentOrElse(
        words -> hints.show(words, event.getSceneX(), event.getSceneY()), hints::hide);
  }

  private Optional<Meaning> meaning(double x, double y) {
    return HitTest.at(over, x, y)
        .or(() -> HitTest.at(ground, x, y))
        .flatMap(mark -> mark.meaning());
  }
}
