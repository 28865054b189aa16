package apparat.session.tables;

import apparat.record.Certainty;
import apparat.record.Event;
import apparat.session.tables.DayTable.Line;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happened. */
public final class EventRows {

  private static final Column<Event> DATE =
      new Column<>("date", event -> Cell.of(Optional.of(event.date())));
  private static final Column<Event> END = new Column<>("end", event -> Cell.of(event.end()));
  private static final Column<Event> TITLE = new Column<>("title", event -> Cell.of(event.title()));
  private static final Column<Event> DESCRIPTION =
      new Column<>("description", event -> Cell.of(event.description()));
  private static final Column<Event> WEIGHT =
      new Column<>("weight", event -> Cell.of(event.weight()));
  private static final Column<Event> SOURCE =
      new Column<>("source", event -> Cell.of(event.sources()));
  private static final Column<Event> CERTAINTY =
      new Column<>("certainty", event -> Cell.of(event.certainty()));

  private static final List<Column<Event>> FOR_PROGRAMS =
      List.of(
          new Column<>("id", event -> Cell.of(event.id())),
          DATE,
          END,
          TITLE,
          DESCRIPTION,
          new Column<>("kind", event -> Cell.of(event.kind())),
          WEIGHT,
          new Column<>("people", event -> Cell.of(event.people())),
          new Column<>("bodies", event -> Cell.of(event.bodies())),
          SOURCE,
          CERTAINTY);

  private EventRows() {}

  /** The table for programs. */
  public static Table forPrograms(List<Event> events) {
    return Column.table(FOR_PROGRAMS, events);
  }

  /** The table for readers. */
  static DayTable forReaders(List<Event> events, Reading reading, String caption) {
    List<Column<Event>> columns =
        List.of(
            DATE.named("Date"),
            TITLE.named("Event"),
            DESCRIPTION.named("What happened"),
            Column.words("Kind", Event::kind),
            WEIGHT.named("Weight"),
            new Column<>("People", event -> reading.names(event.people())),
            new Column<>("Bodies", event -> reading.bodies(event.bodies())),
            CERTAINTY.named("Certainty"),
            reading.works(Event::sources),
            SOURCE.named(Reading.KEYS));
    return new DayTable(
        DayTable.Kind.EVENTS,
        caption,
        Column.heading(columns),
        events.stream()
            .filter(event -> reading.doubtful() || event.certainty() != Certainty.LOW)
            .map(event -> line(columns, event))
            .toList());
  }

  private static Line line(List<Column<Event>> columns, Event event) {
    Set<String> mentions = new LinkedHashSet<>();
    mentions.add("event/" + event.id());
    event.people().forEach(id -> mentions.add("person/" + id));
    event.bodies().forEach(id -> mentions.add("body/" + id));
    return new Line("event/" + event.id(), mentions, Column.cells(columns, event));
  }
}
