package apparat.io.datapackage.text;

import apparat.io.Diagnostic;
import apparat.io.datapackage.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Where the cells of a row begin: line and column of each. */
final class CellStarts {

  private record Start(int line, int column) {}

  private final char separator;
  private final List<Start> starts = new ArrayList<>();
  private Quoting state = Quoting.START;

  CellStarts(char separator, Line first) {
    this.separator = separator;
    starts.add(new Start(first.number(), 1));
    read(first);
  }

  /** Reads a line of the row. */
  void read(Line line) {
    String text = line.text();
    int column = 1;
    state = state.nextLine();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      column += Character.isLowSurrogate(c) ? 0 : 1;
      state = state.next(c, separator);
      if (state == Quoting.START) {
        starts.add(new Start(line.number(), column));
      }
    }
  }

  /** Whether the row goes on in the next line. */
  boolean open() {
    return state == Quoting.QUOTED;
  }

  /** The problem at its cell; a cell that is not there counts as the last one. */
  Diagnostic at(Finding finding) {
    Start start = starts.get(Math.min(finding.place().cell(), starts.size() - 1));
    return finding.at(start.line, start.column);
  }
}
