package apparat.layout.alliances;

import java.util.concurrent.CancellationException;

/** Tells who waits how far the layout is, and ends it when it is no longer wanted. */
record Watched(Progress progress) {
  void done(double share) {
    if (progress.cancelled()) {
      throw new CancellationException("the layout is no longer wanted");
    }
    progress.done(share);
  }
}
