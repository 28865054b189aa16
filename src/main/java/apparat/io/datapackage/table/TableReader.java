package apparat.io.datapackage.table;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.Ids;
import apparat.io.datapackage.cell.TwoDates;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.schema.Field;
import apparat.io.datapackage.text.ByteOrderMark;
import apparat.io.datapackage.text.FileStart;
import apparat.io.datapackage.text.HeadingLine;
import apparat.io.datapackage.text.Separator;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a table: the quick way, which expects a sound file and gives up at the first surprise, then
 * if need be again with care, which reads what can be read and says what cannot.
 */
public final class TableReader {

  private static final int LARGEST_CELL = 1 << 20;

  /** About how many rows a file may have; a wrong guess costs a little time. */
  private static final int BYTES_A_ROW = 80;

  private static final int MOST_EXPECTED = 2_000_000;

  private final TableFile file;
  private final Ids ids;
  private final Findings findings;

  /** Two columns of which each is read as the other. */
  private Optional<TwoDates> turned = Optional.empty();

  public TableReader(TableFile file, Ids ids, Findings findings) {
    this.file = file;
    this.ids = ids;
    this.findings = findings;
  }

  /** The rows that could be read, and every problem into the findings. */
  public <T> TableResult<T> read(Function<Cells, RowReader<T>> rows) {
    try {
      return readAny(rows);
    } catch (IOException | UncheckedIOException e) {
      Unreadable why = Unreadable.of(e);
      return none(Problem.UNREADABLE_FILE, Place.START, why.found(), why.toDo());
    }
  }

  private <T> TableResult<T> readAny(Function<Cells, RowReader<T>> rows) throws IOException {
    FileStart start = FileStart.of(file.path());
    if (start.kind().isPresent()) {
      return none(
          Problem.UNREADABLE_FILE,
          Place.START,
          "this is " + start.kind().get().words() + ", not a table as text",
          "open it in its program and save the table as CSV in UTF-8 under this name");
    }
    HeadingLine heading = HeadingLine.of(start, file.separator(), file.schema());
    saySeparator(heading);
    if (heading.cells().isEmpty()) {
      return none(
          Problem.EMPTY_TABLE, Place.START, "the table is empty", "write the heading and the rows");
    }
    if (heading.cells().stream().allMatch(cell -> cell.matches("[“”„].*[“”]"))) {
      return none(
          Problem.OPEN_QUOTE,
          Place.at(heading.line(), 1),
          "curly quotation marks stand around the cells, "
              + Shown.of(heading.cells().getFirst())
              + ", which hold no text together, no row can be used",
          "write straight ones (\") for all of them");
    }
    if (heading.named(file.schema()) == 0 && !file.schema().fields().isEmpty()) {
      return withoutHeading(heading);
    }
    sayTitle(heading);
    if (start.isWide()) {
      return careful(rows, start, heading);
    }
    try {
      return quick(rows, start, heading);
    } catch (NeedsCare | CsvParseException e) {
      return careful(rows, start, heading);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        return careful(rows, start, heading);
      }
      throw e;
    }
  }

  private <T> TableResult<T> withoutHeading(HeadingLine heading) {
    Separator inside = Separator.of(heading.cells().getFirst());
    boolean oneCell =
        heading.cells().size() == 1 && heading.cells().getFirst().indexOf(inside.sign()) >= 0;
    return none(
        Problem.MISSING_COLUMN,
        Place.at(heading.line(), 1),
        "the first line, "
            + Shown.of(title(heading.cells()))
            + (oneCell ? ", is a single cell" : ", names none of the columns")
            + ", no row can be used",
        oneCell
            ? "take out the quotation marks that stand around whole lines"
            : "begin with a heading: "
                + String.join(", ", file.schema().fields().stream().map(Field::name).toList()));
  }

  private static String title(List<String> cells) {
    return String.join(", ", cells.stream().filter(cell -> !cell.isEmpty()).toList());
  }

  /** What stands above the heading; spreadsheets write the separator there as {@code sep=;}. */
  private void sayTitle(HeadingLine heading) {
    String title = heading.above();
    if (heading.isBelowTitle() && !title.startsWith("sep=")) {
      findings.add(
          file.name(),
          Place.at(heading.aboveLine(), 1),
          Problem.READ_AS,
          Shown.of(title) + " is no heading, which is read from line " + heading.line(),
          "take out what stands above the heading");
    }
  }

  private <T> TableResult<T> none(Problem problem, Place place, String found, String toDo) {
    findings.add(file.name(), place, problem, found, toDo);
    return new TableResult<>(List.of(), Heading.NONE, false);
  }

  private <T> TableResult<T> quick(
      Function<Cells, RowReader<T>> rows, FileStart start, HeadingLine heading) throws IOException {
    Findings own = new Findings();
    RowHandler<T> handler = handler(rows, start, heading, own, Optional.empty());
    try (InputStream in = start.open()) {
      ByteOrderMark.skip(in);
      run(
          handler,
          new InputStreamReader(
              in,
              StandardCharsets.UTF_8
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT)),
          heading.separator().sign());
    }
    if (isTurned(handler)) {
      return quick(rows, start, heading);
    }
    return finished(handler, own);
  }

  private <T> TableResult<T> careful(
      Function<Cells, RowReader<T>> rows, FileStart start, HeadingLine heading) throws IOException {
    Findings own = new Findings();
    try (CleanedText text = new CleanedText(file, start, heading, own)) {
      RowHandler<T> handler = handler(rows, start, heading, own, Optional.of(text));
      run(handler, text, heading.separator().sign());
      if (!isTurned(handler)) {
        return finished(handler, own);
      }
    }
    return careful(rows, start, heading);
  }

  /** Whether the table has to be read again, each of two columns of dates as the other. */
  private boolean isTurned(RowHandler<?> handler) {
    Optional<TwoDates> exchanged = handler.exchanged();
    if (exchanged.isEmpty()) {
      return false;
    }
    turned = exchanged;
    Heading heading = handler.result().heading();
    String from = exchanged.get().from().name();
    String to = exchanged.get().to().name();
    findings.add(
        file.name(),
        Place.cell(heading.line(), heading.cell(from)),
        Problem.READ_AS,
        from
            + " and "
            + to
            + " are exchanged ("
            + to
            + " is before "
            + from
            + " in "
            + exchanged.get().backwards()
            + " rows), so each is read as the other",
        "exchange the names of the two columns in the heading");
    return true;
  }

  private <T> RowHandler<T> handler(
      Function<Cells, RowReader<T>> rows,
      FileStart start,
      HeadingLine heading,
      Findings own,
      Optional<CleanedText> text)
      throws IOException {
    int expected = (int) Math.min(MOST_EXPECTED, start.size() / BYTES_A_ROW);
    int padding = Padding.of(start, heading);
    return new RowHandler<>(
        file, new Cells(file.schema(), ids), rows, own, text, expected, padding, heading, turned);
  }

  private static void run(RowHandler<?> handler, Reader text, char separator) throws IOException {
    try (CsvReader<Boolean> csv =
            CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LARGEST_CELL)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, text);
        CloseableIterator<Boolean> records = csv.iterator()) {
      while (!handler.useless() && records.hasNext()) {
        records.next();
      }
    }
  }

  private <T> TableResult<T> finished(RowHandler<T> handler, Findings own) {
    TableResult<T> result = handler.result();
    if (!handler.hasHeading() && !handler.useless()) {
      own.add(
          file.name(),
          Place.START,
          Problem.EMPTY_TABLE,
          "the table is empty",
          "write the heading and the rows");
    } else if (result.rows().isEmpty() && result.whole()) {
      own.add(
          file.name(),
          Place.START,
          Problem.EMPTY_TABLE,
          "the table has a heading and no rows",
          "write the rows");
    }
    findings.addAll(own);
    return result;
  }

  /** If the separator is not the one expected, that is said. */
  private void saySeparator(HeadingLine heading) {
    if (heading.separator().sign() != file.separator().orElse(',') && heading.cells().size() > 1) {
      findings.add(
          file.name(),
          Place.START,
          Problem.OTHER_SEPARATOR,
          "the cells are separated by " + heading.separator().name(),
          file.separator().isPresent()
              ? "correct dialect.delimiter in datapackage.json"
              : "save the table separated by commas, or declare it as dialect.delimiter in"
                  + " datapackage.json");
    }
  }
}
