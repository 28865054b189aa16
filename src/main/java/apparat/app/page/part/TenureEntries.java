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
    return ended(tenure, post(tenure))
        .marked(tenure.holdsOn(reading.day()))
        .showing(new Figure.Bar(tenure.spell(), Optional.empty()));
  }

  private Entry post(Tenure tenure) {
    Membership first = tenure.first();
    return Entry.of(
            reading.snapshot().nameOf(first.body()) + ", " + Words.role(first) + doubt(tenure),
            Words.joined(DateWords.span(tenure.spell()), tenure.reasons()))
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

  /**
   * With the event that tells of its end too, then with what the tables remark. Where there is no
   * such event, nobody knows which of the sources of the row speaks of its end.
   */
  private Entry ended(Tenure tenure, Entry entry) {
    if (tenure.spell().end().isEmpty() || tenure.goesOn()) {
      return noted(tenure, entry);
    }
    Entry told =
        end(tenure)
            .map(event -> alsoTold(tenure, entry, event))
            .orElseGet(() -> together(tenure, entry));
    return noted(tenure, told);
  }

  /** Remarks matter where something is doubtful, and on how it ended where it has. */
  private Entry noted(Tenure tenure, Entry entry) {
    boolean over = isOver(tenure) && !tenure.goesOn();
    String note = tenure.doubtful() ? tenure.notes() : over ? tenure.last().note() : "";
    return note.isBlank() ? entry : entry.adding(Citing.words(reading.history(), note));
  }

  private Optional<Event> end(Tenure tenure) {
    return SeatEnd.told(reading.history(), tenure.last());
  }

  private Entry alsoTold(Tenure tenure, Entry entry, Event event) {
    String title = "\u201c" + event.title() + "\u201d";
    Selection what = new Selection.OfEvent(event.id());
    if (SeatEnd.isTable(reading.history(), event)) {
      Entry told = entry.adding("the end: see the event " + title).leading(event.title(), what);
      return together(tenure, told);
    }
    List<Link> works =
        event.sources().stream()
            .flatMap(key -> reading.history().findSource(key).stream())
            .map(reading.sources()::cited)
            .toList();
    String cited = works.stream().map(Link::words).collect(Collectors.joining("; "));
    Entry told =
        entry
            .adding("the end: also told by the event " + title + ", whose source is " + cited)
            .leading(event.title(), what);
    for (Link work : works) {
      told = told.leading(work.words(), work.target());
    }
    return itself(tenure, told);
  }

  /** Which sources are not those of the event. */
  private Entry itself(Tenure tenure, Entry entry) {
    List<Link> numbers = reading.sources().links(tenure.sources());
    return numbers.isEmpty()
        ? entry
        : entry.ending("the seat itself, start and end together:", numbers);
  }

  private static Entry together(Tenure tenure, Entry entry) {
    return tenure.sources().isEmpty()
        ? entry
        : entry.adding("sources of this seat (start and end together)");
  }

  private static String doubt(Tenure tenure) {
    return tenure.doubtful() ? " ?" : "";
  }
}
