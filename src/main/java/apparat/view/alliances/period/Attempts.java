package apparat.view.alliances.period;

import apparat.layout.alliances.Progress;

/** Several layouts, of which each may be the last: who waits is told of all as of one. */
final class Attempts implements Progress {

  /** Of what is left to be told, so much is told of the next attempt. */
  private static final double SHARE = 0.6;

  private final Progress progress;
  private double before;
  private boolean begun;

  Attempts(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void done(double share) {
    progress.done(before + (1 - before) * SHARE * share);
  }

  /** An attempt follows. */
  void another() {
    before += begun ? (1 - before) * SHARE : 0;
    begun = true;
  }

  /** The last one was good. */
  void over() {
    progress.done(1);
  }

  @Override
  public boolean cancelled() {
    return progress.cancelled();
  }
}
