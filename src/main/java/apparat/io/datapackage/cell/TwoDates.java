package apparat.io.datapackage.cell;

import apparat.time.HistoricalDate;
import java.util.Optional;

/**
 * Two columns of dates of which the first is the earlier one, and in how many rows so far it is.
 */
public final class TwoDates {

  /** So many may be slips of the pen. */
  private static final int FEW = 3;

  /** Of ten rows one may be right by chance when the columns are exchanged. */
  private static final int NINE = 9;

  private static final int TEN = 10;

  private final ValueCell<Optional<HistoricalDate>> from;
  private final ValueCell<Optional<HistoricalDate>> to;
  private int forwards;
  private int backwards;

  /** The rows that only begin, and with the columns exchanged would only end. */
  private int open;

  TwoDates(ValueCell<Optional<HistoricalDate>> from, ValueCell<Optional<HistoricalDate>> to) {
    this.from = from;
    this.to = to;
  }

  public ValueCell<Optional<HistoricalDate>> from() {
    return from;
  }

  public ValueCell<Optional<HistoricalDate>> to() {
    return to;
  }

  /** Counts the current row. */
  public void count() {
    Optional<HistoricalDate> first = from.value();
    Optional<HistoricalDate> last = to.value();
    if (first.isEmpty()) {
      return;
    }
    if (last.isEmpty()) {
      open++;
    } else if (last.get().first().isBefore(first.get().first())) {
      backwards++;
    } else {
      forwards++;
    }
  }

  /** In how many rows the later date is the earlier one. */
  public int backwards() {
    return backwards;
  }

  /** Whether that is in so many rows that each column can only mean the other. */
  public boolean exchanged() {
    return backwards > FEW
        && backwards > open
        && backwards * TEN >= (backwards + forwards) * NINE
        && from.present()
        && to.present();
  }
}
