package apparat.io.datapackage.table;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.text.Coding;
import apparat.io.datapackage.text.FileStart;
import apparat.io.datapackage.text.HeadingLine;
import apparat.io.datapackage.text.Line;
import apparat.io.datapackage.text.Lines;
import apparat.io.datapackage.text.Quotes;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a damaged table with each line that cannot be read taken out and said, so that the
 * other lines, still under their numbers, can be read as ever.
 */
final class CleanedText extends Reader {

  private static final int MOST_LINES_A_ROW = 1_000;

  private final TableFile file;
  private final char separator;
  private final int heading;
  private final Findings findings;
  private final Lines lines;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private String ready = "";
  private int position;
  private final Set<Integer> takenOut = new HashSet<>();
  private int columns;
  private boolean codingSaid;

  CleanedText(TableFile file, FileStart start, HeadingLine heading, Findings findings)
      throws IOException {
    this.file = file;
    this.separator = heading.separator().sign();
    this.heading = heading.line();
    this.findings = findings;
    lines = new Lines(start);
  }

  /** The numbers of the lines that were taken out so far. */
  Set<Integer> takenOut() {
    return takenOut;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (position == ready.length()) {
      Optional<String> next = nextRow();
      if (next.isEmpty()) {
        return -1;
      }
      ready = next.get();
      position = 0;
    }
    int count = Math.min(length, ready.length() - position);
    ready.getChars(position, position + count, target, from);
    position += count;
    return count;
  }

  /** The lines of the next row; a row that cannot be read becomes a blank line. */
  private Optional<String> nextRow() throws IOException {
    if (!fill(1)) {
      return Optional.empty();
    }
    Line first = ahead.remove();
    if (first.tooLong()) {
      return Optional.of(tooLong(first));
    }
    Quotes quotes = new Quotes(separator);
    quotes.read(first.text());
    StringBuilder row = new StringBuilder(first.text()).append(first.end());
    int joined = 0;
    while (quotes.open() && joined < MOST_LINES_A_ROW && fill(joined + 1)) {
      Line more = lineAhead(joined);
      if (more.tooLong() || row.length() + more.text().length() > Lines.LONGEST / 2) {
        break;
      }
      quotes.read(more.text());
      row.append(more.text()).append(more.end());
      joined++;
    }
    if (quotes.open() || quotes.wrong() || joined > 0 && quotes.cells() != columns) {
      return Optional.of(openQuote(first, quotes, joined > 0));
    }
    columns = columns == 0 && first.number() >= heading ? quotes.cells() : columns;
    for (int i = 0; i < joined; i++) {
      ahead.remove();
    }
    return Optional.of(row.toString());
  }

  private Line lineAhead(int index) {
    return ahead.stream().skip(index).findFirst().orElseThrow();
  }

  /** Reads lines until so many are at hand; whether there are. */
  private boolean fill(int count) throws IOException {
    while (ahead.size() < count) {
      Optional<Line> next = lines.next();
      if (next.isEmpty()) {
        return false;
      }
      sayCoding(next.get());
      ahead.add(next.get());
    }
    return true;
  }

  private void sayCoding(Line line) {
    if (line.coding() == Coding.UTF_8 || codingSaid) {
      return;
    }
    codingSaid = true;
    int at = line.firstOdd();
    String near =
        line.text().substring(Math.max(0, at - 10), Math.min(line.text().length(), at + 20));
    findings.add(
        file.name(),
        Place.at(line.number(), 1 + line.text().codePointCount(0, at)),
        Problem.NOT_UTF_8,
        "the table is not in UTF-8 but seems to be "
            + line.coding().title()
            + ", here "
            + Shown.of(near),
        "save it again as UTF-8 (in Excel: CSV UTF-8)");
  }

  private String tooLong(Line line) {
    findings.add(
        file.name(),
        Place.at(line.number(), 1),
        Problem.LINE_TOO_LONG,
        "the line is longer than " + Lines.LONGEST + " bytes and is left out",
        "see whether it is a row at all");
    takenOut.add(line.number());
    return "\n";
  }

  private String openQuote(Line line, Quotes quotes, boolean ranOn) {
    findings.add(
        file.name(),
        Place.at(line.number(), quotes.column()),
        Problem.OPEN_QUOTE,
        quotes.wrong() && !ranOn
            ? "text follows a closing quotation mark, the line is left out"
            : "the quotation mark is never closed, the line is left out",
        "double each quotation mark inside a text and close the last one");
    takenOut.add(line.number());
    return "\n";
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
