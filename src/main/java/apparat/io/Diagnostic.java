package apparat.io;

import java.util.Comparator;

/**
 * A problem of a data set with its place, what was found there and what to do about it.
 *
 * @param file the file's path inside the data set, such as {@code memberships.csv}
 * @param line from 1 on, the heading of a table being line 1
 * @param column the character of the line with which the cell begins, from 1 on
 * @param code the stable name of the problem, such as {@code unknown-id}
 * @param cell how a spreadsheet finds the place, such as {@code column "start", row "lenin"}; empty
 *     where no row is at fault
 * @param places in how many places it is, this being the first
 */
public record Diagnostic(
    String file,
    int line,
    int column,
    Severity severity,
    String code,
    String found,
    String toDo,
    String cell,
    int places)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparingInt(Diagnostic::turn)
          .thenComparing(Diagnostic::file)
          .thenComparingInt(Diagnostic::line)
          .thenComparingInt(Diagnostic::column)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::found)
          .thenComparing(Diagnostic::toDo)
          .thenComparing(Diagnostic::cell)
          .thenComparingInt(Diagnostic::places);

  /** A problem of one place. */
  public Diagnostic(
      String file,
      int line,
      int column,
      Severity severity,
      String code,
      String found,
      String toDo,
      String cell) {
    this(file, line, column, severity, code, found, toDo, cell, 1);
  }

  /** A problem that is no row's. */
  public Diagnostic(
      String file,
      int line,
      int column,
      Severity severity,
      String code,
      String found,
      String toDo) {
    this(file, line, column, severity, code, found, toDo, "");
  }

  /** The line to print: {@code FILE:LINE:COLUMN: severity: message [code]}. */
  public String text() {
    return file
        + ":"
        + line
        + ":"
        + column
        + ": "
        + severity.word()
        + ": "
        + found
        + "; "
        + toDo
        + (cell.isEmpty() ? "" : " (" + cell + ")")
        + " ["
        + code
        + "]";
  }

  /** Whether it goes when another is mended. */
  public boolean follows() {
    return Problem.of(code).map(Problem::consequence).orElse(false);
  }

  /** Causes come first, what follows from them last. */
  private int turn() {
    boolean cause = Problem.of(code).map(Problem::cause).orElse(false);
    return cause ? 0 : follows() ? 2 : 1;
  }

  /** Causes first, what follows from them last; else by file, line and column. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
