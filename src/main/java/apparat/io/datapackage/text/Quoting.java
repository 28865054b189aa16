package apparat.io.datapackage.text;

/** Where one is in a row, character by character: only a mark that begins a cell quotes it. */
enum Quoting {
  /** At the beginning of a cell. */
  START,
  PLAIN,
  QUOTED,
  /** Behind a mark inside a quotation, which closes it unless another mark follows. */
  CLOSED,
  /** Behind text that follows a closing mark. */
  WRONG;

  /** Where one is behind the next character. */
  Quoting next(char c, char separator) {
    return switch (this) {
      case START -> c == '"' ? QUOTED : c == separator ? START : PLAIN;
      case PLAIN -> c == separator ? START : PLAIN;
      case QUOTED -> c == '"' ? CLOSED : QUOTED;
      case CLOSED -> c == '"' ? QUOTED : c == separator ? START : WRONG;
      case WRONG -> c == separator ? START : WRONG;
    };
  }

  /** Where one is at the beginning of the next line of the row. */
  Quoting nextLine() {
    return this == QUOTED ? QUOTED : START;
  }
}
