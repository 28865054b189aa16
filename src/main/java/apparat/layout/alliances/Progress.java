package apparat.layout.alliances;

/** Who waits for a layout: is told how far it is, and may call it off. */
public interface Progress {

  /** Nobody waits: every layout is finished. */
  Progress UNWATCHED =
      new Progress() {
        @Override
        public void done(double share) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /** So much is done, 0 to 1, never less than before. */
  void done(double share);

  /** Whether the layout is no longer wanted; it then ends with a CancellationException. */
  boolean cancelled();
}
