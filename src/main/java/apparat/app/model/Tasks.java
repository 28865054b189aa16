package apparat.app.model;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs what takes long away from the window; a test runs it in line, or step by step. */
public interface Tasks {

  /**
   * Does the work, then hands over its result, or what went wrong, where the window lives.
   *
   * @param work run elsewhere, one piece after the other
   */
  <T> void run(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed);

  /**
   * Whether work that nobody waits for yet holds nobody up; nothing is done ahead where it would.
   */
  default boolean workAhead() {
    return true;
  }

  /** Does work that may take very long, so that other work does not wait for it. */
  <T> void beside(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed);
}
