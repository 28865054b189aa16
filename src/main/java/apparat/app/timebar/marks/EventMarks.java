package apparat.app.timebar.marks;

import apparat.drawing.Colour;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.history.DateWords;
import apparat.record.Event;
import apparat.time.HistoricalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Events as ticks, the weightier the higher, dashed where the date is inexact; congresses. */
public final class EventMarks {

  private static final String CONGRESS = "congress";
  private static final double LEAST_CONGRESS = 5;
  private static final double REACH = 4;
  private static final int NAMED = 3;

  private final TimeScale scale;
  private final BarForm form;
  private final Theme theme;

  EventMarks(TimeScale scale, BarForm form, Theme theme) {
    this.scale = scale;
    this.form = form;
    this.theme = theme;
  }

  /** A column through the bar for as long as a congress sat. */
  List<Mark> congresses(List<Event> events) {
    List<Mark> marks = new ArrayList<>();
    for (Event event : events) {
      double left = scale.held(event.date().first());
      double right =
          scale.held(event.end().map(HistoricalDate::first).orElse(event.date().first()));
      if (event.kind().equals(CONGRESS) && scale.holds(scale.x(event.date().first()))) {
        double width = Math.max(LEAST_CONGRESS, right - left);
        Colour shade = theme.rule().mixed(theme.panel(), 0.45);
        marks.add(
            Pen.rect(
                "congress/" + event.id() + "/column",
                Box.ofEdges(left, form.tickTop(), left + width, form.axis()),
                0,
                shade));
      }
    }
    return marks;
  }

  List<Mark> ticks(List<Event> events, List<Event> keyMoments) {
    List<Mark> marks = new ArrayList<>();
    for (Event event : events) {
      if (!keyMoments.contains(event) && scale.holds(scale.x(event.date().first()))) {
        marks.add(event.kind().equals(CONGRESS) ? house(event) : tick(event));
      }
    }
    return marks;
  }

  private Mark house(Event event) {
    double left = scale.x(event.date().first());
    double right = scale.held(event.end().map(HistoricalDate::first).orElse(event.date().first()));
    double width = Math.max(LEAST_CONGRESS, right - left);
    Box box = Box.ofEdges(left, form.tickTop() + 1, left + width, form.tickBottom());
    return Pen.rect("event/" + event.id(), box, 0, theme.soft());
  }

  private Mark tick(Event event) {
    double x = scale.x(event.date().first());
    double width = event.weight() >= 2 ? 1.4 : 1;
    Colour colour = event.weight() >= 2 ? theme.soft() : theme.lines();
    double top = form.tickTop() + (event.weight() >= 3 ? -3 : event.weight() == 2 ? 0 : 4);
    Stroke stroke =
        event.date().exact()
            ? Stroke.solid(colour, width)
            : Stroke.dashed(colour, width, 2, event.weight() >= 2 ? 2 : 1.5);
    return Pen.line(
        "event/" + event.id(), stroke, new Point(x, top), new Point(x, form.tickBottom()));
  }

  /** The events that one points at there: the nearest first, of one day the weightier first. */
  public static List<Event> near(List<Event> events, TimeScale scale, double x) {
    return events.stream()
        .filter(event -> Math.abs(scale.x(event.date().first()) - x) <= REACH)
        .sorted(
            Comparator.comparing((Event event) -> Math.abs(scale.x(event.date().first()) - x))
                .thenComparing(Event::weight, Comparator.reverseOrder()))
        .toList();
  }

  /** What the events say, a line each; of many the first few. */
  public static String sentence(List<Event> events) {
    List<String> lines =
        new ArrayList<>(events.stream().limit(NAMED).map(EventMarks::sentence).toList());
    if (events.size() > NAMED) {
      lines.add("and " + (events.size() - NAMED) + " more");
    }
    return String.join("\n", lines);
  }

  static String sentence(Event event) {
    return DateWords.of(event) + ": " + event.title();
  }
}
