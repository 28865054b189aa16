package apparat.app.timebar.marks;

import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark.Anchor;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The key moments as numbered pins; the one that is shown is white. */
final class PinMarks {

  /** By how much the pin of the moment shown is higher. */
  private static final double TALLER = 1.5;

  private final TimeScale scale;
  private final BarForm form;
  private final Theme theme;

  PinMarks(TimeScale scale, BarForm form, Theme theme) {
    this.scale = scale;
    this.form = form;
    this.theme = theme;
  }

  List<Mark> of(List<Event> moments, LocalDate day) {
    List<Mark> marks = new ArrayList<>();
    for (Pin pin : Pin.of(moments, scale)) {
      pin(marks, pin, pin.stands(day));
    }
    return marks;
  }

  private void pin(List<Mark> marks, Pin pin, boolean current) {
    String key = "pin/" + pin.events().getFirst().id();
    double half = Pin.RADIUS + (current ? TALLER : 0);
    Box box = Box.ofEdges(pin.left(), form.pinY() - half, pin.right(), form.pinY() + half);
    for (Event event : pin.events()) {
      double x = scale.x(event.date().first());
      marks.add(
          Pen.line(
              key + "/stem/" + event.id(),
              Stroke.solid(theme.ink(), 2.4),
              new Point(x, form.pinY() + Pin.RADIUS - 1),
              new Point(x, form.tickBottom())));
    }
    marks.add(
        Pen.rect(
                key,
                box,
                Pin.RADIUS,
                current ? theme.panel() : theme.ink(),
                Stroke.solid(theme.ink(), current ? 3 : 1))
            .withMeaning(new Meaning(key, EventMarks.sentence(pin.events()), List.of())));
    marks.add(
        Pen.text(
            key + "/number",
            pin.label(),
            Pin.LABEL,
            pin.x(),
            form.pinY() + 4.3,
            current ? theme.ink() : theme.panel(),
            Anchor.MIDDLE));
  }
}
