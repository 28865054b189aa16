package apparat.app.model;

import apparat.history.DateWords;
import apparat.history.History;
import apparat.session.Days;
import apparat.session.spelling.TakenDay;
import apparat.session.tables.Roster;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.Optional;

/** The one day that a typed date leads to. */
public final class TypedDay {

  private final History history;
  private final TakenDay taken;

  private TypedDay(History history, TakenDay taken) {
    this.history = history;
    this.taken = taken;
  }

  /** The first day of the period that the date can mean; empty where it is outside. */
  public static Optional<TypedDay> of(HistoricalDate date, History history) {
    return Days.first(date, history.manifest())
        .flatMap(
            first ->
                Days.last(date, history.manifest())
                    .map(last -> new TakenDay(DateWords.of(date), date, first, last)))
        .map(taken -> new TypedDay(history, taken));
  }

  public LocalDate day() {
    return taken.day();
  }

  /**
   * What one misses who thinks of the whole month or year, and the way there; empty where nothing.
   *
   * @param agenda the changes that one can go to
   * @param key that goes to the next change
   */
  public String remark(Agenda agenda, String key) {
    Roster roster = Roster.of(history, day(), Optional.empty(), Optional.empty());
    return taken
        .remark("the roster", roster.changes(taken.others(history.keyframes())))
        .map(missed -> missed + way(agenda.next(day(), Step.CHANGE), key))
        .orElse("");
  }

  /** Of a month without a change in what is seen, the next change is no part. */
  private String way(LocalDate next, String key) {
    return next.isAfter(taken.last())
        ? ""
        : " " + key + " goes on to " + DateWords.day(next) + ", the next change.";
  }
}
