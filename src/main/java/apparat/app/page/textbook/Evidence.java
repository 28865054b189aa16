package apparat.app.page.textbook;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.app.page.part.EventEntries;
import apparat.app.page.part.GroupEntries;
import apparat.app.page.part.Life;
import apparat.app.page.part.Reading;
import apparat.app.page.part.StanceEntries;
import apparat.app.page.part.Tenure;
import apparat.app.page.part.TieEntries;
import apparat.app.page.part.Words;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Body;
import apparat.record.Membership;
import apparat.record.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows that a claim refers to, such as {@code membership:stalin/politburo}, as entries. */
public record Evidence(Reading reading) {

  /** The rows behind a reference; empty where there is none. */
  public List<Entry> of(String reference) {
    int colon = reference.indexOf(':');
    String kind = reference.substring(0, Math.max(0, colon));
    String[] ids = reference.substring(colon + 1).split("/", 2);
    return switch (kind) {
      case "event" ->
          history().findEvent(ids[0]).map(new EventEntries(reading)::entry).stream().toList();
      case "faction" ->
          history().findFaction(ids[0]).map(new GroupEntries(reading)::dated).stream().toList();
      case "body" -> history().findBody(ids[0]).map(this::body).stream().toList();
      case "person" -> history().findPerson(ids[0]).map(this::person).stream().toList();
      default -> ids.length < 2 ? List.of() : ofTwo(kind, ids[0], ids[1]);
    };
  }

  private List<Entry> ofTwo(String kind, String one, String other) {
    return switch (kind) {
      case "membership" -> seats(one, other);
      case "tie" -> ties(one, other);
      case "stance" -> new StanceEntries(reading).of(one, other);
      case "allegiance" -> allegiances(one, other);
      default -> List.of();
    };
  }

  private History history() {
    return reading.history();
  }

  private Entry body(Body body) {
    return Entry.of(reading.snapshot().nameOf(body.id()), DateWords.span(body.spell()))
        .to(new Selection.OfBody(body.id()))
        .marked(reading.snapshot().alive(body.id()));
  }

  private Entry person(Person person) {
    return Entry.of(person.name(), Life.words(person))
        .signed(reading.signs().of(person.id()))
        .to(new Selection.OfPerson(person.id()));
  }

  private List<Entry> seats(String person, String body) {
    List<Membership> rows =
        history().data().memberships().stream()
            .filter(row -> row.person().equals(person) && row.body().equals(body))
            .toList();
    return Tenure.of(rows).stream().map(this::seat).toList();
  }

  private Entry seat(Tenure tenure) {
    Membership row = tenure.first();
    String body = reading.snapshot().nameOf(row.body());
    return Entry.of(
            history().person(row.person()).name(),
            Words.joined(
                body + ", " + Words.role(row), DateWords.span(tenure.spell()), tenure.reasons()))
        .leading(body, new Selection.OfBody(row.body()))
        .to(new Selection.OfPerson(row.person()))
        .from(reading.sources().of(tenure.sources()))
        .marked(tenure.holdsOn(reading.day()))
        .showing(new Figure.Bar(tenure.spell(), Optional.empty()));
  }

  private List<Entry> ties(String one, String other) {
    return history()
        .findPerson(one)
        .flatMap(first -> history().findPerson(other).map(last -> ties(first, last)))
        .orElse(List.of());
  }

  private List<Entry> ties(Person one, Person other) {
    TieEntries entries = new TieEntries(reading);
    String names = one.name() + " and " + other.name() + ": ";
    Selection both = new Selection.OfTie(one.id(), other.id());
    return entries.between(one.id(), other.id()).stream()
        .map(entries::dated)
        .map(entry -> entry.named(names + entry.text()).to(both))
        .toList();
  }

  private List<Entry> allegiances(String person, String faction) {
    return Stream.of(faction)
        .flatMap(id -> history().findFaction(id).stream())
        .flatMap(group -> new GroupEntries(reading).overTime(group).stream())
        .filter(entry -> entry.target().equals(new Selection.OfPerson(person)))
        .toList();
  }
}
