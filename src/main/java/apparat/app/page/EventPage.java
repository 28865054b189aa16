package apparat.app.page;

import apparat.app.page.form.Entry;
import apparat.app.page.form.Line;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.app.page.part.Named;
import apparat.app.page.part.Reading;
import apparat.app.page.part.Words;
import apparat.app.page.textbook.ClaimEntries;
import apparat.history.DateWords;
import apparat.history.Seat;
import apparat.record.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what is to be said of an event; sides and names are those of its own day. */
record EventPage(Reading reading) {

  Page of(Event event) {
    Reading then = reading.inPeriod(event.date()).map(reading::on).orElse(reading);
    Named named = new Named(then);
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("What happened", "", List.of(told(event))));
    Section.counted("People", people(event, then)).ifPresent(sections::add);
    Section.counted("Bodies", named.bodies(event.bodies())).ifPresent(sections::add);
    Optional<ChangeEntries> changes =
        reading.inPeriod(event.date()).map(day -> new ChangeEntries(then, event));
    List<Section> changed = changes.map(ChangeEntries::sections).orElse(List.of());
    sections.addAll(changed);
    Section.counted("In the textbook", new ClaimEntries(reading).resting("event:" + event.id()))
        .ifPresent(sections::add);
    return new Page(
        Optional.empty(),
        event.title(),
        lines(
            event,
            changes
                .filter(all -> changed.isEmpty() && all.comparable())
                .map(all -> "No change of seats, sides or ties is recorded " + all.when() + ".")),
        reading.inPeriod(event.date()),
        "",
        sections,
        reading.sources().sources());
  }

  /** Whom the event names, with their seats of that day in the bodies that it names. */
  private static List<Entry> people(Event event, Reading then) {
    return event.people().stream()
        .filter(id -> then.history().findPerson(id).isPresent())
        .flatMap(
            id ->
                new Named(then)
                    .people(List.of(id)).stream().map(one -> seated(one, id, event, then)))
        .toList();
  }

  private static Entry seated(Entry entry, String person, Event event, Reading then) {
    Entry seated = entry;
    for (Seat seat : then.snapshot().seatsOf(person)) {
      if (event.bodies().contains(seat.body().id())) {
        String body = then.snapshot().shortNameOf(seat.body().id());
        seated = seated.adding(body + ", " + Words.role(seat.rows().getFirst()));
      }
    }
    return seated;
  }

  private Entry told(Event event) {
    String words = event.description().isEmpty() ? event.title() : event.description();
    return Entry.of(words, Words.capital(Words.certainty(event.certainty())))
        .from(reading.sources().of(event.sources()));
  }

  private List<Line> lines(Event event, Optional<String> unchanged) {
    boolean moment = reading.history().keyMoments().contains(event);
    String outside =
        reading.inPeriod(event.date()).isPresent() ? "" : "Outside the period of the pictures.";
    return Stream.of(
            DateWords.of(event),
            Words.capital(event.kind()) + (moment ? ", key moment" : ""),
            outside,
            unchanged.orElse(""))
        .filter(line -> !line.isBlank())
        .map(Line::of)
        .toList();
  }
}
