package apparat.app.tour;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where one is in the tour; it can be left at any step. */
public final class TourModel {

  private final List<TourStep> steps;
  private final ReadOnlyObjectWrapper<Optional<TourStep>> step =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public TourModel(List<TourStep> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The step that is shown; empty when there is no tour. */
  public ReadOnlyObjectProperty<Optional<TourStep>> stepProperty() {
    return step.getReadOnlyProperty();
  }

  public boolean on() {
    return step.get().isPresent();
  }

  /** Begins with the first step. */
  public void begin() {
    step.set(steps.stream().findFirst());
  }

  /** Goes on; after the last step the tour is over. */
  public void next() {
    move(1);
  }

  /** Goes back; before the first step there is nothing. */
  public void back() {
    if (number() > 1) {
      move(-1);
    }
  }

  private void move(int by) {
    if (on()) {
      int at = number() - 1 + by;
      step.set(at < steps.size() ? Optional.of(steps.get(at)) : Optional.empty());
    }
  }

  public void leave() {
    step.set(Optional.empty());
  }

  /** The number of the step, from 1; 0 when there is no tour. */
  public int number() {
    return step.get().map(now -> steps.indexOf(now) + 1).orElse(0);
  }

  public boolean isFirst() {
    return number() == 1;
  }

  public boolean isLast() {
    return number() == steps.size();
  }

  /** Such as "2 of 6". */
  public String progress() {
    return number() + " of " + steps.size();
  }
}
