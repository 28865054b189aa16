package apparat.io.datapackage.table;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.datapackage.cell.Cell;
import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TwoDates;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.text.HeadingLine;
import apparat.record.Row;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes the cells of a table one by one and makes rows of them. */
final class RowHandler<T> extends CsvCallbackHandler<Boolean> {

  /** Marks that word processors set where straight ones were typed. */
  private static final String CURLY = "“”„";

  private static final int MOST_COLUMNS = 1_000;

  private final TableFile file;
  private final Cells cells;
  private final RowReader<T> reader;
  private final Findings findings;
  private final Optional<CleanedText> cleaned;
  private final int expected;
  private final int padding;
  private final HeadingLine headingLine;
  private final Optional<TwoDates> turned;
  private final RowProblems problems = new RowProblems();
  private final ArrayList<T> rows = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private Cell[] bound = {};
  private RowKeys keys = new RowKeys(List.of(), 0);
  private Optional<Heading> heading = Optional.empty();
  private boolean useless;
  private boolean whole = true;
  private boolean empty;
  private boolean sound;

  /** Whether any cell of the row holds something. */
  private boolean written;

  /** Whether each cell so far is as in the heading. */
  private boolean again;

  /** Whether a cell beyond the heading holds something; spreadsheets write blank ones. */
  private boolean surplus;

  /** Whether curly quotation marks stand where straight ones would hold a cell together. */
  private boolean curly;

  private int line;
  private int count;

  /**
   * For a file of so many rows, more or less.
   *
   * @param padding how many blank cells behind the last column each row may have
   * @param headingLine where the heading stands
   * @param turned two columns of which each is read as the other
   */
  RowHandler(
      TableFile file,
      Cells cells,
      Function<Cells, RowReader<T>> rows,
      Findings findings,
      Optional<CleanedText> cleaned,
      int expected,
      int padding,
      HeadingLine headingLine,
      Optional<TwoDates> turned) {
    this.file = file;
    this.cells = cells;
    this.reader = rows.apply(cells);
    this.findings = findings;
    this.cleaned = cleaned;
    this.expected = expected;
    this.padding = padding;
    this.headingLine = headingLine;
    this.turned = turned;
  }

  /** What was read. */
  TableResult<T> result() {
    return new TableResult<>(
        rows, heading.orElse(Heading.NONE), whole && !useless && heading.isPresent());
  }

  /** Two columns that can only mean each other, if they were read as they are called. */
  Optional<TwoDates> exchanged() {
    return turned.isPresent() ? Optional.empty() : cells.exchanged();
  }

  boolean hasHeading() {
    return heading.isPresent();
  }

  boolean useless() {
    return useless;
  }

  @Override
  protected RecordType getRecordType() {
    return empty ? RecordType.EMPTY : RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return count;
  }

  @Override
  protected void beginRecord(long startingLine) {
    line = (int) startingLine;
    count = 0;
    sound = true;
    empty = false;
    written = false;
    again = true;
    surplus = false;
    curly = false;
  }

  @Override
  protected void addField(char[] text, int from, int length, boolean quoted) {
    if (quoted && cleaned.isEmpty() && hasLineBreak(text, from, length)) {
      throw new NeedsCare();
    }
    written |= length > 0;
    curly |= length > 0 && CURLY.indexOf(text[from]) >= 0;
    if (count < bound.length) {
      again = again && isName(text, from, length);
      Cell cell = bound[count];
      if (cell != null) {
        sound &= cell.take(text, from, length);
      } else if (length > 0 && names.get(count).isBlank()) {
        unnamed(count);
      }
    } else if (heading.isPresent()) {
      surplus |= length > 0;
    } else if (count < MOST_COLUMNS && line >= headingLine.line()) {
      names.add(new String(text, from, length));
    }
    count++;
  }

  private boolean isName(char[] text, int from, int length) {
    String name = names.get(count);
    return name.length() == length && name.contentEquals(CharBuffer.wrap(text, from, length));
  }

  /** A cell that holds something in a column without a name; blank ones do no harm. */
  private void unnamed(int cell) {
    findings.add(
        file.name(),
        Place.cell(line, cell),
        Problem.UNKNOWN_COLUMN,
        "the cell stands in a column without a name and is not read",
        "name the column, or take it out");
  }

  private static boolean hasLineBreak(char[] text, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (text[i] == '\n' || text[i] == '\r') {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void setComment(char[] text, int from, int length) {
    // tables have no comments
  }

  @Override
  protected void setEmpty() {
    empty = true;
    if (cleaned.isPresent() && cleaned.get().takenOut().contains(line)) {
      whole = false;
      useless |= heading.isEmpty();
    } else if (line < headingLine.aboveLine() || line > headingLine.line()) {
      blank("a blank line");
    }
  }

  private void blank(String found) {
    findings.add(file.name(), Place.at(line, 1), Problem.BLANK_LINE, found, "take it out");
  }

  @Override
  protected Boolean buildRecord() {
    if (empty || useless || line < headingLine.line()) {
      return false;
    }
    if (heading.isEmpty()) {
      bindHeading();
    } else if (!written) {
      blank("a row of blank cells");
    } else if (again && count == bound.length) {
      findings.add(
          file.name(),
          Place.at(line, 1),
          Problem.DUPLICATE,
          "the heading stands here again, the row is left out",
          "take it out");
    } else {
      readRow();
    }
    return true;
  }

  private void bindHeading() {
    Heading written = new Heading(line, List.copyOf(names), file.schema().meant(names));
    Heading found =
        turned
            .map(dates -> written.exchanged(dates.from().name(), dates.to().name()))
            .orElse(written);
    heading = Optional.of(found);
    bound = found.bind(file, cells, findings);
    rows.ensureCapacity(expected);
    useless = cells.all().values().stream().anyMatch(cell -> cell.essential() && !cell.present());
    List<ValueCell<?>> key = new ArrayList<>();
    for (String name : file.schema().key()) {
      if (cells.all().get(name) instanceof ValueCell<?> cell && cell.present()) {
        key.add(cell);
      }
    }
    keys = new RowKeys(key.size() == file.schema().key().size() ? key : List.of(), expected);
  }

  private void readRow() {
    if (count != bound.length && (count != bound.length + padding || surplus)) {
      ragged();
      return;
    }
    boolean usable = sound || check();
    Optional<T> row =
        usable ? reader.read(new Row(file.table().word(), line), problems) : Optional.empty();
    problems.report(file.name(), line, row.isEmpty(), findings);
    if (row.isEmpty()) {
      whole = false;
    } else {
      addUnlessDouble(row.get());
    }
  }

  /** Says what is wrong with the cells; whether the row can be used all the same. */
  private boolean check() {
    boolean usable = true;
    for (Cell cell : bound) {
      usable &= cell == null || cell.check(problems);
    }
    return usable;
  }

  private void addUnlessDouble(T row) {
    int earlier = keys.add(line);
    if (earlier == 0) {
      rows.add(row);
    } else {
      findings.add(
          file.name(),
          Place.cell(line, 0),
          Problem.DUPLICATE,
          "the same "
              + String.join(", ", file.schema().key())
              + " as in line "
              + earlier
              + ", the row is left out",
          "keep one of the two rows");
    }
  }

  private void ragged() {
    whole = false;
    boolean few = count < bound.length;
    findings.add(
        file.name(),
        Place.cell(line, few ? count - 1 : bound.length),
        few ? Problem.TOO_FEW_CELLS : Problem.TOO_MANY_CELLS,
        count
            + (count == 1 ? " cell" : " cells")
            + " where the heading has "
            + bound.length
            + ", the row is left out",
        few
            ? "add the cells that are missing"
            : curly
                ? "write straight quotation marks (\") for curly ones (“ ”) around a text, for only"
                    + " those hold a text with a separator together"
                : "take out cells, or set a text with a separator in quotation marks");
  }
}
