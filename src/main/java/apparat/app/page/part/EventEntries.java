package apparat.app.page.part;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.history.DateWords;
import apparat.record.Event;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What happened, by date. */
public record EventEntries(Reading reading) {

  /** The events in which all of these people took part. */
  public List<Entry> ofPeople(List<String> people) {
    return of(event -> event.people().containsAll(people));
  }

  /** The events that concern a body. */
  public List<Entry> ofBody(String body) {
    return of(event -> event.bodies().contains(body));
  }

  private List<Entry> of(Predicate<Event> wanted) {
    return reading.history().data().events().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(event -> event.date().first()))
        .map(this::entry)
        .toList();
  }

  /** An event with its date. */
  public Entry entry(Event event) {
    return Entry.of(event.title() + Reading.doubt(event.certainty()), DateWords.of(event))
        .to(new Selection.OfEvent(event.id()))
        .from(reading.sources().of(event.sources()))
        .marked(event.date().first().equals(reading.day()));
  }
}
