package apparat.app.model;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is selected, and the way from one person to the next. */
public final class SelectionModel {

  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.NOTHING);

  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  public Selection selection() {
    return selection.get();
  }

  /** The id of the selected person, also where it is the story of the person that is asked for. */
  public Optional<String> person() {
    return switch (selection.get()) {
      case Selection.OfPerson(String id) -> Optional.of(id);
      case Selection.OfStory(String id) -> Optional.of(id);
      default -> Optional.empty();
    };
  }

  public void select(Selection selected) {
    selection.set(selected);
  }

  public void selectPerson(String id) {
    select(new Selection.OfPerson(id));
  }

  public void selectBody(String id) {
    select(new Selection.OfBody(id));
  }

  public void clear() {
    select(Selection.NOTHING);
  }

  /**
   * Selects the person after the selected one, the first when none is; {@code ids} in reading
   * order.
   */
  public void selectNext(List<String> ids) {
    move(ids, 1);
  }

  /** Selects the person before the selected one, the last when none is. */
  public void selectPrevious(List<String> ids) {
    move(ids, -1);
  }

  /** Selects the one after the selected one, the first when none of these is. */
  public void selectNextOf(List<Selection> order) {
    moveIn(order, 1);
  }

  /** Selects the one before the selected one, the last when none of these is. */
  public void selectPreviousOf(List<Selection> order) {
    moveIn(order, -1);
  }

  private void moveIn(List<Selection> order, int by) {
    if (!order.isEmpty()) {
      int at = order.indexOf(selection.get());
      int start = at < 0 && by < 0 ? 0 : at;
      select(order.get(Math.floorMod(start + by, order.size())));
    }
  }

  private void move(List<String> ids, int by) {
    if (ids.isEmpty()) {
      return;
    }
    int at = person().map(ids::indexOf).orElse(-1);
    int start = at < 0 && by < 0 ? 0 : at;
    selectPerson(ids.get(Math.floorMod(start + by, ids.size())));
  }
}
