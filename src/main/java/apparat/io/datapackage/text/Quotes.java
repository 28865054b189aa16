package apparat.io.datapackage.text;

/** Follows the quotation marks of a row through its lines. */
public final class Quotes {

  private final char separator;
  private Quoting state = Quoting.START;
  private boolean wrong;
  private int lines;
  private int column = 1;
  private int cells = 1;

  public Quotes(char separator) {
    this.separator = separator;
  }

  /** Reads one more line of the row. */
  public void read(String line) {
    lines++;
    state = state.nextLine();
    for (int i = 0; i < line.length() && !wrong; i++) {
      state = state.next(line.charAt(i), separator);
      wrong = state == Quoting.WRONG;
      cells += state == Quoting.START ? 1 : 0;
      if (lines == 1 && state == Quoting.QUOTED && opens(line, i)) {
        column = 1 + line.codePointCount(0, i);
      }
    }
  }

  private boolean opens(String line, int at) {
    return line.charAt(at) == '"' && (at == 0 || line.charAt(at - 1) == separator);
  }

  /** Whether a quotation mark is still open behind the last line. */
  public boolean open() {
    return !wrong && state == Quoting.QUOTED;
  }

  /** Whether text follows a closing quotation mark. */
  public boolean wrong() {
    return wrong;
  }

  /** How many cells the lines hold. */
  public int cells() {
    return cells;
  }

  /** Where, in the first line, the last quotation began, from 1 on. */
  public int column() {
    return column;
  }
}
