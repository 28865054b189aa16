package apparat.app.page.part;

import apparat.drawing.Theme;
import apparat.history.History;
import apparat.history.Snapshot;
import apparat.record.Certainty;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a page is written from: the history, what holds on its day, the colours of the sides, and
 * the list of sources it comes to cite.
 */
public record Reading(History history, Snapshot snapshot, Signs signs, SourceNumbers sources) {

  /** A page of that day, nothing cited yet. */
  public static Reading of(History history, LocalDate day, Theme theme) {
    Snapshot snapshot = history.at(day);
    return new Reading(history, snapshot, new Signs(snapshot, theme), new SourceNumbers(history));
  }

  /** The same page, where it speaks of another day. */
  public Reading on(LocalDate other) {
    Snapshot then = history.at(other);
    return new Reading(history, then, new Signs(then, signs.theme()), sources);
  }

  public LocalDate day() {
    return snapshot.day();
  }

  /** The day of the date if the period holds it, so that one can go there. */
  public Optional<LocalDate> inPeriod(HistoricalDate date) {
    LocalDate day = date.first();
    return day.isBefore(history.manifest().firstDay()) || day.isAfter(history.manifest().lastDay())
        ? Optional.empty()
        : Optional.of(day);
  }

  /** The sign behind a name whose row is doubtful. */
  public static String doubt(Certainty certainty) {
    return certainty == Certainty.LOW ? " ?" : "";
  }
}
