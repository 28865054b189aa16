package apparat.app.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * What was looked at before, as in a browser: going back shows it again on the day on which it was
 * left.
 */
public final class Visited {

  private static final int REMEMBERED = 200;

  private record Visit(Selection selection, LocalDate day) {}

  private final SelectionModel selection;
  private final TimeModel time;
  private final Deque<Visit> before = new ArrayDeque<>();
  private final Deque<Visit> after = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper hasBefore = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper hasAfter = new ReadOnlyBooleanWrapper();
  private Optional<Visit> current = Optional.empty();
  private boolean travelling;

  public Visited(SelectionModel selection, TimeModel time) {
    this.selection = selection;
    this.time = time;
    selection.selectionProperty().addListener((property, left, now) -> turned(now));
    time.momentProperty().addListener((property, left, now) -> dayPassed());
  }

  /** Whether there is something to go back to. */
  public ReadOnlyBooleanProperty hasBeforeProperty() {
    return hasBefore.getReadOnlyProperty();
  }

  /** Whether one has gone back and can come forward again. */
  public ReadOnlyBooleanProperty hasAfterProperty() {
    return hasAfter.getReadOnlyProperty();
  }

  /** Shows again what was looked at before. */
  public void back() {
    travel(before, after);
  }

  /** Shows again what one has gone back from. */
  public void forward() {
    travel(after, before);
  }

  private void turned(Selection now) {
    if (travelling) {
      return;
    }
    current.ifPresent(before::push);
    if (before.size() > REMEMBERED) {
      before.removeLast();
    }
    after.clear();
    current =
        now.equals(Selection.NOTHING) ? Optional.empty() : Optional.of(new Visit(now, time.day()));
    tell();
  }

  private void dayPassed() {
    if (!travelling) {
      current = current.map(visit -> new Visit(visit.selection(), time.day()));
    }
  }

  private void travel(Deque<Visit> from, Deque<Visit> to) {
    if (from.isEmpty()) {
      return;
    }
    Visit visit = from.pop();
    current.ifPresent(to::push);
    current = Optional.of(visit);
    travelling = true;
    selection.select(visit.selection());
    time.showDate(visit.day());
    travelling = false;
    tell();
  }

  private void tell() {
    hasBefore.set(!before.isEmpty());
    hasAfter.set(!after.isEmpty());
  }
}
