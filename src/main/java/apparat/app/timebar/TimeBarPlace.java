package apparat.app.timebar;

import apparat.app.model.TimeModel;
import apparat.app.timebar.marks.BarForm;
import apparat.app.timebar.marks.EventMarks;
import apparat.app.timebar.marks.Pin;
import apparat.app.timebar.marks.TimeBarDrawing;
import apparat.app.timebar.marks.TimeScale;
import apparat.app.timebar.period.TimeBarData;
import apparat.drawing.Meaning;
import apparat.history.DateWords;
import apparat.record.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A place on the time bar: what is there, what it says and where it leads.
 *
 * @param under what the drawing shows there
 */
record TimeBarPlace(
    TimeBarData data, TimeScale scale, BarForm form, Optional<Meaning> under, double x, double y) {

  private static final double SNAP = 1.5;

  private String key() {
    return under.map(Meaning::dataKey).orElse("");
  }

  boolean onOverview() {
    return key().equals(TimeBarDrawing.OVERVIEW);
  }

  boolean onOtherDay() {
    return key().equals(TimeBarDrawing.OTHER_DAY);
  }

  /** The day there; near the tick of an event, the day of the event. */
  LocalDate day() {
    return EventMarks.near(data.events(), scale, x).stream()
        .map(event -> event.date().first())
        .filter(day -> Math.abs(scale.x(day) - x) <= SNAP)
        .findFirst()
        .orElseGet(() -> scale.day(x));
  }

  private List<Event> ticks() {
    boolean row = y >= form.tickTop() - 5 && y <= form.tickBottom() + 3;
    return row && scale.holds(x) ? EventMarks.near(data.events(), scale, x) : List.of();
  }

  private Optional<Pin> pin() {
    return Optional.of(key())
        .filter(key -> key.startsWith("pin/"))
        .flatMap(
            key ->
                Pin.of(data.keyMoments(), scale).stream()
                    .filter(pin -> key.equals("pin/" + pin.events().getFirst().id()))
                    .findFirst());
  }

  private Optional<Integer> year() {
    return Optional.of(key())
        .filter(key -> y >= form.axis() && key.startsWith("year/"))
        .map(key -> Integer.parseInt(key.substring("year/".length())));
  }

  /** Whether a click there goes to something with a name. */
  boolean leads() {
    return pin().isPresent()
        || year().isPresent()
        || !ticks().isEmpty()
        || key().equals(TimeBarDrawing.PILL)
        || onOverview()
        || onOtherDay();
  }

  /** Goes where a click there leads; false where there is nothing with a name. */
  boolean go(TimeModel time, DateEntry entry) {
    if (key().equals(TimeBarDrawing.PILL)) {
      entry.open();
    } else if (pin().isPresent()) {
      time.showDate(pin().get().after(time.day()));
    } else if (year().isPresent()) {
      time.showYear(year().get());
    } else if (!ticks().isEmpty()) {
      time.showDate(ticks().getFirst().date().first());
    } else {
      return false;
    }
    return true;
  }

  /** What is there, in words; where there is nothing else, the day. */
  Optional<String> sentence() {
    if (pin().isEmpty() && !ticks().isEmpty()) {
      return Optional.of(EventMarks.sentence(ticks()));
    }
    boolean ground = y < form.axis() && key().startsWith("year/");
    return ground ? Optional.of(DateWords.day(scale.day(x))) : under.map(Meaning::sentence);
  }
}
