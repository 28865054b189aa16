package apparat.io.datapackage.text;

import apparat.io.Diagnostic;
import apparat.io.datapackage.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** The cells of a row: what they hold and where they begin, line and column of each. */
final class CellStarts {

  private record Start(int line, int column) {}

  private final char separator;
  private final List<Start> starts = new ArrayList<>();
  private final List<StringBuilder> texts = new ArrayList<>();
  private Quoting state = Quoting.START;

  CellStarts(char separator, Line first) {
    this.separator = separator;
    begin(first.number(), 1);
    read(first);
  }

  /** What the cells of a heading hold. */
  static List<String> texts(char separator, String heading) {
    Line line = new Line(1, heading, "", false, Coding.UTF_8);
    return new CellStarts(separator, line).texts();
  }

  private void begin(int line, int column) {
    starts.add(new Start(line, column));
    texts.add(new StringBuilder());
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
        begin(line.number(), column);
      } else if (c != '"') {
        texts.getLast().append(c);
      }
    }
  }

  /** Whether the row goes on in the next line. */
  boolean open() {
    return state == Quoting.QUOTED;
  }

  /** What the cells hold, without quotation marks. */
  List<String> texts() {
    return texts.stream().map(text -> text.toString().strip()).toList();
  }

  /** The problem at its cell; a cell that is not there counts as the last one. */
  Diagnostic at(Finding finding, RowNames names) {
    int cell = Math.min(finding.place().cell(), starts.size() - 1);
    Start start = starts.get(cell);
    return finding.at(start.line, start.column, names.of(cell, texts()));
  }
}
