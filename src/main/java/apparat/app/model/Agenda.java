package apparat.app.model;

import apparat.history.History;
import apparat.record.Event;
import apparat.session.Days;
import apparat.session.View;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The days of a period that one can step to: changes, events, months, years and key moments. */
public final class Agenda {

  private final LocalDate first;
  private final LocalDate last;
  private final ObservableValue<NavigableSet<LocalDate>> changes;
  private final NavigableSet<LocalDate> events;
  private final NavigableSet<LocalDate> keyMoments;

  /**
   * @param first the first day of the period
   * @param last the last day of the period, inclusive
   */
  public Agenda(
      LocalDate first,
      LocalDate last,
      Collection<LocalDate> changes,
      Collection<LocalDate> events,
      Collection<LocalDate> keyMoments) {
    this(first, last, always(within(first, last, changes)), events, keyMoments);
  }

  private Agenda(
      LocalDate first,
      LocalDate last,
      ObservableValue<NavigableSet<LocalDate>> changes,
      Collection<LocalDate> events,
      Collection<LocalDate> keyMoments) {
    this.first = first;
    this.last = last;
    this.changes = changes;
    this.events = within(first, last, events);
    this.keyMoments = within(first, last, keyMoments);
  }

  /** The days of a history, of which the hierarchy is seen. */
  public static Agenda of(History history) {
    return of(history, always(View.HIERARCHY), always(List.of()));
  }

  /**
   * The days of a history.
   *
   * @param view what is seen: a change is a day on which something changes there
   * @param only the bodies of which alone the hierarchy is drawn, by id; none for all
   */
  public static Agenda of(
      History history, ObservableValue<View> view, ObservableValue<List<String>> only) {
    LocalDate first = history.manifest().firstDay();
    LocalDate last = history.manifest().lastDay();
    Map<View, NavigableSet<LocalDate>> changes = new EnumMap<>(View.class);
    for (View one : View.values()) {
      changes.put(one, new TreeSet<>(Days.changes(history, one)));
    }
    return new Agenda(
        first,
        last,
        Bindings.createObjectBinding(
            () -> {
              NavigableSet<LocalDate> seen =
                  changes.getOrDefault(view.getValue(), Collections.emptyNavigableSet());
              return only.getValue().isEmpty() || view.getValue().hasMap()
                  ? seen
                  : new TreeSet<>(Days.changing(history, only.getValue(), List.copyOf(seen)));
            },
            view,
            only),
        days(history.events(first, last)),
        days(history.keyMoments()));
  }

  private static List<LocalDate> days(List<Event> events) {
    return events.stream().map(event -> event.date().first()).toList();
  }

  private static <T> ObservableValue<T> always(T value) {
    return new ReadOnlyObjectWrapper<>(value).getReadOnlyProperty();
  }

  private static NavigableSet<LocalDate> within(
      LocalDate first, LocalDate last, Collection<LocalDate> days) {
    NavigableSet<LocalDate> set = new TreeSet<>(days);
    return new TreeSet<>(set.headSet(last, true).tailSet(first, true));
  }

  public LocalDate first() {
    return first;
  }

  public LocalDate last() {
    return last;
  }

  /** The day itself, or the nearest day of the period. */
  public LocalDate nearest(LocalDate day) {
    return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
  }

  /** The days of changes in what is seen; others when something else is seen. */
  public ObservableValue<NavigableSet<LocalDate>> changesProperty() {
    return changes;
  }

  /** The next day of that kind; where there is none, the last day of the period. */
  public LocalDate next(LocalDate day, Step step) {
    return switch (step) {
      case CHANGE -> after(changes.getValue(), day);
      case EVENT -> after(events, day);
      case KEY_MOMENT -> after(keyMoments, day);
      case MONTH -> nearest(day.withDayOfMonth(1).plusMonths(1));
      case YEAR -> nearest(day.withDayOfYear(1).plusYears(1));
    };
  }

  /** The day of that kind before; where there is none, the first day of the period. */
  public LocalDate previous(LocalDate day, Step step) {
    return switch (step) {
      case CHANGE -> before(changes.getValue(), day);
      case EVENT -> before(events, day);
      case KEY_MOMENT -> before(keyMoments, day);
      case MONTH -> nearest(day.minusDays(1).withDayOfMonth(1));
      case YEAR -> nearest(day.minusDays(1).withDayOfYear(1));
    };
  }

  private LocalDate after(NavigableSet<LocalDate> days, LocalDate day) {
    return Optional.ofNullable(days.higher(day)).orElse(last);
  }

  private LocalDate before(NavigableSet<LocalDate> days, LocalDate day) {
    return Optional.ofNullable(days.lower(day)).orElse(first);
  }

  /** The day on which a year shows best: its first key moment, else its first day. */
  public LocalDate tellingDay(int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    return Optional.ofNullable(keyMoments.ceiling(newYear))
        .filter(day -> day.getYear() == year)
        .orElse(nearest(newYear));
  }

  /** Whether a lecture stops on that day. */
  public boolean isKeyMoment(LocalDate day) {
    return keyMoments.contains(day);
  }

  /** Where a reader of that day is likely to go next, the likeliest first. */
  public Set<LocalDate> near(LocalDate day) {
    return new LinkedHashSet<>(
        List.of(
            next(day, Step.CHANGE),
            previous(day, Step.CHANGE),
            nextBeat(day, true),
            next(day, Step.KEY_MOMENT),
            previous(day, Step.KEY_MOMENT),
            next(day, Step.EVENT),
            previous(day, Step.EVENT),
            next(day, Step.MONTH),
            next(day, Step.YEAR),
            previous(day, Step.YEAR)));
  }

  /** Where playing stands next: the first day of the next month, or a key moment before it. */
  public LocalDate nextBeat(LocalDate day, boolean keyMomentsToo) {
    LocalDate month = next(day, Step.MONTH);
    LocalDate moment = after(keyMoments, day);
    return keyMomentsToo && moment.isBefore(month) ? moment : month;
  }
}
