package apparat.io;

/**
 * Where a problem is: a line and the column if it is known, else the number of the cell, whose
 * column is looked up in the file afterwards.
 *
 * @param column from 1 on; 0 if only the cell is known
 * @param cell from 0 on
 */
public record Place(int line, int column, int cell) {

  /** The beginning of a file. */
  public static final Place START = new Place(1, 1, 0);

  /** A known column of a line. */
  public static Place at(int line, int column) {
    return new Place(Math.max(1, line), Math.max(1, column), 0);
  }

  /** Where in a text a character stands; lines end as in files of any system. */
  public static Place in(String text, int index) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !pair) {
        line++;
        start = i + 1;
      }
    }
    return at(line, 1 + text.codePointCount(start, index));
  }

  /** A cell of the row that begins on a line. */
  public static Place cell(int line, int cell) {
    return new Place(line, 0, Math.max(0, cell));
  }
}
