package apparat.app.timebar;

import apparat.app.keys.OwnKeys;
import apparat.app.look.LookModel;
import apparat.app.model.PictureModel;
import apparat.app.model.Step;
import apparat.app.model.TimeModel;
import apparat.app.surface.Hints;
import apparat.app.surface.PaintedPane;
import apparat.app.timebar.marks.BarForm;
import apparat.app.timebar.marks.TimeBarDrawing;
import apparat.app.timebar.marks.TimeScale;
import apparat.app.timebar.period.TimeBarData;
import apparat.drawing.Drawing;
import apparat.drawing.HitTest;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;

/** The slider over the period: drag it, click a pin, an event or a year, come nearer by wheel. */
public final class TimeBar extends PaintedPane implements OwnKeys {

  private static final double LEAST_WIDTH = 400;

  private final TimeModel time;
  private final PictureModel picture;
  private final LookModel look;
  private final TimeBarModel model;
  private final DateEntry entry;
  private final DateField field;
  private final TimeBarKeys keys;
  private TimeBarData data;
  private boolean cameByKey;
  private Optional<LocalDate> other = Optional.empty();
  private Consumer<LocalDate> moveOther = day -> {};
  private Drawing ground;
  private Drawing over;

  public TimeBar(
      TimeModel time,
      PictureModel picture,
      LookModel look,
      TimeBarModel model,
      DateEntry entry,
      TimeBarData data,
      Hints hints) {
    this.time = time;
    this.picture = picture;
    this.look = look;
    this.model = model;
    this.entry = entry;
    this.data = data;
    this.field = new DateField(entry, this);
    this.keys = new TimeBarKeys(model, entry, picture);
    this.ground = drawing().ground();
    this.over = ground;
    setId("time-bar");
    getStyleClass().add("time-bar");
    getChildren().add(field);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText("Time bar");
    setAccessibleHelp("Arrow keys go to the next and the previous change, G types a date");
    widthProperty().subscribe(this::redraw);
    look.themeProperty().subscribe(theme -> redraw());
    model.lanesOpenProperty().subscribe(open -> reform());
    model.lowProperty().subscribe(low -> reform());
    model.reachProperty().subscribe(reach -> redraw());
    focusVisibleProperty().subscribe(this::reached);
    entry.openProperty().subscribe(open -> requestLayout());
    entry.complaintProperty().subscribe(words -> requestLayout());
    entry.remarkProperty().subscribe(words -> remark(words, hints));
    picture.shownDayProperty().subscribe(day -> goOn());
    time.momentProperty().subscribe(moment -> spoken());
    setOnKeyPressed(event -> keys.pressed(event, cameByKey));
    new TimeBarGestures(this, time, model, hints).install();
  }

  private static void remark(String words, Hints hints) {
    if (!words.isEmpty()) {
      hints.say(words);
    }
  }

  /** Tells of the period otherwise than before. */
  public void tell(UnaryOperator<TimeBarData> otherwise) {
    data = otherwise.apply(data);
    redraw();
  }

  /**
   * Marks another day too as long as there is one: that with which the day is compared.
   *
   * @param move where it is dragged
   */
  public void mark(ObservableValue<Optional<LocalDate>> compared, Consumer<LocalDate> move) {
    moveOther = move;
    compared.subscribe(
        day -> {
          other = day;
          spoken();
        });
  }

  /** Where the days stand. */
  public TimeScale scale() {
    TimeScale whole = wholeScale();
    return new TimeScale(
        data.first(), data.last(), model.reachProperty().get(), whole.left(), whole.right());
  }

  TimeScale wholeScale() {
    return new TimeScale(
        data.first(), data.last(), TimeBarDrawing.GUTTER, width() - TimeBarDrawing.MARGIN);
  }

  private double width() {
    return Math.max(LEAST_WIDTH, getWidth());
  }

  /** Where its parts lie. */
  public BarForm form() {
    int lanes = data.lanes().size();
    boolean open = model.lanesOpenProperty().get();
    boolean low = model.lowProperty().get() && (lanes == 0 || !open);
    return low ? BarForm.low(lanes) : BarForm.of(lanes, open);
  }

  boolean hasLanes() {
    return !data.lanes().isEmpty();
  }

  DateEntry entry() {
    return entry;
  }

  /** Where the day stands with which the day is compared. */
  double otherX() {
    return other.map(scale()::x).orElse(0.0);
  }

  /** Takes the day with which the day is compared elsewhere. */
  void moveOther(LocalDate day) {
    if (other.filter(day::equals).isEmpty()) {
      moveOther.accept(day);
    }
  }

  /** Where the playhead stands. */
  double playhead() {
    return scale().x(picture.shownDayProperty().get());
  }

  /** What is at a place of the bar. */
  TimeBarPlace place(double x, double y) {
    Optional<Meaning> under =
        HitTest.at(over, x, y).or(() -> HitTest.at(ground, x, y)).flatMap(Mark::meaning);
    return new TimeBarPlace(data, scale(), form(), under, x, y);
  }

  private TimeBarDrawing drawing() {
    return new TimeBarDrawing(data, scale(), form(), width(), look.themeProperty().get());
  }

  private void reform() {
    double height = form().height();
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    redraw();
  }

  private void redraw() {
    ground = drawing().ground();
    moved();
  }

  /** The day moves: the view goes with it. */
  private void goOn() {
    model.follow(picture.shownDayProperty().get());
    moved();
  }

  private void moved() {
    over = drawing().over(time.day(), picture.shownDayProperty().get(), other, isFocusVisible());
    show(ground, over);
    requestLayout();
  }

  private void reached(boolean byKey) {
    cameByKey |= byKey;
    moved();
  }

  /** The mouse takes hold of it: numbers go on choosing views. */
  void takeHold() {
    cameByKey = false;
    requestFocus();
  }

  private void spoken() {
    moved();
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
  }

  @Override
  protected void layoutChildren() {
    if (entry.openProperty().get()) {
      field.stand(playhead(), form().axis() + 29, getWidth());
    }
  }

  @Override
  public boolean needs(KeyEvent event) {
    return keys.needs(event, cameByKey);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> (double) time.day().toEpochDay();
      case MIN_VALUE -> (double) data.first().toEpochDay();
      case MAX_VALUE -> (double) data.last().toEpochDay();
      case VALUE_STRING -> SpokenDay.of(time.day(), other, data);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> time.stepForward(Step.CHANGE);
      case DECREMENT -> time.stepBack(Step.CHANGE);
      case BLOCK_INCREMENT -> time.stepForward(Step.KEY_MOMENT);
      case BLOCK_DECREMENT -> time.stepBack(Step.KEY_MOMENT);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
