package apparat.io.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The text of a table, written cell by cell, which remembers where each cell begins: what a reader
 * says of places is held against it.
 */
public final class WrittenTable {

  /** Where a cell begins, counted in characters as a reader of the file would. */
  public record Spot(int line, int column) {}

  private final char separator;
  private final String lineEnd;
  private final Random mood;
  private final StringBuilder text = new StringBuilder();
  private final List<List<Spot>> spots = new ArrayList<>();
  private int line = 1;
  private int column = 1;

  /** A table that is still empty; whether a cell is quoted that need not be is left to chance. */
  public WrittenTable(char separator, String lineEnd, Random mood) {
    this.separator = separator;
    this.lineEnd = lineEnd;
    this.mood = mood;
  }

  /** Adds a row. */
  public WrittenTable row(List<String> cells) {
    List<Spot> own = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        put(String.valueOf(separator));
      }
      own.add(new Spot(line, column));
      put(quoted(cells.get(i)));
    }
    put(lineEnd);
    spots.add(own);
    return this;
  }

  /** Where a cell of a row begins, both counted from 0; the heading is row 0. */
  public Spot spot(int row, int cell) {
    return spots.get(row).get(cell);
  }

  /** The line on which a row begins. */
  public int line(int row) {
    return spot(row, 0).line();
  }

  public String text() {
    return text.toString();
  }

  private String quoted(String cell) {
    boolean must =
        cell.startsWith("\"")
            || cell.indexOf(separator) >= 0
            || cell.contains("\n")
            || cell.contains("\r");
    return must || mood.nextInt(4) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private void put(String piece) {
    text.append(piece);
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == '\n' || c == '\r') {
        boolean pair = c == '\r' && i + 1 < piece.length() && piece.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(c)) {
        column++;
      }
    }
  }
}
