package apparat.bench.data;

import apparat.io.CannotRead;
import apparat.io.ReadResult;
import apparat.io.datapackage.DataPackage;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** A million rows of memberships, and as many people and bodies as they name. */
@State(Scope.Benchmark)
public class Reading {

  private Path folder = Path.of("");

  @Setup
  public void write() throws IOException {
    folder = LargeDataSet.written();
  }

  /** Dates, ids, references and all checks; fails if something is found wrong. */
  @Benchmark
  public ReadResult ours() throws CannotRead {
    ReadResult result = DataPackage.read(folder);
    if (result.errors() > 0) {
      throw new IllegalStateException(result.diagnostics().getFirst().text());
    }
    return result;
  }

  /** The strings of memberships.csv and nothing more. */
  @Benchmark
  public void fastCsv(Blackhole blackhole) throws IOException {
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(folder.resolve("memberships.csv"))) {
      for (CsvRecord row : rows) {
        blackhole.consume(row.getFields());
      }
    }
  }

  @TearDown
  public void delete() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
