package apparat.app.find;

import apparat.app.look.NamedHistory;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.session.find.Presence;
import apparat.session.find.Presence.Absence;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Whether what is selected is there on the day shown, and when it is. */
public final class AbsenceModel {

  private final NamedHistory names;
  private final SelectionModel selection;
  private final TimeModel time;
  private final ObservableValue<LocalDate> day;
  private final ReadOnlyObjectWrapper<Optional<Absence>> absence =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param day that the picture tells of
   */
  public AbsenceModel(
      NamedHistory names,
      SelectionModel selection,
      TimeModel time,
      ObservableValue<LocalDate> day) {
    this.names = names;
    this.selection = selection;
    this.time = time;
    this.day = day;
    selection.selectionProperty().subscribe(selected -> look());
    day.subscribe(seen -> look());
    names.languageProperty().subscribe(language -> look());
  }

  /** Set while what is selected is not there. */
  public ReadOnlyObjectProperty<Optional<Absence>> absenceProperty() {
    return absence.getReadOnlyProperty();
  }

  private void look() {
    LocalDate seen = day.getValue();
    Presence presence = new Presence(names.get());
    absence.set(
        switch (selection.selection()) {
          case Selection.OfPerson(String id) -> presence.ofPerson(id, seen);
          case Selection.OfBody(String id) -> presence.ofBody(id, seen);
          case Selection.OfFaction(String id) -> presence.ofFaction(id, seen);
          default -> Optional.empty();
        });
  }

  /** Goes to the nearest day on which it is there. */
  public void goThere() {
    absence.get().flatMap(Absence::nearest).ifPresent(time::showDate);
  }
}
