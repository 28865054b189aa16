package apparat.cli;

import java.nio.file.Path;

/** Opens the window; a seam, so that the command line never loads a toolkit. */
@FunctionalInterface
public interface Window {

  /**
   * Opens the window on a data set and returns when it is closed.
   *
   * @return the exit code
   */
  int open(Path dataSet);
}
