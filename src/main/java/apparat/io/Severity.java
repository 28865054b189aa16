package apparat.io;

import java.util.Locale;

/**
 * How much a problem matters: an error lost something, a warning is doubtful, a note is said once.
 */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word as printed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
