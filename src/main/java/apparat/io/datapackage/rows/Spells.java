package apparat.io.datapackage.rows;

import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TwoDates;
import apparat.io.datapackage.cell.ValueCell;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.util.Optional;

/** The two columns that say from when to when a row holds. */
final class Spells {

  private final TwoDates dates;
  private final ValueCell<Optional<HistoricalDate>> start;
  private final ValueCell<Optional<HistoricalDate>> end;

  Spells(Cells cells) {
    dates = cells.dates("start", "end");
    start = dates.from();
    end = dates.to();
  }

  /** The spell, or empty if it cannot be known when the row holds. */
  Optional<Spell> strict(RowProblems problems) {
    return start.usable() && end.usable() && inOrder(problems)
        ? Optional.of(new Spell(start.value(), end.value()))
        : Optional.empty();
  }

  /** The spell, open on a side that cannot be known: for things that other rows refer to. */
  Spell lenient(RowProblems problems) {
    return new Spell(start.value(), inOrder(problems) ? end.value() : Optional.empty());
  }

  private boolean inOrder(RowProblems problems) {
    dates.count();
    Optional<HistoricalDate> from = start.value();
    Optional<HistoricalDate> to = end.value();
    if (from.isEmpty() || to.isEmpty() || from.get().first().isBefore(to.get().first())) {
      return true;
    }
    problems.add(
        end,
        Problem.END_NOT_AFTER_START,
        "the end " + Shown.of(end.text()) + " is not after the start " + Shown.of(start.text()),
        "correct one of them; the end is the first day on which it no longer holds");
    return false;
  }
}
