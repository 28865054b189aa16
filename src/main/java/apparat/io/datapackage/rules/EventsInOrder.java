package apparat.io.datapackage.rules;

import apparat.io.Problem;
import apparat.record.Event;
import java.util.List;

/** Events stand in the order of their dates. */
final class EventsInOrder implements Rule {

  @Override
  public void check(Checked checked, Report report) {
    List<Event> events = checked.data().events();
    for (int i = 1; i < events.size(); i++) {
      Event event = events.get(i);
      Event before = events.get(i - 1);
      if (event.date().first().isBefore(before.date().first())) {
        report.add(
            event.row(),
            "date",
            Problem.EVENTS_OUT_OF_ORDER,
            "the event of " + event.date() + " stands below that of " + before.date(),
            "sort the events by date");
      }
    }
  }
}
