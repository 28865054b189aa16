package apparat.app.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * What was looked at before, as in a browser: going back shows it again on the day and in the view
 * in which it was left, scrolled to where it was.
 */
public final class Visited {

  private static final int REMEMBERED = 200;

  private record Visit(Selection selection, LocalDate day, double scrolled, Runnable view) {
    private Visit onDay(LocalDate other) {
      return new Visit(selection, other, scrolled, view);
    }

    private Visit scrolledTo(double down) {
      return new Visit(selection, day, down, view);
    }

    private Visit seenIn(Runnable other) {
      return new Visit(selection, day, scrolled, other);
    }
  }

  private final SelectionModel selection;
  private final TimeModel time;
  private final Supplier<? extends Runnable> view;
  private final Deque<Visit> before = new ArrayDeque<>();
  private final Deque<Visit> after = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper hasBefore = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper hasAfter = new ReadOnlyBooleanWrapper();
  private Optional<Visit> current = Optional.empty();
  private boolean travelling;

  /**
   * The pages of a window.
   *
   * @param view remembers the view that is seen now; run, it is shown again
   */
  public Visited(SelectionModel selection, TimeModel time, Supplier<? extends Runnable> view) {
    this.selection = selection;
    this.time = time;
    this.view = view;
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

  /** How far down what is looked at is scrolled, or was when it was left; 0 for what is new. */
  public double scrolled() {
    return current.map(Visit::scrolled).orElse(0.0);
  }

  /** Says how far down what is looked at has been scrolled. */
  public void scroll(double down) {
    current = current.map(visit -> visit.scrolledTo(down));
  }

  private void turned(Selection now) {
    if (travelling) {
      return;
    }
    leave(before);
    if (before.size() > REMEMBERED) {
      before.removeLast();
    }
    after.clear();
    current =
        now.equals(Selection.NOTHING)
            ? Optional.empty()
            : Optional.of(new Visit(now, time.day(), 0, view.get()));
    if (!before.isEmpty() && before.peek().selection().equals(now)) {
      before.pop(); // let go of and taken again: one page
    }
    tell();
  }

  private void dayPassed() {
    if (!travelling) {
      current = current.map(visit -> visit.onDay(time.day()));
    }
  }

  private void travel(Deque<Visit> from, Deque<Visit> to) {
    if (from.isEmpty()) {
      return;
    }
    Visit visit = from.pop();
    leave(to);
    current = Optional.of(visit);
    travelling = true;
    selection.select(visit.selection());
    time.showDate(visit.day());
    visit.view().run();
    travelling = false;
    tell();
  }

  private void leave(Deque<Visit> pages) {
    current.map(visit -> visit.seenIn(view.get())).ifPresent(pages::push);
  }

  private void tell() {
    hasBefore.set(!before.isEmpty());
    hasAfter.set(!after.isEmpty());
  }
}
