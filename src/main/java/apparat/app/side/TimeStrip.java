package apparat.app.side;

import apparat.app.page.form.Figure.Bar;
import apparat.history.DateWords;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * When something held, as a bar between the first and the last day of the period, with a line for
 * the day shown. An end whose date is inexact is half as high. A click goes to the first day.
 */
final class TimeStrip extends Region {

  private static final double HEIGHT = 13;
  private static final double BAR = 6;
  private static final double RAGGED = 7;

  private final Axis axis;
  private final Bar bar;
  private final Region track = part("strip-track");
  private final List<Region> years = new ArrayList<>();
  private final Region whole = part("strip-bar");
  private final Region start = part("strip-bar");
  private final Region end = part("strip-bar");
  private final Region today = part("strip-today");
  private final Optional<LocalDate> firstDay;
  private final Ways ways;
  private LocalDate day;

  TimeStrip(Bar bar, Axis axis, LocalDate day, Ways ways) {
    this.bar = bar;
    this.axis = axis;
    this.day = day;
    this.ways = ways;
    this.firstDay = axis.start(bar.spell());
    getStyleClass().add("strip");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxWidth(Double.MAX_VALUE);
    getChildren().add(track);
    for (int year = axis.first().getYear() + 1; year <= axis.last().getYear(); year++) {
      years.add(part("strip-year"));
    }
    getChildren().addAll(years);
    getChildren().addAll(whole, start, end, today);
    bar.colour()
        .ifPresent(
            side -> List.of(whole, start, end).forEach(part -> colour(part, side.ground().hex())));
    firstDay.ifPresent(first -> Pressed.does(this, AccessibleRole.BUTTON, words(first), this::go));
  }

  private String words(LocalDate first) {
    return "Go to " + DateWords.day(first) + ", the first day of: " + DateWords.span(bar.spell());
  }

  private static void colour(Region part, String colour) {
    part.setStyle("-fx-background-color: " + colour + ";");
  }

  private static Region part(String style) {
    Region part = new Region();
    part.getStyleClass().add(style);
    part.setManaged(false);
    part.setMouseTransparent(true);
    return part;
  }

  private void go() {
    firstDay.ifPresent(ways::goTo);
  }

  /** Moves the line of the day. */
  void show(LocalDate shown) {
    if (!shown.equals(day)) {
      day = shown;
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    double middle = HEIGHT / 2;
    place(track, 0, getWidth(), middle, 1);
    for (int i = 0; i < years.size(); i++) {
      double x = x(LocalDate.of(axis.first().getYear() + 1 + i, 1, 1));
      place(years.get(i), x, x + 1, middle, 5);
    }
    bars(middle);
    place(today, x(day) - 0.75, x(day) + 0.75, middle, HEIGHT);
  }

  private void bars(double middle) {
    double left = x(bar.spell().firstDay());
    double right = Math.max(left + 2, x(bar.spell().endDay()));
    boolean some = firstDay.isPresent();
    double ragged = Math.min(RAGGED, (right - left) / 3);
    double from = left + (inexact(bar.spell().start()) ? ragged : 0);
    double to = right - (inexact(bar.spell().end()) ? ragged : 0);
    List.of(whole, start, end).forEach(part -> part.setVisible(some));
    place(whole, from, to, middle, BAR);
    place(start, left, from, middle, BAR / 2);
    place(end, to, right, middle, BAR / 2);
  }

  /** Whether the date is drawn, and is not a day without reserve. */
  private boolean inexact(Optional<HistoricalDate> date) {
    return date.filter(when -> !when.exact())
        .map(HistoricalDate::first)
        .filter(when -> !when.isBefore(axis.first()) && !when.isAfter(axis.last()))
        .isPresent();
  }

  private double x(LocalDate when) {
    return getWidth() * axis.share(when);
  }

  private static void place(Region part, double left, double right, double middle, double height) {
    part.resizeRelocate(left, middle - height / 2, Math.max(0, right - left), height);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      go();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
