package apparat.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV with a reader that is not ours. */
public final class Csv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private Csv() {}

  public static List<CSVRecord> read(String text) {
    try (var parser = FORMAT.parse(new StringReader(text))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table of the shipped data set as it lies on disk. */
  public static List<CSVRecord> table(String name) {
    try {
      return read(Files.readString(Path.of("graphs/bolshevik-party", name + ".csv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the row's span holds on a day, read as plainly as can be. */
  public static boolean holds(CSVRecord row, String day) {
    return first(row.get("start"), "0000").compareTo(day) <= 0
        && day.compareTo(first(row.get("end"), "9999")) < 0;
  }

  private static String first(String date, String open) {
    String plain = date.replaceAll("[~?%.]", "");
    return plain.isEmpty() ? open : plain + "-01-01".substring(0, 10 - plain.length());
  }
}
