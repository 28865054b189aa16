package apparat.app.page.part;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.history.DateWords;
import apparat.record.Event;
import apparat.record.Membership;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
    return ended(tenure, entry);
  }

  /** With what happened on the day of its end, and what the tables remark where it is doubtful. */
  private Entry ended(Tenure tenure, Entry entry) {
    Entry told =
        tenure.doubtful() && !tenure.notes().isEmpty() ? entry.adding(tenure.notes()) : entry;
    return end(tenure)
        .map(event -> told.linking(event.title(), new Selection.OfEvent(event.id())))
        .orElse(told);
  }

  /** Who was promoted or re-elected sits on: there is nothing to explain. */
  private Optional<Event> end(Tenure tenure) {
    if (tenure.goesOn()) {
      return Optional.empty();
    }
    LocalDate day = tenure.endDay();
    Membership first = tenure.first();
    return reading.history().data().events().stream()
        .filter(event -> event.date().first().equals(day))
        .filter(event -> event.people().contains(first.person()))
        .filter(event -> event.bodies().contains(first.body()) || isParty(first.body()))
        .max(Comparator.comparingInt(Event::weight));
  }

  private boolean isParty(String body) {
    return reading.history().body(body).kind().equals("party");
  }

  private static String doubt(Tenure tenure) {
    return tenure.doubtful() ? " ?" : "";
  }
}
