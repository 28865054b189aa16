package apparat.app.compare;

import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Left;
import apparat.app.model.Step;
import apparat.app.model.TimeModel;
import apparat.app.model.TypedDay;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.session.View;
import apparat.session.compared.ThenAndNow;
import apparat.time.TypedDate;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Two days at once: the one that the time bar shows, and another that stays until it is chosen
 * anew. The earlier of the two is then, the later is now.
 */
public final class CompareModel {

  private final History history;
  private final TimeModel time;
  private final RoomsModel rooms;
  private final ReadOnlyObjectWrapper<Optional<ThenAndNow>> days =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<LocalDate>> other =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
  private final ObjectBinding<LocalDate> seen;
  private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
  private boolean split;

  public CompareModel(History history, TimeModel time, RoomsModel rooms) {
    this.history = history;
    this.time = time;
    this.rooms = rooms;
    time.momentProperty().addListener((p, before, now) -> tell());
    this.seen =
        Bindings.createObjectBinding(
            () -> days.get().map(ThenAndNow::now).orElse(time.day()), days, time.momentProperty());
  }

  /** The day of which the picture tells: of two that are compared, the later. */
  public ObservableValue<LocalDate> seenProperty() {
    return seen;
  }

  /** The days that are compared; empty when none are. */
  public ReadOnlyObjectProperty<Optional<ThenAndNow>> daysProperty() {
    return days.getReadOnlyProperty();
  }

  /** Whether the time bar shows the later of the two days, and goes on from there. */
  public boolean movesLater() {
    return days.get().filter(two -> other().equals(Optional.of(two.now()))).isEmpty();
  }

  public boolean on() {
    return other().isPresent();
  }

  /** The day that stays; empty when none are compared. */
  public ReadOnlyObjectProperty<Optional<LocalDate>> otherProperty() {
    return other.getReadOnlyProperty();
  }

  public Optional<LocalDate> other() {
    return other.get();
  }

  /**
   * What the other day leaves out of the month or year that was typed for it; empty while there is
   * nothing to say.
   */
  public ReadOnlyStringProperty remarkProperty() {
    return remark.getReadOnlyProperty();
  }

  /** Begins with the moment that the picture is compared with anyway, or ends. */
  public void toggle() {
    if (on()) {
      end();
    } else {
      compareWith(history.compared(time.day()).day());
    }
  }

  /** Lists what changed since the other day, or since the moment that counts where none is set. */
  public void list() {
    if (on()) {
      rooms.show(Left.COMPARISON);
    } else {
      toggle();
    }
    asked.set(asked.get() + 1);
  }

  /** How often the list was asked for by the figures that it explains. */
  public ReadOnlyIntegerProperty askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** Compares with that day, or with the nearest of the period. */
  public void compareWith(LocalDate day) {
    boolean begins = !on();
    stays(Optional.of(time.agenda().nearest(day)));
    if (begins) {
      rooms.show(Left.COMPARISON);
    }
    tell();
  }

  /**
   * Compares with a day as one types it.
   *
   * @return a sentence that says why not, where the words are no day of the period
   */
  public Optional<String> compareWith(String words) {
    Optional<TypedDay> typed = TypedDate.read(words).flatMap(date -> TypedDay.of(date, history));
    typed.map(TypedDay::day).ifPresent(this::compareWith);
    typed.map(day -> day.remark(time.agenda(), "Ctrl Shift →")).ifPresent(remark::set);
    return typed.isPresent() ? Optional.empty() : Optional.of(complaint());
  }

  private String complaint() {
    return "Type a day from "
        + DateWords.day(history.manifest().firstDay())
        + " to "
        + DateWords.day(history.manifest().lastDay())
        + ", such as 1924-06 or 23 Oct 1926.";
  }

  /** Compares with the day of the next change after the other day. */
  public void stepForward() {
    other().ifPresent(day -> compareWith(time.agenda().next(day, Step.CHANGE)));
  }

  /** Compares with the day of the last change before the other day. */
  public void stepBack() {
    other().ifPresent(day -> compareWith(time.agenda().previous(day, Step.CHANGE)));
  }

  /** The time bar goes to the other day, and the day that it showed stays. */
  public void swap() {
    other()
        .ifPresent(
            day -> {
              stays(Optional.of(time.day()));
              time.showDate(day);
              tell();
            });
  }

  /** Draws both days beside each other, or the later one with marks. */
  public void split(boolean beside) {
    split = beside;
    tell();
  }

  public boolean isSplit() {
    return split;
  }

  /** Whether a page of that view holds both days beside each other. */
  public boolean isDrawnSplit(View view) {
    return on() && split && view != View.BOTH;
  }

  /** Shows one day again. */
  public void end() {
    stays(Optional.empty());
    if (rooms.leftProperty().get() == Left.COMPARISON) {
      rooms.show(Left.NOTHING);
    }
    tell();
  }

  /** The days that are compared when the time bar shows that day. */
  public Optional<ThenAndNow> on(LocalDate day) {
    return other().map(then -> new ThenAndNow(then, day, split));
  }

  /** Another day than one that was typed: what was remarked of that no longer counts. */
  private void stays(Optional<LocalDate> day) {
    remark.set("");
    other.set(day);
  }

  private void tell() {
    days.set(on(time.day()));
  }
}
