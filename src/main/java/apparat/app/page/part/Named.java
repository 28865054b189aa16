package apparat.app.page.part;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.history.Camp;
import apparat.record.Body;
import apparat.record.Person;
import java.util.List;

/** People and bodies that a row names, as links. */
public record Named(Reading reading) {

  /** The people of these ids. */
  public List<Entry> people(List<String> ids) {
    return ids.stream()
        .flatMap(id -> reading.history().findPerson(id).stream())
        .map(this::person)
        .toList();
  }

  /** The bodies of these ids, by their names of the day. */
  public List<Entry> bodies(List<String> ids) {
    return ids.stream()
        .flatMap(id -> reading.history().findBody(id).stream())
        .map(this::body)
        .toList();
  }

  private Entry person(Person person) {
    String side = reading.snapshot().campOf(person.id()).map(Camp::name).orElse("");
    return Entry.of(person.name(), side)
        .signed(reading.signs().of(person.id()))
        .to(new Selection.OfPerson(person.id()));
  }

  private Entry body(Body body) {
    return Entry.of(reading.snapshot().nameOf(body.id()), "").to(new Selection.OfBody(body.id()));
  }
}
