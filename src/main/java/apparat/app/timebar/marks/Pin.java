package apparat.app.timebar.marks;

import apparat.record.Event;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Key moments that stand so close on the bar that they share a sign.
 *
 * @param x of its middle
 * @param number of the first, counted from 1
 * @param events one or more, in order
 */
public record Pin(double x, int number, List<Event> events) {

  static final Type LABEL = new Type(Face.MEDIUM, 12);
  static final double RADIUS = 9;
  private static final double GAP = 1;

  /** The pins of the key moments in view, left to right. */
  public static List<Pin> of(List<Event> moments, TimeScale scale) {
    List<Pin> pins = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      Event event = moments.get(i);
      Pin pin = new Pin(scale.x(event.date().first()), i + 1, List.of(event));
      if (!scale.holds(pin.x)) {
        continue;
      }
      while (!pins.isEmpty() && pins.getLast().right() + GAP > pin.left()) {
        pin = pins.removeLast().with(pin, scale);
      }
      pins.add(pin);
    }
    return pins;
  }

  double left() {
    return x - half();
  }

  double right() {
    return x + half();
  }

  private double half() {
    double margin = events.size() == 1 ? 2 : 6;
    return Math.max(RADIUS, Typeface.width(label(), LABEL) / 2 + margin);
  }

  private Pin with(Pin next, TimeScale scale) {
    List<Event> more = new ArrayList<>(events);
    more.addAll(next.events);
    double middle =
        (scale.x(more.getFirst().date().first()) + scale.x(more.getLast().date().first())) / 2;
    return new Pin(middle, number, List.copyOf(more));
  }

  /** The number, or the first and last number: {@code 12–13}. */
  String label() {
    return events.size() == 1 ? "" + number : number + "–" + (number + events.size() - 1);
  }

  /** Whether one of its moments is that day. */
  boolean stands(LocalDate day) {
    return events.stream().anyMatch(event -> event.date().first().equals(day));
  }

  /** The day that a click leads to: that of its first moment, then the next with each click. */
  public LocalDate after(LocalDate day) {
    List<LocalDate> days = events.stream().map(event -> event.date().first()).toList();
    return days.get((days.indexOf(day) + 1) % days.size());
  }
}
