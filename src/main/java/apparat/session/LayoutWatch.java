package apparat.session;

import apparat.layout.alliances.Progress;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far the layout of a map is that is being made now, if any, for who waits and may call it off.
 * May be used by several threads at once.
 */
public final class LayoutWatch {

  private Optional<Running> latest = Optional.empty();
  private int begun;

  /** One layout from its first step to its last. */
  private static final class Running implements Progress {

    private double share;
    private boolean calledOff;

    @Override
    public synchronized void done(double now) {
      share = now;
    }

    @Override
    public synchronized boolean cancelled() {
      return calledOff;
    }

    synchronized boolean goesOn() {
      return share < 1 && !calledOff;
    }

    synchronized double share() {
      return share;
    }

    synchronized boolean callOff() {
      boolean went = goesOn();
      calledOff = went;
      return went;
    }
  }

  /** A layout begins, and is watched instead of the one before. */
  synchronized Progress begin() {
    Running one = new Running();
    latest = Optional.of(one);
    begun++;
    return one;
  }

  /** How many layouts have been begun so far. */
  public synchronized int begun() {
    return begun;
  }

  /** How much of it is done, 0 to 1; empty where no map is being laid out. */
  public synchronized OptionalDouble share() {
    return latest.filter(Running::goesOn).stream().mapToDouble(Running::share).findAny();
  }

  /**
   * Ends the layout that is being made: who asked for it gets a CancellationException.
   *
   * @return whether there was one
   */
  public synchronized boolean callOff() {
    return latest.filter(Running::callOff).isPresent();
  }
}
