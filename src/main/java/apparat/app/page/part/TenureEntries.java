package apparat.app.page.part;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.app.page.form.Link;
import apparat.history.DateWords;
import apparat.history.story.SeatEnd;
import apparat.record.Event;
import apparat.record.Membership;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The posts of people, each with its time, its reasons and the event that ended it. */
public record TenureEntries(Reading reading) {

  /** The posts that a person holds on the day, as bars. */
  public List<Entry> today(String person) {
    return posts(person, tenure -> tenure.holdsOn(reading.day()));
  }

  /** The posts that a person held before the day and no more, as bars, the last to end first. */
  public List<Entry> ended(String person) {
    return tenures(person, false).stream()
        .filter(this::isOver)
        .sorted(Comparator.comparing(Tenure::endDay).reversed())
        .map(this::dated)
        .toList();
  }

  /** The posts that a person gets after the day, as bars. */
  public List<Entry> toCome(String person) {
    return posts(person, tenure -> !tenure.holdsOn(reading.day()) && !isOver(tenure));
  }

  private List<Entry> posts(String person, Predicate<Tenure> wanted) {
    return tenures(person, false).stream()
        .filter(wanted)
        .map(tenure -> dated(tenure).marked(false))
        .toList();
  }

  private boolean isOver(Tenure tenure) {
    return !tenure.endDay().isAfter(reading.day());
  }

  /** When a person was in the party. */
  public List<Entry> inTheParty(String person) {
    return tenures(person, true).stream().map(this::dated).toList();
  }

  /** Everyone who ever sat in a body, by date, as bars. */
  public List<Entry> everyoneIn(String body) {
    List<Membership> rows =
        reading.history().data().memberships().stream()
            .filter(row -> row.body().equals(body))
            .toList();
    return Tenure.of(rows).stream().map(this::holder).toList();
  }

  private List<Tenure> tenures(String person, boolean ofParty) {
    return Tenure.of(
        reading.history().data().memberships().stream()
            .filter(row -> row.person().equals(person))
            .filter(row -> reading.history().body(row.body()).kind().equals("party") == ofParty)
            .toList());
  }

  private Entry dated(Tenure tenure) {
    Optional<Event> event = goes(tenure) ? end(tenure) : Optional.empty();
    Entry post = post(tenure, event.isPresent() ? tenure.beginning() : tenure.reasons());
    Entry told = event.map(how -> ended(tenure, post, how)).orElse(post);
    return noted(tenure, told)
        .marked(tenure.holdsOn(reading.day()))
        .showing(new Figure.Bar(tenure.spell(), Optional.empty()));
  }

  private Entry post(Tenure tenure, String reasons) {
    Membership first = tenure.first();
    return Entry.of(
            reading.snapshot().nameOf(first.body()) + ", " + Words.role(first) + doubt(tenure),
            Words.joined(DateWords.span(tenure.spell()), reasons))
        .to(new Selection.OfBody(first.body()))
        .from(reading.sources().of(tenure.sources()));
  }

  private Entry holder(Tenure tenure) {
    Membership first = tenure.first();
    Entry entry =
        Entry.of(
                reading.history().person(first.person()).name() + doubt(tenure),
                Words.joined(
                    Words.role(first) + ", " + DateWords.span(tenure.spell()), tenure.reasons()))
            .to(new Selection.OfPerson(first.person()))
            .from(reading.sources().of(tenure.sources()))
            .marked(tenure.holdsOn(reading.day()))
            .showing(new Figure.Bar(tenure.spell(), Optional.empty()));
    Entry told = tenure.doubtful() ? noted(tenure, entry) : entry;
    return end(tenure)
        .map(event -> told.linking(event.title(), new Selection.OfEvent(event.id())))
        .orElse(told);
  }

  private static boolean goes(Tenure tenure) {
    return tenure.spell().end().isPresent() && !tenure.goesOn();
  }

  /** Remarks matter where something is doubtful, and on how it ended where it has. */
  private Entry noted(Tenure tenure, Entry entry) {
    boolean over = isOver(tenure) && !tenure.goesOn();
    String note = tenure.doubtful() ? tenure.notes() : over ? tenure.last().note() : "";
    return note.isBlank() ? entry : entry.below(Citing.words(reading.history(), note));
  }

  private Optional<Event> end(Tenure tenure) {
    return SeatEnd.told(reading.history(), tenure.last());
  }

  /** On a line of its own why and when it ended, which event tells of it and by which source. */
  private Entry ended(Tenure tenure, Entry entry, Event event) {
    List<Link> works =
        SeatEnd.isTable(reading.history(), event)
            ? List.of()
            : event.sources().stream()
                .flatMap(key -> reading.history().findSource(key).stream())
                .map(reading.sources()::cited)
                .toList();
    String how = Words.capital(tenure.ending().isEmpty() ? "ended" : tenure.ending());
    String when = tenure.spell().end().map(DateWords::of).orElse("");
    String cited = works.stream().map(Link::words).collect(Collectors.joining("; "));
    String line =
        how + ", " + when + ": " + event.title() + ". " + event.description() + " " + cited;
    Entry told =
        entry.below(line.strip()).leading(event.title(), new Selection.OfEvent(event.id()));
    for (Link work : works) {
      told = told.leading(work.words(), work.target());
    }
    return told;
  }

  private static String doubt(Tenure tenure) {
    return tenure.doubtful() ? " ?" : "";
  }
}
