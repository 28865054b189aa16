package apparat.io.datapackage.text;

/** Follows the quotation marks of a row through its lines. */
public final class Quotes {

  private enum State {
    START,
    PLAIN,
    QUOTED,
    CLOSED
  }

  private final char separator;
  private State state = State.START;
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
    state = state == State.QUOTED ? State.QUOTED : State.START;
    for (int i = 0; i < line.length() && !wrong; i++) {
      state = next(line.charAt(i));
      cells += state == State.START ? 1 : 0;
      if (lines == 1 && state == State.QUOTED && opens(line, i)) {
        column = i + 1;
      }
    }
  }

  private boolean opens(String line, int at) {
    return line.charAt(at) == '"' && (at == 0 || line.charAt(at - 1) == separator);
  }

  private State next(char c) {
    return switch (state) {
      case START -> c == '"' ? State.QUOTED : c == separator ? State.START : State.PLAIN;
      case PLAIN -> c == separator ? State.START : State.PLAIN;
      case QUOTED -> c == '"' ? State.CLOSED : State.QUOTED;
      case CLOSED -> closed(c);
    };
  }

  private State closed(char c) {
    if (c == '"') {
      return State.QUOTED;
    }
    wrong |= c != separator;
    return State.START;
  }

  /** Whether a quotation mark is still open behind the last line. */
  public boolean open() {
    return !wrong && state == State.QUOTED;
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
