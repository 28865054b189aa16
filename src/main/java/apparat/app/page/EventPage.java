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
import apparat.record.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what is to be said of an event; sides and names are those of its own day. */
record EventPage(Reading reading) {

  Page of(Event event) {
    Named named = new Named(reading.inPeriod(event.date()).map(reading::on).orElse(reading));
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("What happened", "", List.of(told(event))));
    Section.counted("People", named.people(event.people())).ifPresent(sections::add);
    Section.counted("Bodies", named.bodies(event.bodies())).ifPresent(sections::add);
    Section.counted("In the textbook", new ClaimEntries(reading).resting("event:" + event.id()))
        .ifPresent(sections::add);
    return new Page(
        Optional.empty(),
        event.title(),
        lines(event),
        reading.inPeriod(event.date()),
        "",
        sections,
        reading.sources().sources());
  }

  private Entry told(Event event) {
    String words = event.description().isEmpty() ? event.title() : event.description();
    return Entry.of(words, Words.capital(Words.certainty(event.certainty())))
        .from(reading.sources().of(event.sources()));
  }

  private List<Line> lines(Event event) {
    boolean moment = reading.history().keyMoments().contains(event);
    String outside =
        reading.inPeriod(event.date()).isPresent() ? "" : "Outside the period of the pictures.";
    return Stream.of(
            DateWords.of(event),
            Words.capital(event.kind()) + (moment ? ", key moment" : ""),
            outside)
        .filter(line -> !line.isBlank())
        .map(Line::of)
        .toList();
  }
}
