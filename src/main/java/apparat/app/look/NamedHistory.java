package apparat.app.look;

import apparat.history.DataSet;
import apparat.history.History;
import apparat.record.Person;
import apparat.session.find.Finding;
import apparat.session.find.Finding.Kind;
import apparat.view.frame.Language;
import apparat.view.frame.Names;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/** A history in which people are called as the reader wants it: so panels need not ask. */
public final class NamedHistory implements Supplier<History> {

  private final History latin;
  private final LookModel look;
  private Optional<History> cyrillic = Optional.empty();

  public NamedHistory(History latin, LookModel look) {
    this.latin = latin;
    this.look = look;
  }

  /** The letters in which people are called. */
  public ReadOnlyObjectProperty<Language> languageProperty() {
    return look.languageProperty();
  }

  /** What was found, called so too. */
  public Finding call(Finding found) {
    return found.kind() == Kind.PERSON
        ? get().findPerson(found.id()).map(Finding::of).orElse(found)
        : found;
  }

  @Override
  public History get() {
    if (look.languageProperty().get() != Language.RU) {
      return latin;
    }
    if (cyrillic.isEmpty()) {
      cyrillic = Optional.of(History.of(inCyrillic(latin.data())));
    }
    return cyrillic.get();
  }

  private static DataSet inCyrillic(DataSet data) {
    return new DataSet(
        data.manifest(),
        data.people().stream().map(NamedHistory::inCyrillic).toList(),
        data.bodies(),
        data.bodyNames(),
        data.supervisions(),
        data.memberships(),
        data.completeness(),
        data.factions(),
        data.allegiances(),
        data.ties(),
        data.events(),
        data.questions(),
        data.stances(),
        data.claims(),
        data.sources());
  }

  /** The full name changes places with the other; who has none in Cyrillic keeps both. */
  private static Person inCyrillic(Person person) {
    return person.nameRu().isEmpty()
        ? person
        : new Person(
            person.row(),
            person.id(),
            Names.of(person, true),
            person.nameRu(),
            person.fullName().isEmpty() ? person.name() : person.fullName(),
            person.born(),
            person.died(),
            person.birthplace(),
            person.note(),
            person.wikidata());
  }
}
