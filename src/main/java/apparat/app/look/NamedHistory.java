package apparat.app.look;

import apparat.history.History;
import apparat.session.find.Finding;
import apparat.view.frame.Called;
import apparat.view.frame.Language;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/** A history in which all are called as the reader wants it: so panels need not ask. */
public final class NamedHistory implements Supplier<History> {

  private final Called called;
  private final LookModel look;

  public NamedHistory(History latin, LookModel look) {
    this(new Called(latin), look);
  }

  public NamedHistory(Called called, LookModel look) {
    this.called = called;
    this.look = look;
  }

  /** The language of names. */
  public ReadOnlyObjectProperty<Language> languageProperty() {
    return look.languageProperty();
  }

  /** What was found, called so too. */
  public Finding call(Finding found) {
    return switch (found.kind()) {
      case PERSON -> get().findPerson(found.id()).map(Finding::of).orElse(found);
      case BODY -> get().findBody(found.id()).map(Finding::of).orElse(found);
      case FACTION -> get().findFaction(found.id()).map(Finding::of).orElse(found);
      default -> found;
    };
  }

  @Override
  public History get() {
    return called.in(look.languageProperty().get());
  }
}
