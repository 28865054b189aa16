package apparat.cli;

/** What the program returns to the shell. */
final class ExitCode {

  static final int DONE = 0;

  /** Errors in the data, from check alone. */
  static final int ERRORS_IN_DATA = 1;

  /** Wrong use, a date outside the period among it. */
  static final int WRONG_USE = 2;

  /** Cannot read or write. */
  static final int CANNOT_READ_OR_WRITE = 3;

  private ExitCode() {}
}
