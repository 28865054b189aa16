package apparat.session.lecture;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides when what is not saved goes to the journal: when the hand has rested, and at the latest a
 * few seconds after an edit however busy it is.
 */
public final class Autosave {

  /** So long the hand rests before anything is written. */
  public static final double REST = 1;

  /** No edit waits longer than that. */
  public static final double LONGEST = 3;

  private final Supplier<Optional<Unsaved>> state;
  private final Keeping keeping;
  private Optional<Unsaved> kept = Optional.empty();
  private boolean waiting;
  private double sinceFirst;
  private double sinceLast;

  /** Writes to a journal, somewhere where nobody waits for it. */
  public interface Keeping {

    /** Keeps this; where nothing is unsaved, forgets what was kept. */
    void keep(Optional<Unsaved> unsaved);
  }

  /**
   * @param state what is not saved now; empty when everything is
   */
  public Autosave(Supplier<Optional<Unsaved>> state, Keeping keeping) {
    this.state = state;
    this.keeping = keeping;
  }

  /** Something was edited, or saved. */
  public void touched() {
    if (!waiting) {
      waiting = true;
      sinceFirst = 0;
    }
    sinceLast = 0;
  }

  /** Whether something has still to be kept. */
  public boolean waiting() {
    return waiting;
  }

  /** Lets time pass. */
  public void advance(double seconds) {
    if (waiting) {
      sinceFirst += seconds;
      sinceLast += seconds;
      if (sinceLast >= REST || sinceFirst >= LONGEST) {
        keepNow();
      }
    }
  }

  /** Keeps it without waiting: the window closes, or a file has been written. */
  public void keepNow() {
    waiting = false;
    Optional<Unsaved> now = state.get();
    if (!now.equals(kept)) {
      kept = now;
      keeping.keep(now);
    }
  }
}
